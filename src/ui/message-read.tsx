import "./message-read.css";
import type { Line } from "../knowledge/line-types";
import type { Box } from "../knowledge/types";
import type { Message } from "../message/types";
import type { Telling } from "../triage/tell";
import type { Say } from "./say";

interface MessageReadProps {
  message: Message;
  boxes: readonly Box[];
  say: Say;
}

/** What a pasted error body says: the refused boxes in plain words, and what IT needs of it. */
export function MessageRead({ message, boxes, say }: MessageReadProps) {
  const { format, code, name, refused, summary, requestId } = message;
  const named = boxesIn(message, boxes);
  return (
    <section className="message-read" data-role="message" aria-label="What the message says">
      <h2>What the message says</h2>
      {named.length > 0 && (
        <p>
          It did not take: <b>{named.map(({ title }) => say(title)).join(", ")}</b>.
        </p>
      )}
      <p className="message-read__it">
        For IT: {[format, code, name].filter(Boolean).join(" · ")}
        {summary && `. “${summary}”`}
      </p>
      {refused.length > 0 && (
        <ul className="message-read__it">
          {refused.map(({ pointer, why }) => (
            <li key={`${pointer} ${why}`}>
              <code>{pointer}</code> {why}
            </li>
          ))}
        </ul>
      )}
      {requestId && (
        <p className="message-read__it">
          Request id: <code>{requestId}</code>
        </p>
      )}
    </section>
  );
}

/** The script, and what to say about a refused box; nothing is tried while something may be on its way. */
export function scriptWith(
  { script, check }: Telling,
  message: Message | undefined,
  boxes: readonly Box[],
): readonly Line[] {
  const [box] = message && !check ? boxesIn(message, boxes) : [];
  return box ? [...script, box.say] : script;
}

function boxesIn({ refused }: Message, boxes: readonly Box[]): readonly Box[] {
  return boxes.filter(({ id }) => refused.some(({ box }) => box === id));
}
