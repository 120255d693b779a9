import "./word-list.css";
import type { Term } from "../knowledge/types";
import type { Say } from "./say";

/** The words in these lines that may need explaining. Closed, so that it is never in the way. */
export function WordList({ terms, say }: { terms: readonly Term[]; say: Say }) {
  if (terms.length === 0) return null;
  return (
    <details className="word-list">
      <summary>Words used here: {terms.map(({ words }) => words[0]).join(", ")}</summary>
      <dl>
        {terms.map(({ id, words, means }) => (
          <div key={id}>
            <dt>{words[0]}</dt>
            <dd>{say(means)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
