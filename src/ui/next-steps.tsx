import "./next-steps.css";
import { use } from "react";
import type { Desk } from "../desk";
import type { CardDetail } from "../knowledge/card-types";
import { detailOf } from "../knowledge/find";
import type { RankedCause } from "../triage/assess";
import { DetailMissing } from "./detail-missing";
import { Steps } from "./steps";

interface NextStepsProps {
  desk: Desk;
  leader: RankedCause;
  detail: Promise<CardDetail | undefined>;
  /** Whether the caller may be asked to try something. */
  hasSteps: boolean;
}

/** What to try, and whom to pass it to when that does not help. */
export function NextSteps({ desk, leader, detail, hasSteps }: NextStepsProps) {
  const { knowledge, say } = desk;
  const found = detailOf(use(detail), leader.cause);
  if (!found) return <DetailMissing />;
  const { steps, passOn } = found;
  const contact = knowledge.profile.contacts?.[passOn.to];
  return (
    <>
      {hasSteps && steps.length > 0 && <Steps steps={steps} say={say} />}
      <section className="next-steps">
        <h2>Pass it on</h2>
        <p>
          To <b>{say(knowledge.lines.roles[passOn.to])}</b>
          {contact && ` (${contact})`}. {say(passOn.when)}
        </p>
        <p className="next-steps__note">
          <b>In the note:</b> {passOn.include.join(", ")}. {say(knowledge.lines.noteRule)}
        </p>
      </section>
    </>
  );
}
