import { z } from "zod";
import { id, instead, line, spoken, written } from "./schema-fields";

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

/** `content/saw.yaml` */
export const sawSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    hint: line(60),
    because: line(70),
    /** Nobody sees this but for a cause that lists it: it must never be missed. */
    telling: z.literal(true).optional(),
    /** Said after the safe script, where seeing this asks for it at once. */
    say: spoken().optional(),
  }),
);

/** `content/places.yaml` */
export const placesSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    because: line(70),
    safeScript: spoken(),
    /** The same as a text message, whether or not something may have been sent. */
    text: written(220),
    /** The same as a reply by email. */
    email: written(600),
    instead,
    check: check.optional(),
    /** Staff look first whatever was seen, because money is at stake. */
    checkAlways: z.literal(true).optional(),
    /** It is our own screen: nothing is asked of the caller. */
    ownScreen: z.literal(true).optional(),
  }),
);

/** `content/situations.yaml` */
export const situationsSchema = z.record(
  id,
  z.strictObject({
    title: line(40),
    /** Spoken before the script. */
    say: spoken().optional(),
    /** For the desk alone. */
    staff: line(160).optional(),
    /** They are not in front of the page, so that nothing can be tried on it. */
    hidesSteps: z.literal(true).optional(),
    /** The reply is written. */
    writes: z.literal(true).optional(),
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
    /** Asked only after one of these was seen, or while that is not known; left out: always. */
    afterSaw: z.array(id).min(1).optional(),
    answers: z.record(
      id,
      z.strictObject({
        title: line(30),
        because: line(70),
        /** It means that nothing can have been sent. */
        nothingSent: z.literal(true).optional(),
      }),
    ),
  }),
);

export type AuthoredSaw = z.infer<typeof sawSchema>;

export type AuthoredPlaces = z.infer<typeof placesSchema>;

export type AuthoredSituations = z.infer<typeof situationsSchema>;

export type AuthoredQuestions = z.infer<typeof questionsSchema>;
