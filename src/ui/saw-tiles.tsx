import "./saw-tiles.css";
import { Link } from "react-router";
import { dontKnow } from "../knowledge/find";
import type { Saw } from "../knowledge/types";
import { answer, type Clues } from "../triage/clues";
import type { Say } from "./say";
import { hasPicture, ScreenPicture } from "./screen-picture";

interface SawTilesProps {
  saw: readonly Saw[];
  say: Say;
  clues: Clues;
  link: (clues: Clues) => string;
}

/** What they saw: pictures of screens, because that is what patients describe. The order never changes. */
export function SawTiles({ saw, say, clues, link }: SawTilesProps) {
  const isPictured = ({ id }: Saw) => hasPicture(id) || id === dontKnow;
  const tile = ({ id, title, hint }: Saw) => (
    <li key={id}>
      <Link to={link(answer(clues, "saw", id))}>
        <ScreenPicture saw={id} />
        <strong>{say(title)}</strong>
        <small>{say(hint)}</small>
      </Link>
    </li>
  );
  return (
    <div className="saw-tiles">
      <ul>{saw.filter(isPictured).map(tile)}</ul>
      <ul>{saw.filter(({ telling }) => telling).map(tile)}</ul>
      <details>
        <summary>More screens</summary>
        <ul>{saw.filter((entry) => !isPictured(entry) && !entry.telling).map(tile)}</ul>
      </details>
    </div>
  );
}
