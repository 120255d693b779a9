import "./never-list.css";
import { use } from "react";
import type { CardDetail, DeskLines } from "../knowledge/types";
import type { Say } from "./say";

interface NeverListProps {
  lines: DeskLines["never"];
  detail: Promise<CardDetail>;
  say: Say;
}

/** What must not be done: this card's own first, then what holds on every call. */
export function NeverList({ lines, detail, say }: NeverListProps) {
  const own = use(detail).never;
  return (
    <section className="never-list" aria-labelledby="never">
      <h2 id="never">Never</h2>
      <ul>
        {Object.entries({ ...own, ...lines }).map(([id, line]) => (
          <li key={id}>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
}
