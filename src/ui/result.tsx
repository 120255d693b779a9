import "./result.css";
import { type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import type { Desk } from "../desk";
import type { Message } from "../message/types";
import type { Assessment, RankedCause } from "../triage/assess";
import type { Clues } from "../triage/clues";
import { type Outcome, tell } from "../triage/tell";
import { choicesOf, titleOfQuestion } from "./answers";
import { Ask } from "./ask";
import { CheckFirst } from "./check-first";
import { Choices } from "./choices";
import { CouldBe } from "./could-be";
import { GetItDone } from "./get-it-done";
import { HowEnded } from "./how-ended";
import { MessageRead, scriptWith } from "./message-read";
import { NeverList, OwnNeverList } from "./never-list";
import { NextSteps } from "./next-steps";
import { Reasons } from "./reasons";
import { ResultHead } from "./result-head";
import { SawTiles } from "./saw-tiles";
import { Script } from "./script";
import { openingOf, Situation, situationOf } from "./situation";
import { TrustLine } from "./trust-line";
import { WrittenWords } from "./written-words";

interface ResultProps {
  desk: Desk;
  clues: Clues;
  assessment: Assessment;
  /** What else it could be, likeliest first. */
  rivals: readonly RankedCause[];
  /** A cause that staff picked themselves: it is told, whatever the ranking says. */
  picked?: RankedCause | undefined;
  /** The code by which the card was opened, where it covers several. */
  code?: string | undefined;
  /** What else to ask here when it is not answered yet. */
  asks: readonly ("saw" | "place")[];
  /** A pasted error body that was read. */
  message?: Message | undefined;
  /** What stands right below the words to say. */
  afterScript?: ReactNode;
  /** Where an answer leads; with a cause, to the same cause again. */
  link: (clues: Clues, cause?: string) => string;
}

/** What to say, get done, try and pass on for a set of answers. */
export function Result({
  desk,
  clues,
  assessment,
  rivals,
  picked,
  code,
  asks,
  message,
  afterScript,
  link,
}: ResultProps) {
  const { knowledge, say } = desk;
  const { lines } = knowledge;
  const caller = useSyncExternalStore(desk.call.subscribe, desk.call.get, desk.call.get);
  const [outcome, setOutcome] = useOutcome(link(clues, picked?.cause.id));
  const told = tell(knowledge, assessment, clues, { picked, outcome, asks });
  if (!told) return null;

  const { leader, check, question, instead, sureness } = told;
  const staffQuestions = told.asksStaff
    ? knowledge.questions.filter(({ of }) => of === "staff")
    : [];
  const { card } = leader;
  const staffLink = (others: Clues) => link(others, picked?.cause.id);

  return (
    <article className="result" data-card={card.id}>
      <div className="result__main">
        {check && (
          <CheckFirst
            look={say(check.look)}
            title={say(lines.checkFirst)}
            identity={say(lines.identity)}
            hasOutcomes={clues["place"] !== undefined}
            outcome={outcome}
            onOutcome={setOutcome}
          />
        )}
        <ResultHead knowledge={knowledge} say={say} told={told} code={code} />
        <Script
          title={told.place.ownScreen && say(lines.ownScreen.tell)}
          lines={[...openingOf(desk, caller), ...scriptWith(told, message, knowledge.boxes)].map(
            say,
          )}
        />
        {afterScript}
        {sureness !== "unknown" && <Reasons told={told} say={say} />}
        <Suspense key={`${card.id} words`} fallback={null}>
          <WrittenWords
            key={caller.situation}
            desk={desk}
            detail={desk.detail(card.id)}
            told={told}
            isOpen={situationOf(desk, caller)?.writes}
          />
        </Suspense>
        {told.place.ownScreen ? (
          <p className="result__staff-note">
            {say(lines.ownScreen.do)} <b>{say(lines.ownScreen.never)}</b>
          </p>
        ) : (
          <Situation desk={desk} caller={caller} />
        )}
        {question && (
          <Ask title={say(question.title)}>
            <Choices
              label={say(question.title)}
              choices={choicesOf(knowledge, say, question.id, clues, link)}
            />
          </Ask>
        )}
        {told.open.includes("place") && (
          <Ask title="They were trying to…">
            <Choices
              label={titleOfQuestion(knowledge, say, "place")}
              choices={choicesOf(knowledge, say, "place", clues, link)}
            />
          </Ask>
        )}
        {told.open.includes("saw") && (
          <Ask title="They saw…">
            <SawTiles saw={knowledge.saw} say={say} clues={clues} link={link} />
          </Ask>
        )}
        <GetItDone
          outcome={outcome}
          instead={instead}
          isAfterLook={told.isAfterLook}
          lines={lines}
          say={say}
        />
        <div className="result__staff">
          {staffQuestions.map(({ id, title, hint }) => (
            <Ask key={id} title={say(title)} hint={hint && say(hint)}>
              <Choices
                label={say(title)}
                choices={choicesOf(knowledge, say, id, clues, staffLink)}
              />
            </Ask>
          ))}
        </div>
        {message && <MessageRead message={message} boxes={knowledge.boxes} say={say} />}
        {told.isWider && <p className="result__wider">{say(lines.wider)}</p>}
        <Suspense key={`${card.id} next`} fallback={null}>
          <NextSteps
            desk={desk}
            detail={desk.detail(card.id)}
            told={told}
            hidesSteps={situationOf(desk, caller)?.hidesSteps}
            known={{ clues, code, ranked: assessment.causes }}
          />
        </Suspense>
        {sureness !== "unknown" && <TrustLine card={card} profile={knowledge.profile} />}
        <HowEnded desk={desk} />
      </div>
      <aside className="result__aside" aria-label="Also">
        <CouldBe
          knowledge={knowledge}
          say={say}
          clues={clues}
          told={told}
          rivals={rivals}
          detail={desk.detail(card.id)}
        />
        <section className="result__never">
          <h2>Never</h2>
          <Suspense key={card.id} fallback={null}>
            {sureness !== "unknown" && <OwnNeverList detail={desk.detail(card.id)} say={say} />}
          </Suspense>
          <NeverList lines={lines.never} say={say} />
        </section>
      </aside>
    </article>
  );
}

/** What looking first has shown. It belongs to one address: another answer asks to look again. */
function useOutcome(address: string) {
  const [looked, setLooked] = useState<{ address: string; outcome: Outcome }>();
  const outcome = looked?.address === address ? looked.outcome : undefined;
  return [outcome, (found: Outcome) => setLooked({ address, outcome: found })] as const;
}
