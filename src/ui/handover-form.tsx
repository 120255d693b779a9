import { useState } from "react";
import type { Desk } from "../desk";
import { type Browser, browsers, type Device, devices } from "../handover/device-choices";
import { handoverNote, type NoteFacts } from "../handover/note";
import { cleanAddress, type PageAddress } from "../handover/page-address";
import { checkReference, type Reference } from "../handover/reference";
import { CheckedField, type Reading } from "./checked-field";
import { FinishedNote } from "./finished-note";
import { FixedChoice } from "./fixed-choice";
import { stillToAdd } from "./still-to-add";

interface HandoverFormProps {
  desk: Desk;
  /** What the call knows; undefined while the note is closed. */
  known: NoteFacts | undefined;
  /** What no note may hold. */
  rule: string;
  /** Where it can be sent, if the clinic gave an email address. */
  email: string | undefined;
  subject: string;
}

/** What may be added to the note, and the note. All of it lives here and nowhere else. */
export function HandoverForm({ desk, known, rule, email, subject }: HandoverFormProps) {
  const [address, setAddress] = useState<PageAddress>();
  const [reference, setReference] = useState<Reference>();
  const [device, setDevice] = useState<Device>();
  const [browser, setBrowser] = useState<Browser>();
  const facts = known && {
    ...known,
    ...(address && { address }),
    ...(reference && { reference }),
    ...(device && { device }),
    ...(browser && { browser }),
  };
  const note = facts && handoverNote({ ...facts, include: stillToAdd(facts) });

  return (
    <>
      <div className="handover__fields">
        <CheckedField
          label="Address of the page"
          hint="What may point to a person is cut out."
          inputMode="url"
          read={readAddress}
          onRead={setAddress}
        />
        <CheckedField
          label="Reference or request id"
          hint="Only if the page shows one."
          read={readReference}
          onRead={setReference}
        />
        <FixedChoice label="Their device" choices={devices} chosen={device} onChoose={setDevice} />
        <FixedChoice
          label="Their browser"
          choices={browsers}
          chosen={browser}
          onChoose={setBrowser}
        />
      </div>
      {note && <FinishedNote desk={desk} note={note} rule={rule} email={email} subject={subject} />}
    </>
  );
}

function readAddress(typed: string): Reading<PageAddress> {
  const read = cleanAddress(typed);
  return "address" in read ? { text: read.address } : read;
}

function readReference(typed: string): Reading<Reference> {
  const read = checkReference(typed);
  return "reference" in read ? { text: read.reference } : read;
}
