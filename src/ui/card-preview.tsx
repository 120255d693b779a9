import "./card-preview.css";
import { Link } from "react-router";
import type { Desk } from "../desk";
import { codeOf } from "../knowledge/find";
import type { Message } from "../message/types";
import { linkTo } from "../paths";
import type { Hit } from "../search/search";
import { type Clues, writeClues } from "../triage/clues";
import type { Telling } from "../triage/tell";
import { choicesOf } from "./answers";
import { Choices } from "./choices";
import { GetItDone } from "./get-it-done";
import { IdentityMark } from "./identity-mark";
import { MessageRead, scriptWith } from "./message-read";
import { OwnerBadge } from "./owner-badge";
import { Script } from "./script";
import { Why } from "./why";

interface CardPreviewProps {
  desk: Desk;
  hit: Hit;
  told: Telling;
  /** A pasted error body that was read. */
  message: Message | undefined;
}

/** The found card: what to say at once, before anything is opened or asked. */
export function CardPreview({ desk, hit, told, message }: CardPreviewProps) {
  const { card, why } = hit;
  const { knowledge, say } = desk;
  const { lines } = knowledge;
  const { cause } = told.leader;
  const link = (clues: Clues) => linkTo.card(card.id, writeClues(knowledge, clues));
  return (
    <article className="card-preview" data-card={card.id}>
      {told.check && (
        <p className="card-preview__check" data-role="check-first">
          <strong>{say(lines.checkFirst)}.</strong> <IdentityMark text={say(lines.identity)} />{" "}
          {say(told.check.look)}
        </p>
      )}
      <h2>
        <Link data-hit to={link({})}>
          {codeOf(card) && <span data-role="code">{codeOf(card)}</span>} {say(card.title)}
        </Link>
      </h2>
      <p className="card-preview__cause">
        {told.sureness === "clear" ? "Most likely: " : "The reason is not clear yet. It may be: "}
        {say(cause.title)} <OwnerBadge owner={cause.owner} title={say(lines.owners[cause.owner])} />
      </p>
      <p>
        <Why parts={why} />
      </p>
      <Script lines={scriptWith(told, message, knowledge.boxes).map(say)} />
      {message && <MessageRead message={message} boxes={knowledge.boxes} say={say} />}
      <h3>They were trying to…</h3>
      <Choices label="They were trying to" choices={choicesOf(knowledge, say, "place", {}, link)} />
      <GetItDone instead={told.instead} isAfterLook={told.isAfterLook} lines={lines} say={say} />
    </article>
  );
}
