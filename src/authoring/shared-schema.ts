import { z } from "zod";
import { owners, roles } from "../knowledge/card-types";
import { clinicFields, optionalFields } from "../knowledge/fields";
import { id, line, plain, spoken, written } from "./schema-fields";

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
  /** When it is passed on while no cause is likely, and what the note asks for. */
  unclear: z.strictObject({ when: line(), include: z.array(plain).min(1) }),
  noteRule: line(160),
  binAfter: line(40),
  identity: line(60),
  checkFirst: line(60),
  /** Spoken while it is not known what they saw. */
  askSaw: spoken(),
  /** Spoken while it is not known what they were trying to do. */
  askPlace: spoken(),
  onceLooked: line(60),
  notTwice: z.strictObject({ there: line(), cannotSee: line() }),
  wider: line(),
  /** Said after the script once others have told us the same. */
  othersToo: spoken(),
  forOther: z.strictObject({ title: line(40), say: spoken() }),
  /** It is our own screen that stopped. */
  ownScreen: z.strictObject({ tell: line(40), do: line(160), never: line(160) }),
  /** What the desk is told of the call itself. */
  ending: each(["soon", "idle", "clipboard"], line()),
  /** Said when the last step did not help. */
  nothingHelped: spoken(),
  /** For harder calls. */
  hard: each(["upset", "interpreter"], spoken()),
  /** What stands around a text message and an email. */
  written: z.strictObject({
    sendFrom: line(),
    textStart: written(40),
    textEnd: written(40),
    hello: line(40),
    emailStart: written(100),
    emailEnd: written(200),
    goodbye: line(60),
    neutralText: written(220),
    neutralEmail: written(600),
  }),
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

/** `content/glossary.yaml` */
export const glossarySchema = z.record(
  id,
  z.strictObject({
    /** How it may stand in a text; the first is how it is shown. */
    words: z.array(plain).min(1),
    /** One plain sentence. */
    means: line(120),
  }),
);

/** `content/boxes.yaml` */
export const boxesSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    /** Said when a pasted message names this box as refused. */
    say: spoken(),
  }),
);

/** `content/prevention.yaml` */
export const preventionSchema = z.strictObject({
  intro: line(),
  /** What to look at each month, from the patient's side. */
  checks: z.record(id, z.strictObject({ title: line(40), items: z.record(id, line(160)) })),
  /** Messages before and after they were worded for a patient. */
  messages: z.record(id, z.strictObject({ before: line(60), after: line(200), why: line(100) })),
});

/** `content/words/health.yaml` */
export const healthSchema = z.array(plain).min(1);

/** Words with spaces between them. */
const words = plain.transform((text) => text.split(/\s+/));

/** `content/words/search.yaml` */
export const searchWordsSchema = z.strictObject({
  /** Words that tell no card from another. */
  stop: words,
  /** Words of every call: they count half. */
  common: words,
  /** Words that turn the next one round. */
  /** Several words that are one, by its name. */
  phrases: z.record(id, z.array(plain).min(1)),
  /** Words that mean the same. */
  same: z.array(z.array(plain).min(2)),
});

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
  /** Which role read the cards for this clinic, and when. `cards` left out: all of them. */
  checked: z
    .strictObject({ by: plain, on: z.iso.date(), cards: z.array(id).min(1).optional() })
    .optional(),
  /** Who handles what: a name, a number, or both. */
  contacts: z.partialRecord(z.enum(roles), plain).optional(),
});

export type AuthoredLines = z.infer<typeof linesSchema>;
export type AuthoredWords = z.infer<typeof wordsSchema>;
export type AuthoredBoxes = z.infer<typeof boxesSchema>;
export type AuthoredGlossary = z.infer<typeof glossarySchema>;
export type AuthoredPrevention = z.infer<typeof preventionSchema>;
