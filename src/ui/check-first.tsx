import "./check-first.css";
import type { Check } from "../knowledge/types";
import { IdentityMark } from "./identity-mark";
import type { Say } from "./say";

interface CheckFirstProps {
  check: Check;
  title: string;
  identity: string;
  say: Say;
}

/** Look before anything is sent again: it stands above everything, with a line for each outcome. */
export function CheckFirst({ check, title, identity, say }: CheckFirstProps) {
  return (
    <section className="check-first" data-role="check-first" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <IdentityMark text={identity} /> {say(check.look)}
      </p>
      <div className="check-first__outcomes">
        {outcomes.map(([outcome, title]) => (
          <details key={outcome} name="outcome">
            <summary>{title}</summary>
            <p>
              Say: <q>{say(check[outcome])}</q>
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}

const outcomes = [
  ["there", "It is there"],
  ["notThere", "It is not there"],
  ["cannotSee", "We can’t see yet"],
] as const;
