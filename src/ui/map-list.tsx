import "./map-list.css";
import { Link } from "react-router";
import { codeOf } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import { linkTo } from "../paths";
import type { RankedCause } from "../triage/assess";
import type { Meeting } from "../triage/decision-map";
import { MapSummary } from "./map-summary";
import { callOf } from "./map-table";
import { OwnerWord } from "./owner-badge";
import type { Say } from "./say";

interface MapListProps {
  knowledge: Knowledge;
  say: Say;
  meetings: readonly Meeting[];
  /** What the meetings differ in. */
  by: "saw" | "place";
  hasCauses: boolean;
}

/** One row or column of the map, one under the other, with the likely causes where they are wanted. */
export function MapList({ knowledge, say, meetings, by, hasCauses }: MapListProps) {
  return (
    <ul className="map-list">
      {meetings.map(({ saw, place, told, causes }) => (
        <li key={by === "saw" ? saw.id : place.id}>
          <Link className="map-list__call" to={callOf(saw.id, place.id)}>
            <strong>{say((by === "saw" ? saw : place).title)}</strong>
            <MapSummary told={told} lines={knowledge.lines} say={say} />
          </Link>
          {hasCauses && (
            <ol>
              {causes.map((ranked) => (
                <li key={`${ranked.card.id}/${ranked.cause.id}`}>
                  <Likely ranked={ranked} at={{ saw, place }} knowledge={knowledge} say={say} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

interface LikelyProps extends Pick<MapListProps, "knowledge" | "say"> {
  ranked: RankedCause;
  at: Pick<Meeting, "saw" | "place">;
}

/** A cause with its share of all likelihood, one press from its own script. */
function Likely({ ranked: { card, cause, likelihood }, at, knowledge, say }: LikelyProps) {
  const clues = [
    ["saw", at.saw.id],
    ["place", at.place.id],
  ] as const;
  return (
    <>
      <Link to={linkTo.card(card.id, clues, cause.id)}>
        <b>{codeOf(card) ?? say(card.title)}</b> {say(cause.title)}
      </Link>
      <small>
        {Math.round(likelihood * 100)} in 100,{" "}
        <OwnerWord owner={cause.owner} title={say(knowledge.lines.ownersShort[cause.owner])} />
      </small>
    </>
  );
}
