import { z } from "zod";
import { compileLine } from "../knowledge/line";
import { spokenProblems, writtenProblems } from "../knowledge/wording";
import { readingLevelProblems } from "./reading-level";

/** A message that stands as it is: ours, in sentences, ending with what to do. */
export function rule<T>(schema: z.ZodType<T>, problemsOf: (value: T) => readonly string[]) {
  return schema.superRefine((value, context) => {
    for (const message of problemsOf(value)) context.addIssue({ code: "custom", message });
  });
}

/** A text that is shown: not empty, its placeholders known, at most `max` characters. */
export function line(max = 400) {
  return rule(z.string().trim().min(1).max(max), (text) => compileLine(text).problems);
}

/** A text that is read aloud: a line that also follows the rules of wording. */
export function spoken() {
  return rule(line(), (text) => [...spokenProblems(text), ...readingLevelProblems(text)]);
}

/** A text that is sent to a patient: a line of at most `max` characters that also follows the rules of wording. */
export function written(max: number) {
  return rule(line(max), (text) => [...writtenProblems(text), ...readingLevelProblems(text)]);
}

/** What other content refers to. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "An id is lower-case words with hyphens between them.",
});
/** A status code, or a longer one of a service. */
export const code = z
  .string()
  .regex(/^\d{3,4}$/, { error: "A code is three or four digits in quotes." });
/** A text that is not empty and no line: it holds no placeholder. */
export const plain = z.string().trim().min(1);
/** A day of the calendar. */
export const date = z.iso.date();
/** An address outside. */
export const https = z.string().regex(/^https:\/\/\S+$/, {
  error: "An address starts with https:// and has no spaces.",
});

/** Another way to get the task done. */
export const instead = z.strictObject({
  /** Another way to get the task done now. */
  do: line(),
  /** Whether it looks at or changes a patient's data: the usual identity check comes first. */
  identity: z.boolean().optional(),
});
