import "./steps.css";
import { useSyncExternalStore } from "react";
import type { Call, Tried } from "../call/call";
import type { Step } from "../knowledge/card-types";
import type { Line } from "../knowledge/line-types";
import type { Say } from "./say";

interface StepsProps {
  steps: readonly Step[];
  /** Of their cause: how each went is kept under it until the call ends. */
  address: string;
  call: Call;
  /** The cause they are for, where it is only likely. */
  cause?: string | undefined;
  /** What must happen before them. */
  after?: string | undefined;
  /** Said when the last did not help, where it has no line of its own. */
  nothingHelped: Line;
  say: Say;
}

/** What to try, in order, each with why and what is seen when it worked. */
export function Steps({ steps, address, call, cause, after, nothingHelped, say }: StepsProps) {
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
        {steps.map((step) => (
          <StepToTry
            key={step.id}
            step={step}
            address={`${address}/${step.id}`}
            call={call}
            ifNot={step.followUp ?? (step === steps.at(-1) ? nothingHelped : undefined)}
            say={say}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepToTryProps {
  step: Step;
  /** `card/cause/step` */
  address: string;
  call: Call;
  /** Said when it did not help. */
  ifNot: Line | undefined;
  say: Say;
}

/** A step, and how it went if somebody says so: that stands in the note, and goes with the call. */
function StepToTry({ step, address, call, ifNot, say }: StepToTryProps) {
  const { tried } = useSyncExternalStore(call.subscribe, call.get, call.get);
  const went = tried[address];
  return (
    <li data-went={went}>
      <p>{say(step.do)}</p>
      <p className="steps__why">
        <b>Why:</b> {say(step.why)}
      </p>
      <p className="steps__why">
        <b>When it worked:</b> {say(step.worked)}
      </p>
      <p className="steps__outcome">
        {outcomes.map(([outcome, words]) => (
          <button
            key={outcome}
            type="button"
            aria-pressed={went === outcome}
            onClick={() => call.note({ tried: { ...tried, [address]: outcome } })}
          >
            {words}
          </button>
        ))}
      </p>
      <p className={went === "failed" ? "steps__say" : "steps__why"} aria-live="polite">
        {ifNot && went !== "worked" && (
          <>
            <b>{went === "failed" ? "Say:" : "If not, say:"}</b> <q>{say(ifNot)}</q>
          </>
        )}
      </p>
    </li>
  );
}

const outcomes: readonly (readonly [Tried, string])[] = [
  ["worked", "Worked"],
  ["failed", "Didn’t"],
];
