import type { Card, Check, Country, Instead, Role } from "./card-types";
import type { DeskLines } from "./desk-lines";
import type { ClinicField, FieldName, OptionalField } from "./fields";
import type { Line } from "./line-types";

/** An answer to "what did they see?" */
export interface Saw {
  readonly id: string;
  readonly title: Line;
  readonly hint: Line;
  /** Completes "because …". */
  readonly because: Line;
  /** Nobody sees this but for a cause that lists it: it must never be missed. */
  readonly telling?: boolean;
  /** Said after the safe script, where seeing this asks for it at once. */
  readonly say?: Line;
}

/** What they were trying to do, where. */
export interface Place {
  readonly id: string;
  readonly title: Line;
  /** Completes "because …". */
  readonly because: Line;
  /** Said until the cause is clear; names no cause. */
  readonly safeScript: Line;
  /** The same in writing. */
  readonly text: Line;
  readonly email: Line;
  readonly instead: Instead;
  /** Stands where something is sent. */
  readonly check?: Check;
  /** Whether staff look first whatever was seen, because money is at stake. */
  readonly checkAlways?: boolean;
  /** Whether it is our own screen: the caller sees nothing, so nothing is asked of them. */
  readonly ownScreen?: boolean;
}

/** Where the caller is; it changes what is said and shown, never the ranking. */
export interface Situation {
  readonly id: string;
  readonly title: Line;
  /** Spoken before the script. */
  readonly say?: Line;
  /** For the desk alone. */
  readonly staff?: Line;
  /** They are not in front of the page, so that nothing can be tried on it. */
  readonly hidesSteps?: boolean;
  /** The reply is written. */
  readonly writes?: boolean;
}

/** A question beside what they saw and what they were trying to do. */
export interface Question {
  readonly id: string;
  readonly title: Line;
  readonly hint?: Line;
  readonly of: "staff" | "caller";
  /** The sentence to speak, for a question to the caller. */
  readonly ask?: Line;
  /** Asked only after one of these was seen, or while that is not known; absent: always. */
  readonly afterSaw?: readonly string[];
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  readonly title: Line;
  /** Completes "because …". */
  readonly because: Line;
  /** Whether it means that nothing can have been sent. */
  readonly nothingSent?: boolean;
}

/** A box that a patient fills in. */
export interface Box {
  readonly id: string;
  readonly title: Line;
  /** Said when a pasted message names it as refused. */
  readonly say: Line;
}

/** A word that must stay, with one plain sentence. */
export interface Term {
  readonly id: string;
  /** How it may stand in a text; the first is how it is shown. */
  readonly words: readonly string[];
  readonly means: Line;
}

/** What a practice manager can do so that it does not happen. */
export interface Prevention {
  readonly intro: Line;
  /** What to look at each month, from the patient's side. */
  readonly checks: readonly CheckGroup[];
  /** Messages before and after they were worded for a patient. */
  readonly messages: readonly MessagePair[];
}

export interface CheckGroup {
  readonly id: string;
  readonly title: Line;
  readonly items: Readonly<Record<string, Line>>;
}

export interface MessagePair {
  readonly id: string;
  readonly before: Line;
  readonly after: Line;
  readonly why: Line;
}

/** A country's words and numbers; `elsewhere` lists what must never be shown there. */
export interface Words {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly elsewhere: readonly string[];
}

/** The clinic's names, numbers, country and places. Only the country is required. */
export type Profile = Readonly<Partial<Record<ClinicField | OptionalField, string>>> & {
  readonly country: Country;
  readonly canBookByPhone?: "yes" | "triage" | "no";
  /** The places that exist here; absent: all. */
  readonly places?: readonly string[];
  /** Which role read the cards for this clinic, and when; without `cards`, all of them. */
  readonly checked?: {
    readonly by: string;
    /** `YYYY-MM-DD` */
    readonly on: string;
    readonly cards?: readonly string[];
  };
  /** Who handles what: a name, a number, or both. */
  readonly contacts?: Readonly<Partial<Record<Role, string>>>;
};

/** Everything the app knows before a card is opened. */
export interface Knowledge {
  readonly cards: readonly Card[];
  readonly saw: readonly Saw[];
  readonly places: readonly Place[];
  readonly situations: readonly Situation[];
  readonly questions: readonly Question[];
  readonly lines: DeskLines;
  readonly words: Readonly<Record<Country, Words>>;
  readonly boxes: readonly Box[];
  readonly glossary: readonly Term[];
  /** Card ids of the printed sheet, in their order. */
  readonly core: readonly string[];
  /** The clinic this copy is built for. */
  readonly profile: Profile;
  /** The newest review of any card, `YYYY-MM-DD`. */
  readonly contentDate: string;
}
