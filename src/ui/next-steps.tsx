import "./next-steps.css";
import { use } from "react";
import type { Desk } from "../desk";
import type { CardDetail, Step } from "../knowledge/card-types";
import { detailOf, termsIn } from "../knowledge/find";
import { passOnOf, type Telling } from "../triage/tell";
import { DetailMissing } from "./detail-missing";
import { Handover } from "./handover";
import type { Known } from "./note-facts";
import type { Say } from "./say";
import { Steps } from "./steps";
import { WordList } from "./word-list";

interface NextStepsProps {
  desk: Desk;
  detail: Promise<CardDetail | undefined>;
  told: Telling;
  /** Whether the caller is not in front of the page. */
  hidesSteps?: boolean | undefined;
  /** What the result rests on. */
  known: Known;
}

/** What to try, and whom to pass it to when that does not help. */
export function NextSteps({ desk, detail, told, hidesSteps, known }: NextStepsProps) {
  const { knowledge, say } = desk;
  const loaded = told.sureness === "unknown" ? undefined : use(detail);
  const passOn = passOnOf(knowledge, told, loaded);
  if (!passOn) return <DetailMissing />;
  const isTried = told.hasSteps && !hidesSteps;
  const steps = isTried ? (detailOf(loaded, told.leader.cause)?.steps ?? []) : [];
  const contact = knowledge.profile.contacts?.[passOn.to];
  return (
    <>
      {steps.length > 0 && (
        <Steps
          address={`${told.leader.card.id}/${told.leader.cause.id}`}
          call={desk.call}
          steps={steps}
          cause={told.sureness === "likely" ? say(told.leader.cause.title) : undefined}
          after={told.isAfterLook ? say(knowledge.lines.onceLooked) : undefined}
          nothingHelped={knowledge.lines.nothingHelped}
          say={say}
        />
      )}
      <WordList terms={termsIn(knowledge, textsOf(steps, say))} say={say} />
      <section className="next-steps">
        <h2>Pass it on</h2>
        <p>
          To <b>{say(knowledge.lines.roles[passOn.to])}</b>
          {contact && ` (${contact})`}. {say(passOn.when)}
        </p>
        <p className="next-steps__note">
          <b>In the note:</b> {passOn.include.join(", ")}. {say(knowledge.lines.noteRule)}
        </p>
        <Handover desk={desk} told={told} known={known} passOn={passOn} />
      </section>
    </>
  );
}

function textsOf(steps: readonly Step[], say: Say): string[] {
  return steps.flatMap(({ do: what, why, worked }) => [what, why, worked].map(say));
}
