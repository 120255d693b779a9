import "./self-test.css";
import { useState } from "react";
import { findMissing, type KeptPage } from "../offline/self-test";

/** How far the test is, from 0 to 1, or what came of it. */
type Stage = number | { readonly missing: readonly string[] | undefined };

/** More names than this help nobody. */
const mostNamed = 8;

/** Tries, on a press, whether every page and card opens from what is kept here. */
export function SelfTest({ pages }: { pages: readonly KeptPage[] }) {
  const [stage, setStage] = useState<Stage>();
  const isRunning = typeof stage === "number";
  const missing = typeof stage === "object" ? (stage.missing ?? []) : [];
  const start = async () => {
    /** Kept pressable, so that the focus stays on it; a second press waits for the first. */
    if (isRunning) return;
    setStage(0);
    setStage({ missing: await findMissing(pages, setStage) });
  };
  return (
    <div className="self-test">
      <button type="button" className="button" aria-disabled={isRunning} onClick={start}>
        Try every page now
      </button>
      {isRunning && <progress aria-label="Pages tried" value={stage} />}
      <p role="status">{wordsOf(stage)}</p>
      {missing.length > 0 && (
        <>
          <ul>
            {missing.slice(0, mostNamed).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {missing.length > mostNamed && <li>and {missing.length - mostNamed} more</li>}
          </ul>
          <p>Connect this tablet and load this page again: what is missing is then fetched.</p>
        </>
      )}
    </div>
  );
}

/** Told in quarters, so that a screen reader is not talked over. */
function wordsOf(stage: Stage | undefined): string {
  if (stage === undefined) return "";
  if (typeof stage === "number") {
    const quarters = ["Trying every page…", "A quarter tried…", "Half tried…", "Nearly done…"];
    return quarters[Math.min(Math.floor(stage * 4), 3)] ?? "";
  }
  if (!stage.missing) {
    return "It could not be tried. Load this page again with the network on, then try once more.";
  }
  return stage.missing.length === 0
    ? "Every page opens offline: yes"
    : "Every page opens offline: no. This is missing:";
}
