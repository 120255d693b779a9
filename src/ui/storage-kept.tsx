import { useEffect, useState } from "react";
import { keepForGood, readStorage, type Storage } from "../offline/storage";

/** How much room Deskside takes here, and whether the browser keeps it for good. */
export function StorageKept() {
  const [storage, refresh] = useStorage();
  const [answer, setAnswer] = useState("");
  if (!storage) return <p>This browser does not say how much room it gives.</p>;

  const ask = async () => {
    const isGranted = await keepForGood();
    refresh();
    setAnswer(
      isGranted
        ? "The browser said yes."
        : "The browser said not yet. It usually says yes once Deskside is on the home screen and in use. Until then it works all the same.",
    );
  };
  const { used, allowed, isKeptForGood } = storage;
  return (
    <>
      {used !== undefined && (
        <p>
          It takes {sizeOf(used)}
          {allowed !== undefined && ` of the ${sizeOf(allowed)} that the browser allows`}.
        </p>
      )}
      <p>
        {isKeptForGood
          ? "It is kept for good: the browser will not clear it when this tablet runs short of space."
          : "It is kept until this tablet runs short of space; then the browser may clear it."}
      </p>
      {(!isKeptForGood || answer) && (
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={isKeptForGood}
            onClick={isKeptForGood ? undefined : ask}
          >
            Keep it for good
          </button>
        </p>
      )}
      <p role="status">{answer}</p>
    </>
  );
}

/** Asks the browser once when the page opens, and again after an answer may have changed it. */
function useStorage() {
  const [storage, setStorage] = useState<Storage>();
  const refresh = () => void readStorage().then(setStorage);
  useEffect(() => {
    void readStorage().then(setStorage);
  }, []);
  return [storage, refresh] as const;
}

/** 2,100,000 → "2.1 MB" */
function sizeOf(bytes: number): string {
  const [unit, size] = bytes < 1e9 ? ["megabyte", 1e6] : ["gigabyte", 1e9];
  return new Intl.NumberFormat("en-GB", {
    style: "unit",
    unit: `${unit}`,
    maximumFractionDigits: 1,
  }).format(bytes / Number(size));
}
