import "./result-head.css";
import { codeOf } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import type { RankedCause } from "../triage/assess";
import { OwnerBadge } from "./owner-badge";
import type { Say } from "./say";

interface ResultHeadProps {
  knowledge: Knowledge;
  say: Say;
  leader: RankedCause;
  /** How sure the cause is: ranked as likely, clear, or picked by staff themselves. */
  sureness: "likely" | "clear" | "picked";
  /** Whether at least the card is beyond doubt. */
  isCardClear: boolean;
}

/** The likely code, cause and who acts. It stays in sight while the page scrolls. */
export function ResultHead({ knowledge, say, leader, sureness, isCardClear }: ResultHeadProps) {
  const { card, cause } = leader;
  const code = codeOf(card);
  return (
    <header className="result-head">
      {code && (
        <span className="result-head__code" data-role="code">
          {code}
        </span>
      )}
      <div className="result-head__names">
        <h1 tabIndex={-1}>
          {!isCardClear && <span className="result-head__perhaps">Perhaps: </span>}
          {say(card.title)}
        </h1>
        <p>
          {sureWords[sureness]}
          {say(cause.title)}
        </p>
      </div>
      <OwnerBadge owner={cause.owner} title={say(knowledge.lines.owners[cause.owner])} />
    </header>
  );
}

const sureWords: Readonly<Record<ResultHeadProps["sureness"], string>> = {
  likely: "The reason is not clear yet. It may be: ",
  clear: "Most likely: ",
  picked: "You chose: ",
};
