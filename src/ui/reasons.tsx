import type { Telling } from "../triage/tell";
import type { Say } from "./say";

/** Why this is the likely cause, what speaks against it, and by which rule it is taken for clear. */
export function Reasons({ told, say }: { told: Telling; say: Say }) {
  const { because, against } = told.leader;
  const rest = told.isWithinCard ? "the other reasons for this page" : "all else";
  const reasons = [
    because.length > 0 && `Because ${because.map(say).join(" and ")}.`,
    against.length > 0 && `What does not fit: ${against.map(say).join(" and ")}.`,
    told.sureness === "clear" && `It is likelier than ${rest} together, so nothing more is asked.`,
  ].filter((reason) => reason !== false);
  return reasons.length > 0 && <p className="result__because">{reasons.join(" ")}</p>;
}
