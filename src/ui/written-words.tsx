import "./written-words.css";
import { use } from "react";
import type { Desk } from "../desk";
import type { CardDetail } from "../knowledge/card-types";
import { detailOf } from "../knowledge/find";
import { type Written, writtenOfCause, writtenOfPlace } from "../knowledge/written";
import type { Telling } from "../triage/tell";
import { CopyButton } from "./copy-button";

interface WrittenWordsProps {
  desk: Desk;
  detail: Promise<CardDetail | undefined>;
  told: Telling;
  /** Whether the email stands open, because the reply is written. */
  isOpen?: boolean | undefined;
}

/** The same words for those who are not on the phone, and two lines for harder calls. Closed until wanted. */
export function WrittenWords({ desk, detail, told, isOpen }: WrittenWordsProps) {
  const { knowledge, say } = desk;
  const { hard, written } = knowledge.lines;
  const words = writtenOf(desk, use(detail), told);
  return (
    <div className="written">
      {words && (
        <>
          <More title="As a text message">
            <Words
              paragraphs={[words.text.map(say).join(" ")]}
              note={say(written.sendFrom)}
              desk={desk}
            />
          </More>
          <More title="As an email" isOpen={isOpen}>
            <Words paragraphs={words.email.map(say)} note={say(written.sendFrom)} desk={desk} />
          </More>
        </>
      )}
      <More title="They are upset">
        <blockquote>{say(hard.upset)}</blockquote>
      </More>
      <More title="They need an interpreter">
        <blockquote>{say(hard.interpreter)}</blockquote>
      </More>
    </div>
  );
}

/** What looking has shown is said to the identified caller, and not written to whoever reads it. */
function writtenOf(
  { knowledge }: Desk,
  detail: CardDetail | undefined,
  { wordsOf, leader, place }: Telling,
): Written | undefined {
  if (wordsOf === "look") return undefined;
  if (wordsOf === "place") return writtenOfPlace(knowledge, place);
  const cause = detailOf(detail, leader.cause);
  return cause && writtenOfCause(knowledge, cause);
}

/** One of a few, of which one is open at a time. */
function More({
  title,
  isOpen,
  children,
}: {
  title: string;
  isOpen?: boolean | undefined;
  children: React.ReactNode;
}) {
  return (
    <details name="more-words" open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

interface WordsProps {
  desk: Desk;
  paragraphs: readonly string[];
  note: string;
}

function Words({ desk, paragraphs, note }: WordsProps) {
  const text = paragraphs.join("\n\n");
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <CopyButton key={text} desk={desk} text={text} />
      <p className="written__note">{note}</p>
    </>
  );
}
