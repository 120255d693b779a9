import { z } from "zod";
import { clinicFields, optionalFields } from "../knowledge/fields";
import { compileLine } from "../knowledge/line";
import { kinds, owners, roles, strengths, usualness } from "../knowledge/types";
import { wordingProblems } from "../knowledge/wording";

/** A message that stands as it is: ours, in sentences, ending with what to do. */
function rule<T>(schema: z.ZodType<T>, problemsOf: (value: T) => readonly string[]) {
  return schema.superRefine((value, context) => {
    for (const message of problemsOf(value)) context.addIssue({ code: "custom", message });
  });
}

/** A text that is shown: not empty, its placeholders known, at most `max` characters. */
function line(max = 400) {
  return rule(z.string().trim().min(1).max(max), (text) => compileLine(text).problems);
}

/** A text that is read aloud: a line that also follows the rules of wording. */
function spoken() {
  return rule(line(), wordingProblems);
}

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "An id is lower-case words with hyphens between them.",
});
const code = z.string().regex(/^\d{3,4}$/, { error: "A code is three or four digits in quotes." });
const plain = z.string().trim().min(1);
const date = z.iso.date();
const https = z.string().regex(/^https:\/\/\S+$/, {
  error: "An address starts with https:// and has no spaces.",
});

/** How often each answer is given, by question. */
const clues = z.record(z.string(), z.record(z.string(), z.enum(strengths)));

const instead = z.strictObject({
  /** Another way to get the task done now. */
  do: line(),
  /** Whether it looks at or changes a patient's data: the usual identity check comes first. */
  identity: z.boolean().optional(),
});

const check = z.strictObject({
  /** Said until the cause is clear, in place of the safe script. */
  say: spoken(),
  /** Where staff look before anything is sent again. */
  look: line(),
  /** Said when it is there. */
  there: spoken(),
  /** Said when it is not there. */
  notThere: spoken(),
  /** Said when it cannot be seen yet. */
  cannotSee: spoken(),
});

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

const cause = z
  .strictObject({
    id,
    /** The cause in staff's words. One line in a list on a phone. */
    title: line(70),
    owner: z.enum(owners),
    usual: z.enum(usualness),
    clues,
    say: spoken().optional(),
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
  })
  .superRefine((value, context) => {
    if ((value.say === undefined) === (value.neutral === undefined)) {
      context.addIssue({
        code: "custom",
        path: value.say === undefined ? [] : ["neutral"],
        message:
          value.say === undefined
            ? 'There is nothing to say. Add "say", or "neutral: true" for a refusal.'
            : 'A refusal says the one neutral script. Take out "say" or "neutral".',
      });
    }
  });

/** The front matter of `content/cards/<id>.md`. */
export const cardSchema = z.strictObject({
  /** The registered or technical name. */
  name: plain,
  /** What the patient would call it. One line on a phone. */
  title: line(45),
  kind: z.enum(kinds),
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
    theySay: line(40),
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

/** `content/saw.yaml` */
export const sawSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    hint: line(60),
    because: line(70),
    /** Nobody sees this but for a cause that lists it: it must never be missed. */
    telling: z.literal(true).optional(),
  }),
);

/** `content/places.yaml` */
export const placesSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    because: line(70),
    safeScript: spoken(),
    instead,
    check: check.optional(),
  }),
);

/** `content/questions.yaml` */
export const questionsSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    hint: line(70).optional(),
    of: z.enum(["staff", "caller"]),
    ask: spoken().optional(),
    answers: z.record(id, z.strictObject({ title: line(30), because: line(70) })),
  }),
);

const each = <const K extends readonly string[]>(keys: K, value: z.ZodType<string>) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, value])) as Record<K[number], typeof value>,
  );

/** `content/lines.yaml` */
export const linesSchema = z.strictObject({
  urgent: z.strictObject({
    strip: line(),
    sorry: spoken(),
    wait: spoken(),
    health: line(),
    again: line(),
  }),
  noteRule: line(160),
  binAfter: line(40),
  identity: line(60),
  checkFirst: line(60),
  wider: line(),
  notSetUp: line(60),
  neutral: spoken(),
  neverShort: line(160),
  never: z.record(id, line()),
  bookNow: each(["yes", "triage", "no", "unset"], spoken()),
  unset: each(clinicFields, line(40)),
  owners: each(owners, line(40)),
  ownersShort: each(owners, line(14)),
  roles: each(roles, line(60)),
});

/** `content/words/gb.yaml` and `us.yaml` */
export const wordsSchema = z.strictObject({
  emergencyNumber: plain,
  urgentAdvice: plain.optional(),
  mobile: plain,
  postcode: plain,
  prescription: plain,
  dateOrderSpoken: plain,
  dateExample: plain,
  /** What is done with an old sheet. */
  discard: plain,
  /** What must never stand in a line shown in this country. */
  elsewhere: z.array(plain),
});

/** `content/words/health.yaml` */
export const healthSchema = z.array(plain).min(1);

/** `content/reference.yaml`: one page holds fourteen rows at the most. */
export const referenceSchema = z.strictObject({ core: z.array(id).min(1).max(14) });

/** `content/clinic.yaml`: only the country is required. */
export const clinicSchema = z.strictObject({
  country: z.enum(["GB", "US"]),
  ...(Object.fromEntries(
    [...clinicFields, ...optionalFields].map((name) => [name, plain.optional()]),
  ) as Record<
    (typeof clinicFields)[number] | (typeof optionalFields)[number],
    z.ZodOptional<z.ZodString>
  >),
  canBookByPhone: z.enum(["yes", "triage", "no"]).optional(),
  /** The places that exist here; left out: all. */
  places: z.array(id).optional(),
  /** Who handles what: a name, a number, or both. */
  contacts: z.partialRecord(z.enum(roles), plain).optional(),
});

export type AuthoredCard = z.infer<typeof cardSchema>;
export type AuthoredSaw = z.infer<typeof sawSchema>;
export type AuthoredPlaces = z.infer<typeof placesSchema>;
export type AuthoredQuestions = z.infer<typeof questionsSchema>;
export type AuthoredLines = z.infer<typeof linesSchema>;
export type AuthoredWords = z.infer<typeof wordsSchema>;
