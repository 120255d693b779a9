import { useState } from "react";

/** Copies words as plain text, and says whether it went well. Other words are not said to be copied. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState({ of: text, words: "" });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid({ of: text, words: "Copied." }),
      () =>
        setSaid({
          of: text,
          words: "It could not be copied here. Mark the words and copy them yourself.",
        }),
    );
  return (
    <p className="copy">
      <button className="button" type="button" onClick={copy}>
        Copy
      </button>{" "}
      <span role="status">{said.of === text && said.words}</span>
    </p>
  );
}
