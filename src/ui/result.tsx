import "./result.css";
import { Suspense } from "react";
import type { Desk } from "../desk";
import { checkOf, insteadOf, placeOf, scriptOf } from "../knowledge/find";
import { type Assessment, likelyCauses, type RankedCause } from "../triage/assess";
import { type Clues, isWider } from "../triage/clues";
import { choicesOf, titleOfQuestion } from "./answers";
import { Ask } from "./ask";
import { CheckFirst } from "./check-first";
import { Choices } from "./choices";
import { CouldBe } from "./could-be";
import { IdentityMark } from "./identity-mark";
import { NeverList } from "./never-list";
import { NextSteps } from "./next-steps";
import { ResultHead } from "./result-head";
import { SawTiles } from "./saw-tiles";
import { Script } from "./script";

interface ResultProps {
  desk: Desk;
  clues: Clues;
  assessment: Assessment;
  /** A cause that staff picked themselves: it is told, whatever the ranking says. */
  picked?: RankedCause | undefined;
  /** What else to ask here when it is not answered yet. */
  asks: readonly ("saw" | "place")[];
  /** Where an answer leads. */
  link: (clues: Clues) => string;
}

/** What to say, get done, try and pass on for a set of answers. */
export function Result({ desk, clues, assessment, picked, asks, link }: ResultProps) {
  const { knowledge, say } = desk;
  const leader = picked ?? assessment.causes[0];
  if (!leader) return null;

  const place = placeOf(knowledge, clues["place"]);
  const wider = isWider(clues);
  const isTold =
    (picked !== undefined || assessment.clear) && !(wider && leader.cause.owner === "patient");
  const likely = picked ? [picked] : likelyCauses(assessment);
  const check = checkOf(
    place,
    likely.map(({ cause }) => cause),
  );
  const instead = insteadOf(place, isTold ? leader.cause : undefined);
  const question = isTold || wider ? undefined : assessment.question;
  const { lines } = knowledge;

  return (
    <article className="result" data-card={leader.card.id}>
      <div className="result__main">
        {check && (
          <CheckFirst
            check={check}
            title={say(lines.checkFirst)}
            identity={say(lines.identity)}
            say={say}
          />
        )}
        <ResultHead
          knowledge={knowledge}
          say={say}
          leader={leader}
          sureness={picked ? "picked" : isTold ? "clear" : "likely"}
          isCardClear={picked !== undefined || assessment.isCardClear}
        />
        {leader.because.length > 0 && (
          <p className="result__because">Because {leader.because.map(say).join(" and ")}.</p>
        )}
        <Script
          text={say(isTold ? scriptOf(knowledge, leader.cause) : (check?.say ?? place.safeScript))}
          ask={question?.ask && say(question.ask)}
        />
        {question && (
          <Ask title={say(question.title)}>
            <Choices
              label={say(question.title)}
              choices={choicesOf(knowledge, say, question.id, clues, link)}
              inPlace
            />
          </Ask>
        )}
        {asks.includes("place") && clues["place"] === undefined && (
          <Ask title="They were trying to…">
            <Choices
              label={titleOfQuestion(knowledge, say, "place")}
              choices={choicesOf(knowledge, say, "place", clues, link)}
              inPlace
            />
          </Ask>
        )}
        {asks.includes("saw") && clues["saw"] === undefined && (
          <Ask title="They saw…">
            <SawTiles saw={knowledge.saw} say={say} clues={clues} link={link} />
          </Ask>
        )}
        <section className="result__part" data-role="instead" aria-labelledby="instead">
          <h2 id="instead">Get it done now</h2>
          <p>
            {instead.identity && <IdentityMark text={say(lines.identity)} />} {say(instead.do)}
          </p>
        </section>
        <section className="result__staff" aria-label="For you to check">
          {knowledge.questions
            .filter(({ of }) => of === "staff")
            .map(({ id, title, hint }) => (
              <Ask key={id} title={say(title)} hint={hint && say(hint)}>
                <Choices
                  label={say(title)}
                  choices={choicesOf(knowledge, say, id, clues, link)}
                  inPlace
                />
              </Ask>
            ))}
        </section>
        {wider && <p className="result__wider">{say(lines.wider)}</p>}
        <Suspense fallback={null}>
          <NextSteps
            desk={desk}
            leader={leader}
            detail={desk.detail(leader.card.id)}
            hasSteps={isTold && !(wider && leader.cause.owner === "patient")}
          />
        </Suspense>
      </div>
      <aside className="result__aside" aria-label="Beside it">
        <CouldBe
          knowledge={knowledge}
          say={say}
          clues={clues}
          leader={leader}
          isTold={isTold}
          causes={assessment.causes}
        />
        <Suspense fallback={null}>
          <NeverList lines={lines.never} say={say} detail={desk.detail(leader.card.id)} />
        </Suspense>
      </aside>
    </article>
  );
}
