import type { CauseDetail } from "./card-types";
import type { Line } from "./line-types";
import type { Knowledge, Place } from "./types";

/** What is said, in writing: the paragraphs of each, in their order. */
export interface Written {
  /** One paragraph, of at most 300 characters in all. */
  readonly text: readonly Line[];
  readonly email: readonly Line[];
}

/** A cause's own words in writing, those of a refusal where it has none. */
export function writtenOfCause({ lines }: Knowledge, cause: CauseDetail): Written {
  const { neutralText, neutralEmail } = lines.written;
  return framed(lines.written, cause.text ?? neutralText, cause.email ?? neutralEmail);
}

/** The safe words of a place in writing. */
export function writtenOfPlace({ lines }: Knowledge, { text, email }: Place): Written {
  return framed(lines.written, text, email);
}

/** The same opening and closing stand around every message. */
function framed(frame: Knowledge["lines"]["written"], text: Line, email: Line): Written {
  return {
    text: [frame.textStart, text, frame.textEnd],
    email: [frame.hello, frame.emailStart, email, frame.emailEnd, frame.goodbye],
  };
}
