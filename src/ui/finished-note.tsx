import { useRef, useState } from "react";
import type { Desk } from "../desk";
import { mailLink } from "../handover/mail";
import { CopyButton } from "./copy-button";

interface FinishedNoteProps {
  desk: Desk;
  note: string;
  rule: string;
  email: string | undefined;
  subject: string;
}

/**
 * The note as it will be sent, and the ways to send it. They stand above it, so that a line which
 * is added as a field is left does not move a button away from under the finger.
 */
export function FinishedNote({ desk, note, rule, email, subject }: FinishedNoteProps) {
  const shown = useRef<HTMLPreElement>(null);
  return (
    <>
      <p>
        <b>Read it once before it goes.</b> {rule}
      </p>
      <div className="handover__send">
        <CopyButton desk={desk} text={note} />
        <button
          className="button"
          type="button"
          onClick={() => shown.current && printAlone(shown.current)}
        >
          Print
        </button>
        {email && <EmailButton to={email} subject={subject} note={note} />}
      </div>
      <pre ref={shown} className="handover__note" data-role="note">
        {note}
      </pre>
    </>
  );
}

/** Opens nothing by itself: one press to prepare, another to open. A changed note is prepared anew. */
function EmailButton({ to, subject, note }: { to: string; subject: string; note: string }) {
  const [prepared, setPrepared] = useState<string>();
  const link = prepared === note ? mailLink(to, subject, note) : undefined;
  if (mailLink(to, subject, note) === undefined) return null;
  return (
    <>
      <button className="button" type="button" onClick={() => setPrepared(note)}>
        Prepare an email
      </button>
      <span role="status">
        {link && (
          <a className="button" href={link}>
            Open in email
          </a>
        )}
      </span>
    </>
  );
}

/** The style sheet prints what is marked and nothing else; the mark goes with the print. */
function printAlone(note: HTMLElement) {
  note.dataset["prints"] = "";
  addEventListener("afterprint", () => delete note.dataset["prints"], { once: true });
  print();
}
