import "./could-be.css";
import { Suspense } from "react";
import { Link } from "react-router";
import type { CardDetail } from "../knowledge/card-types";
import { codeOf } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import { linkTo } from "../paths";
import type { RankedCause } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import type { Telling } from "../triage/tell";
import { HowToTell } from "./how-to-tell";
import type { Say } from "./say";

interface CouldBeProps {
  knowledge: Knowledge;
  say: Say;
  clues: Clues;
  told: Telling;
  /** What else it could be, likeliest first. */
  rivals: readonly RankedCause[];
  /** Of the leading card: it tells its neighbours apart. */
  detail: Promise<CardDetail | undefined>;
}

/** Rivals below this share are not worth a glance. */
const worthShowing = 0.03;
const mostShown = 4;

/** What else it could be, each one tap from its own script, with how to tell it apart. */
export function CouldBe({ knowledge, say, clues, told, rivals, detail }: CouldBeProps) {
  const { leader, sureness } = told;
  const isTold = sureness === "clear" || sureness === "picked";
  const shown = rivals
    .filter(({ cause }) => !isTold || cause !== leader.cause)
    .filter(({ likelihood }) => likelihood >= worthShowing)
    .slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <section className="could-be">
      <h2>{isTold ? "It could also be" : "It could be"}</h2>
      <ul>
        {shown.map(({ card, cause }) => {
          return (
            <li key={`${card.id}/${cause.id}`}>
              <Link to={linkTo.card(card.id, writeClues(knowledge, clues), cause.id)}>
                {codeOf(card) && <b>{codeOf(card)}</b>} {say(cause.title)}
              </Link>
              {card !== leader.card && (
                <Suspense key={leader.card.id} fallback={null}>
                  <HowToTell detail={detail} card={card.id} say={say} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
