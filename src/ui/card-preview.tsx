import "./card-preview.css";
import { Link } from "react-router";
import type { Desk } from "../desk";
import { checkOf, codeOf, insteadOf, placeOf, scriptOf } from "../knowledge/find";
import type { Card } from "../knowledge/types";
import { linkTo } from "../paths";
import { assess, likelyCauses } from "../triage/assess";
import { writeClues } from "../triage/clues";
import { choicesOf } from "./answers";
import { Choices } from "./choices";
import { IdentityMark } from "./identity-mark";
import { OwnerBadge } from "./owner-badge";
import { Script } from "./script";

/** The found card: what to say at once, before anything is opened or asked. */
export function CardPreview({ desk, card }: { desk: Desk; card: Card }) {
  const { knowledge, say } = desk;
  const { lines } = knowledge;
  const assessment = assess(knowledge, {}, knowledge.profile, { within: card });
  const { clear } = assessment;
  const leader = assessment.causes[0];
  if (!leader) return null;
  const place = placeOf(knowledge, undefined);
  const cause = clear ? leader.cause : undefined;
  const check = checkOf(
    place,
    likelyCauses(assessment).map((ranked) => ranked.cause),
  );
  const instead = insteadOf(place, cause);
  return (
    <article className="card-preview" data-card={card.id}>
      {check && (
        <p className="card-preview__check" data-role="check-first">
          <strong>{say(lines.checkFirst)}.</strong> {say(check.look)}
        </p>
      )}
      <h2>
        <Link data-hit to={linkTo.card(card.id)}>
          {codeOf(card) && <span data-role="code">{codeOf(card)}</span>} {say(card.title)}
        </Link>
      </h2>
      <p className="card-preview__cause">
        {clear ? "Most likely: " : "The reason is not clear yet. It may be: "}
        {say(leader.cause.title)}{" "}
        <OwnerBadge owner={leader.cause.owner} title={say(lines.owners[leader.cause.owner])} />
      </p>
      <Script text={say(cause ? scriptOf(knowledge, cause) : (check?.say ?? place.safeScript))} />
      <h3>They were trying to…</h3>
      <Choices
        label="They were trying to"
        choices={choicesOf(knowledge, say, "place", {}, (clues) =>
          linkTo.card(card.id, writeClues(knowledge, clues)),
        )}
      />
      <p className="card-preview__instead" data-role="instead">
        <b>Get it done now:</b> {instead.identity && <IdentityMark text={say(lines.identity)} />}{" "}
        {say(instead.do)}
      </p>
    </article>
  );
}
