import "./situation.css";
import type { CallState } from "../call/call";
import type { Desk } from "../desk";
import type { Line } from "../knowledge/line-types";
import type { Situation as Where } from "../knowledge/types";

interface SituationProps {
  desk: Desk;
  caller: CallState;
}

/** Where the caller is, and for whom they ask. It changes what is said and shown, never the ranking. */
export function Situation({ desk, caller }: SituationProps) {
  const { knowledge, say, call } = desk;
  const [usual] = knowledge.situations;
  const chosen = situationOf(desk, caller) ?? usual;
  const { forOther } = knowledge.lines;
  return (
    <details className="situation">
      <summary>
        {chosen && say(chosen.title)}
        {caller.isForOther && `, ${say(forOther.title).toLowerCase()}`} <u>change</u>
      </summary>
      <fieldset>
        <legend>Where they are</legend>
        {knowledge.situations.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen?.id}
            onClick={() => call.note({ situation: id })}
          >
            {say(title)}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={caller.isForOther}
          onClick={() => call.note({ isForOther: !caller.isForOther })}
        >
          {say(forOther.title)}
        </button>
      </fieldset>
      {chosen?.staff && <p>{say(chosen.staff)}</p>}
    </details>
  );
}

/** The chosen situation; undefined until one is chosen. */
export function situationOf({ knowledge }: Desk, { situation }: CallState): Where | undefined {
  return knowledge.situations.find(({ id }) => id === situation);
}

/** What is said before the script. */
export function openingOf(desk: Desk, caller: CallState): readonly Line[] {
  const { say } = situationOf(desk, caller) ?? {};
  return [...(say ? [say] : []), ...(caller.isForOther ? [desk.knowledge.lines.forOther.say] : [])];
}
