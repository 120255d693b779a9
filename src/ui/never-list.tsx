import "./never-list.css";
import { use } from "react";
import type { CardDetail } from "../knowledge/card-types";
import type { Line } from "../knowledge/line-types";
import type { Say } from "./say";

interface NeverListProps {
  lines: Readonly<Record<string, Line>>;
  say: Say;
}

/** What must not be done. */
export function NeverList({ lines, say }: NeverListProps) {
  return (
    <ul className="never-list">
      {Object.entries(lines).map(([id, line]) => (
        <li key={id}>{say(line)}</li>
      ))}
    </ul>
  );
}

interface OwnNeverListProps {
  detail: Promise<CardDetail | undefined>;
  say: Say;
}

/** What must not be done on this card, once its detail is here. */
export function OwnNeverList({ detail, say }: OwnNeverListProps) {
  const lines = use(detail)?.never;
  return lines && Object.keys(lines).length > 0 && <NeverList lines={lines} say={say} />;
}
