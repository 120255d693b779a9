import { useState } from "react";

/** Copies words as plain text, and says whether it went well. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      () => setSaid("It could not be copied here. Mark the words and copy them yourself."),
    );
  return (
    <p className="copy">
      <button className="button" type="button" onClick={copy}>
        Copy
      </button>{" "}
      <span role="status">{said}</span>
    </p>
  );
}
