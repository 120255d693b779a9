import "./steps.css";
import type { Step } from "../knowledge/card-types";
import type { Line } from "../knowledge/line-types";
import type { Say } from "./say";

interface StepsProps {
  steps: readonly Step[];
  /** The cause they are for, where it is only likely. */
  cause?: string | undefined;
  /** What must happen before them. */
  after?: string | undefined;
  /** Said when the last did not help, where it has no line of its own. */
  nothingHelped: Line;
  say: Say;
}

/** What to try, in order, each with why and what is seen when it worked. */
export function Steps({ steps, cause, after, nothingHelped, say }: StepsProps) {
  return (
    <section className="steps" data-role="steps">
      <h2>
        {steps.length > 1 ? "Try, in this order" : "Try"}
        {cause && `, if it is this: ${cause}`}
      </h2>
      {after && (
        <p>
          <b>{after}</b>
        </p>
      )}
      <ol>
        {steps.map((step) => {
          const failed = step.followUp ?? (step === steps.at(-1) ? nothingHelped : undefined);
          return (
            <li key={step.id}>
              <p>{say(step.do)}</p>
              <p className="steps__why">
                <b>Why:</b> {say(step.why)}
              </p>
              <p className="steps__why">
                <b>When it worked:</b> {say(step.worked)}
              </p>
              {failed && (
                <p className="steps__why">
                  <b>If not, say:</b> <q>{say(failed)}</q>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
