import type { Instead } from "../knowledge/card-types";
import type { DeskLines } from "../knowledge/desk-lines";
import type { Outcome } from "../triage/tell";
import { IdentityMark } from "./identity-mark";
import type { Say } from "./say";

interface GetItDoneProps {
  /** Absent when nothing may be done a second time. */
  instead: Instead | undefined;
  /** What looking first has shown. */
  outcome?: Outcome | undefined;
  /** Whether staff must look first. */
  isAfterLook: boolean;
  lines: DeskLines;
  say: Say;
}

/** Another way to get the task done now. */
export function GetItDone({ instead, outcome, isAfterLook, lines, say }: GetItDoneProps) {
  return (
    <section className="result__part" data-role="instead">
      <h2>Get it done now</h2>
      {isAfterLook && (
        <p>
          <b>{say(lines.onceLooked)}</b>
        </p>
      )}
      <p>
        {instead?.identity && <IdentityMark text={say(lines.identity)} />}{" "}
        {say(instead ? instead.do : lines.notTwice[outcome === "there" ? "there" : "cannotSee"])}
      </p>
    </section>
  );
}
