import type { Telling } from "../triage/tell";
import type { Say } from "./say";

/** Why this is the likely cause, what speaks against it, and by which rule it is taken for clear. */
export function Reasons({ told, say }: { told: Telling; say: Say }) {
  const { because, against } = told.leader;
  return (
    <p className="result__because">
      {because.length > 0 && `Because ${because.map(say).join(" and ")}. `}
      {against.length > 0 && `What does not fit: ${against.map(say).join(" and ")}. `}
      {told.sureness === "clear" &&
        "It is likelier than all else together, so nothing more is asked."}
    </p>
  );
}
