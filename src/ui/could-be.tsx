import "./could-be.css";
import { Link } from "react-router";
import { codeOf } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import { linkTo } from "../paths";
import type { RankedCause } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import type { Say } from "./say";

interface CouldBeProps {
  knowledge: Knowledge;
  say: Say;
  clues: Clues;
  leader: RankedCause;
  isTold: boolean;
  causes: readonly RankedCause[];
}

/** Rivals below this share are not worth a glance. */
const worthShowing = 0.03;
const mostShown = 4;

/** What else it could be, each one tap from its own script, with how to tell it apart. */
export function CouldBe({ knowledge, say, clues, leader, isTold, causes }: CouldBeProps) {
  const rivals = causes
    .filter((ranked) => ranked !== leader || !isTold)
    .filter(({ likelihood }, index) => likelihood >= worthShowing || index < 2)
    .slice(0, mostShown);
  if (rivals.length === 0) return null;
  return (
    <section className="could-be" aria-labelledby="could-be">
      <h2 id="could-be">{isTold ? "It could also be" : "It could be"}</h2>
      <ul>
        {rivals.map(({ card, cause }) => {
          const apart = leader.card.confusedWith.find((other) => other.card === card.id);
          return (
            <li key={`${card.id}/${cause.id}`}>
              <Link to={linkTo.card(card.id, writeClues(knowledge, clues), cause.id)}>
                {codeOf(card) && <b>{codeOf(card)}</b>} {say(cause.title)}
              </Link>
              {apart && <p>{say(apart.how)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
