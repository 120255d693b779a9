import { useState } from "react";
import type { Desk } from "../desk";
import { copyWords } from "./copy-words";

/** Copies words as plain text, and says whether it went well. Other words are not said to be copied. */
export function CopyButton({ desk, text }: { desk: Desk; text: string }) {
  const [said, setSaid] = useState({ of: text, words: "" });
  return (
    <p className="copy">
      <button
        className="button"
        type="button"
        onClick={() => void copyWords(desk, text).then((words) => setSaid({ of: text, words }))}
      >
        Copy
      </button>{" "}
      <span role="status">{said.of === text && said.words}</span>
    </p>
  );
}
