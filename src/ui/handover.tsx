import "./handover.css";
import { use, useState, useSyncExternalStore } from "react";
import type { Desk } from "../desk";
import { timeWithZone } from "../handover/time-with-zone";
import type { PassOn } from "../knowledge/card-types";
import type { Telling } from "../triage/tell";
import { HandoverForm } from "./handover-form";
import { emailIn, factsOf, type Known, stepsTried } from "./note-facts";

interface HandoverProps {
  desk: Desk;
  told: Telling;
  known: Known;
  passOn: PassOn;
}

/** The note for whoever acts next. Closed until wanted; it carries the time at which it was opened. */
export function Handover({ desk, told, known, passOn }: HandoverProps) {
  const { knowledge, say, call } = desk;
  const { tried, wiped } = useSyncExternalStore(call.subscribe, call.get, call.get);
  const [written, setWritten] = useState<string>();
  const facts = factsOf(knowledge, say, told, known);
  return (
    <details
      className="handover"
      onToggle={({ currentTarget }) =>
        setWritten(currentTarget.open ? timeWithZone(new Date()) : undefined)
      }
    >
      <summary>Write the note</summary>
      <HandoverForm
        desk={desk}
        key={wiped}
        known={
          written === undefined
            ? undefined
            : {
                ...facts,
                written,
                steps: stepsTried(knowledge, say, tried, (id) => use(desk.detail(id))),
                include: passOn.include,
              }
        }
        rule={say(knowledge.lines.noteRule)}
        email={emailIn(knowledge.profile.contacts?.[passOn.to])}
        subject={["Website error", facts.code, facts.card].filter(Boolean).join(" ")}
      />
    </details>
  );
}
