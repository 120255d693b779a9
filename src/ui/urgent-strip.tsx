import "./urgent-strip.css";
import type { DeskLines } from "../knowledge/desk-lines";
import type { Say } from "./say";

interface UrgentStripProps {
  urgent: DeskLines["urgent"];
  say: Say;
  /** Whether words about health were typed: then the strip is all there is. */
  isHealth?: boolean;
  /** Whether the call goes on: on a phone the sentences that open it are left out then. */
  isUnderWay?: boolean;
}

/** The way to urgent help, above everything, with the two sentences that open a call. */
export function UrgentStrip({
  urgent,
  say,
  isHealth = false,
  isUnderWay = false,
}: UrgentStripProps) {
  return (
    <section
      className="urgent-strip"
      data-role="urgent"
      aria-label="Urgent help"
      {...(isUnderWay && { "data-under-way": "" })}
    >
      <p>
        <strong>{say(urgent.strip)}</strong>
      </p>
      {isHealth && <p>{say(urgent.health)}</p>}
      {!isHealth && (
        <p className="urgent-strip__opening">
          <q>{say(urgent.sorry)}</q> <q>{say(urgent.wait)}</q>
        </p>
      )}
    </section>
  );
}
