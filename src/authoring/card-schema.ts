import { z } from "zod";
import { kinds, owners, roles, strengths, usualness } from "../knowledge/card-types";
import {
  code,
  date,
  https,
  id,
  instead,
  line,
  plain,
  rule,
  spoken,
  written,
} from "./schema-fields";

/** How often each answer is given, by question. */
const clues = z.record(z.string(), z.record(z.string(), z.enum(strengths)));

const step = z.strictObject({
  id,
  /** What staff ask the caller to do, or do themselves. */
  do: line(),
  /** Why it works. */
  why: line(),
  /** What is seen when it worked. */
  worked: line(),
  /** What to say when it did not. */
  followUp: spoken().optional(),
});

const cause = z.strictObject({
  id,
  /** The cause in staff's words. One line in a list on a phone. */
  title: line(70),
  owner: z.enum(owners),
  usual: z.enum(usualness),
  clues,
  say: spoken().optional(),
  /** The same as a text message, between the shared opening and closing; with them at most 300 characters. */
  text: written(220).optional(),
  /** The same as a reply by email, between the shared opening and closing. */
  email: written(600).optional(),
  /** A refusal: the one neutral script is said, and no script of its own. */
  neutral: z.literal(true).optional(),
  instead: instead.optional(),
  /** Whether it is unknown that something which was sent has arrived. */
  checkFirst: z.boolean().optional(),
  steps: z.array(step),
  passOn: z.strictObject({
    to: z.enum(roles),
    /** When to stop trying. */
    when: line(),
    /** What the note must hold; never a patient's data. */
    include: z.array(plain).min(1),
  }),
});

/** The front matter of `content/cards/<id>.md`. */
export const cardSchema = z.strictObject({
  /** The registered or technical name. */
  name: plain,
  /** What the patient would call it. One line on a phone. */
  title: line(45),
  kind: z.enum(kinds),
  /** The one country in which it can be met; left out: both. */
  country: z.enum(["GB", "US"]).optional(),
  /** The codes that open this card: at most five, and only where staff would be told the same. */
  covers: z.array(code).max(5),
  /** Other codes it is found by. */
  also: z.array(code).default([]),
  /** Names that software prints for it; two cards may share one. */
  errorNames: z.array(plain).default([]),
  /** Codes that some software shows in its place. */
  misreportedAs: z.array(code).default([]),
  /** One plain sentence. */
  meaning: line(200),
  /** The row of the printed sheet; its widths come from one page of A4. */
  table: z.strictObject({
    /** Shown in quotation marks, so that it holds none at its ends. */
    theySay: rule(line(40), (text) =>
      /^[“"]|[”"]$/.test(text) ? ["Quotation marks are added when shown. Take them out."] : [],
    ),
    cause: line(70),
    impact: line(50),
    response: line(90),
  }),
  /** Texts that software shows, word for word. */
  screens: z.array(z.strictObject({ text: plain, by: plain })).default([]),
  /** What callers say: small stories, so that a word in common is not a match. */
  says: z
    .array(
      z.string().regex(/\S\s+\S/, { error: "One word is no story. Say what they did and saw." }),
    )
    .min(2),
  confusedWith: z.array(z.strictObject({ card: id, how: line() })).default([]),
  never: z.record(id, line()).default({}),
  causes: z.array(cause).min(1),
  prevention: z.record(id, line()).default({}),
  /** The role that looks after the card. */
  owner: plain,
  reviewed: date,
  reviewBy: date,
  sources: z.array(z.strictObject({ title: plain, url: https, for: plain })).min(1),
});

export type AuthoredCard = z.infer<typeof cardSchema>;
