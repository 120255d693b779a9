import "./map-summary.css";
import type { DeskLines } from "../knowledge/desk-lines";
import { codeOf } from "../knowledge/find";
import type { Telling } from "../triage/tell";
import { OwnerWord } from "./owner-badge";
import type { Say } from "./say";

interface MapSummaryProps {
  told: Telling;
  lines: DeskLines;
  say: Say;
}

/** A result in a few words: the code or title, who acts, and how sure it is. */
export function MapSummary({ told, lines, say }: MapSummaryProps) {
  const { leader, sureness } = told;
  const isGuessed = sureness !== "unknown";
  const owner = isGuessed ? leader.cause.owner : "front-desk";
  return (
    <span className="map-summary">
      <b>{isGuessed ? (codeOf(leader.card) ?? say(leader.card.title)) : "Not clear yet"}</b>{" "}
      <span>
        <OwnerWord owner={owner} title={say(lines.ownersShort[owner])} />
        {isGuessed && `, ${surenessWord(told)}`}
      </span>
    </span>
  );
}

function surenessWord({ sureness, isCardClear }: Telling): string {
  if (sureness === "clear") return "clear";
  return isCardClear ? "reason open" : "perhaps";
}
