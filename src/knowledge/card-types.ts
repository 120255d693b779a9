import type { Block } from "./block-types";
import type { Line } from "./line-types";

/** The countries whose words and numbers are known. */
export type Country = "GB" | "US";

/** Who acts. `patient` is shown as "Can be sorted on this call". */
export const owners = [
  "patient",
  "front-desk",
  "practice-administrator",
  "our-it",
  "supplier",
  "other-organisation",
  "nobody",
] as const;
export type Owner = (typeof owners)[number];

/** Whom something is passed to. */
export const roles = [
  "front-desk",
  "practice-administrator",
  "privacy-lead",
  "our-it",
  "supplier",
  "other-organisation",
] as const;
export type Role = (typeof roles)[number];

/** How often a cause is met among all calls. */
export const usualness = ["everyday", "common", "occasional", "rare"] as const;
export type Usual = (typeof usualness)[number];

/** How often an answer is given when this is the cause. */
export const strengths = ["always", "often", "sometimes", "rarely", "never"] as const;
export type Strength = (typeof strengths)[number];

/** `http` a status code · `vendor` a service's own · `no-code` no number is shown · `not-a-fault`. */
export const kinds = ["http", "vendor", "no-code", "not-a-fault"] as const;
export type Kind = (typeof kinds)[number];

/** Another way to get the task done; `identity` asks for the usual identity check first. */
export interface Instead {
  readonly do: Line;
  readonly identity?: boolean;
}

/** Look before anything is sent again, and the line to say for each of the three outcomes. */
export interface Check {
  /** Said until the cause is clear, in place of the safe script. */
  readonly say: Line;
  readonly look: Line;
  readonly there: Line;
  readonly notThere: Line;
  readonly cannotSee: Line;
}

/** A reason for an error in a clinic; the unit that is ranked. */
export interface Cause {
  readonly id: string;
  readonly title: Line;
  readonly owner: Owner;
  readonly usual: Usual;
  /** By question, then answer. An answer left out counts less than rarely. */
  readonly clues: Readonly<Record<string, Readonly<Record<string, Strength>>>>;
  /** The words to say; absent where the one neutral script is said. */
  readonly say?: Line;
  readonly instead?: Instead;
  /** Whether it is unknown that something which was sent has arrived. */
  readonly checkFirst?: boolean;
}

/** The row of the reference table. */
export interface TableRow {
  readonly theySay: Line;
  readonly cause: Line;
  readonly impact: Line;
  readonly response: Line;
}

/** A text that software shows, word for word. */
export interface Screen {
  readonly text: string;
  readonly by: string;
}

/** What the index holds of a card: enough for assessment, lists, table and a first result. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly title: Line;
  readonly kind: Kind;
  /** The one country in which it can be met; absent: both. */
  readonly country?: Country;
  readonly covers: readonly string[];
  readonly also: readonly string[];
  readonly errorNames: readonly string[];
  readonly misreportedAs: readonly string[];
  readonly table: TableRow;
  readonly causes: readonly Cause[];
  /** The role that looks after the card. */
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  /** `YYYY-MM-DD` */
  readonly reviewBy: string;
}

/** The texts by which a card is found. They come after the first page, with the search. */
export interface CardTexts {
  /** What its screens say, word for word; the software of each comes with the detail. */
  readonly screens: readonly string[];
  /** What callers say. */
  readonly says: readonly string[];
}

/** Something to try: what to do, why it works, what is seen when it worked. */
export interface Step {
  readonly id: string;
  readonly do: Line;
  readonly why: Line;
  readonly worked: Line;
  /** What to say when it did not work. */
  readonly followUp?: Line;
}

export interface PassOn {
  readonly to: Role;
  readonly when: Line;
  /** What the note must hold. */
  readonly include: readonly string[];
}

/** The rest of a cause. */
export interface CauseDetail {
  readonly id: string;
  /** Its words as a text message and as an email; absent where the neutral ones are sent. */
  readonly text?: Line;
  readonly email?: Line;
  readonly steps: readonly Step[];
  readonly passOn: PassOn;
}

export interface Source {
  readonly title: string;
  readonly url: string;
  /** What it is cited for. */
  readonly for: string;
}

/** Another card that this one is mistaken for, and how to tell them apart. */
export interface Neighbour {
  readonly card: string;
  readonly how: Line;
}

/** What is loaded when a card is opened. */
export interface CardDetail {
  readonly id: string;
  /** One plain sentence. */
  readonly meaning: Line;
  readonly screens: readonly Screen[];
  readonly confusedWith: readonly Neighbour[];
  readonly never: Readonly<Record<string, Line>>;
  readonly prevention: Readonly<Record<string, Line>>;
  readonly sources: readonly Source[];
  readonly causes: readonly CauseDetail[];
  /** The part for IT. */
  readonly body: readonly Block[];
}
