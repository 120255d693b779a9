import "./result-head.css";
import { codeOf } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import type { Sureness, Telling } from "../triage/tell";
import { OwnerBadge } from "./owner-badge";
import type { Say } from "./say";

interface ResultHeadProps {
  knowledge: Knowledge;
  say: Say;
  told: Telling;
  /** The code to show, where the card covers several. */
  code?: string | undefined;
}

/** The likely code, cause and who acts. It stays in sight while the page scrolls. */
export function ResultHead({ knowledge, say, told, code: asked }: ResultHeadProps) {
  const { leader, sureness, isCardClear, check } = told;
  const { card, cause } = leader;
  if (sureness === "unknown") return <UnknownHead knowledge={knowledge} say={say} told={told} />;
  const code = asked ?? codeOf(card);
  return (
    <header className="result-head">
      {code && (
        <span className="result-head__code" data-role="code">
          {code}
        </span>
      )}
      <div className="result-head__names">
        <h1 tabIndex={-1} {...(check && { "aria-describedby": "check-first" })}>
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

/** A guess that is no better than none is not made: the desk helps, and finds out. */
function UnknownHead({ knowledge, say, told }: Omit<ResultHeadProps, "code">) {
  return (
    <header className="result-head">
      <div className="result-head__names">
        <h1 tabIndex={-1}>Not clear yet</h1>
        <p>{unknownWords(told)}</p>
      </div>
      <OwnerBadge owner="front-desk" title={say(knowledge.lines.owners["front-desk"])} />
    </header>
  );
}

/** What is still worth asking, or that it is left to whoever it is passed to. */
function unknownWords({ open, question }: Telling): string {
  if (open.length > 0) return "What they saw, or were trying to do, will tell.";
  if (question) return "Their answer to the question below will tell.";
  return "No reason is likely enough to name. Help them another way, and pass it on.";
}

const sureWords: Readonly<Record<Exclude<Sureness, "unknown">, string>> = {
  likely: "The reason is not clear yet. It may be: ",
  clear: "Most likely: ",
  picked: "You chose: ",
};
