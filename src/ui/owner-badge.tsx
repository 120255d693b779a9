import "./owner-badge.css";
import type { Owner } from "../knowledge/card-types";

/** Who acts: told by words and shape, and only then by colour. */
export function OwnerBadge({ owner, title }: { owner: Owner; title: string }) {
  return (
    <span className="owner-badge" data-owner={owner} data-role="owner">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[owner]} />
      </svg>
      {title}
    </span>
  );
}

/** The same where there is no room for a shape: the word, in its colour. */
export function OwnerWord({ owner, title }: { owner: Owner; title: string }) {
  return (
    <span className="owner-word" data-owner={owner}>
      {title}
    </span>
  );
}

/** A shape each, so that owners are told apart in grey too. */
const shapes: Readonly<Record<Owner, string>> = {
  patient: "M2 8.5 6 12.5 14 4",
  "front-desk": "M2 11h12M4 11a4 4 0 0 1 8 0M8 7V5",
  "practice-administrator": "M3 13V3h7l3 3v7z",
  "our-it": "M2 3h12v8H2zM5 14h6",
  supplier: "M8 2 14 8 8 14 2 8z",
  "other-organisation": "M3 13 13 3M6 3h7v7",
  nobody: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2",
};
