import "./check-first.css";
import type { Outcome } from "../triage/tell";
import { IdentityMark } from "./identity-mark";

interface CheckFirstProps {
  title: string;
  /** Where staff look. */
  look: string;
  identity: string;
  /** Whether it is known what was to be sent, so that it can be looked for. */
  hasOutcomes: boolean;
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome) => void;
}

/** Look before anything is sent again: it stands above everything, and what was found decides what is said. */
export function CheckFirst({
  title,
  look,
  identity,
  hasOutcomes,
  outcome,
  onOutcome,
}: CheckFirstProps) {
  return (
    <section className="check-first" data-role="check-first" aria-label={title}>
      <h2 id="check-first">{title}</h2>
      <p>
        <IdentityMark text={identity} /> {look}
      </p>
      {hasOutcomes && (
        <div className="check-first__outcomes">
          {outcomes.map(([found, words]) => (
            <button
              key={found}
              type="button"
              aria-pressed={found === outcome}
              onClick={() => onOutcome(found)}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

const outcomes: readonly (readonly [Outcome, string])[] = [
  ["there", "It is there"],
  ["notThere", "It is not there"],
  ["cannotSee", "We can’t see yet"],
];
