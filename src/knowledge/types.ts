import type { ClinicField, FieldName, OptionalField } from "./fields";

/** A piece of a line: text, a field filled when shown, or a part that vanishes with its field. */
export type Segment =
  | string
  | { readonly field: FieldName }
  | { readonly optional: readonly Segment[] };

/** A text that is shown or said. It has an address, and is filled by `fill` when shown. */
export interface Line {
  readonly segments: readonly Segment[];
}

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
  /** By question, then answer. An answer left out counts as rarely. */
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

/** What the index holds of a card: enough for search, assessment, lists, table and a first result. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly title: Line;
  readonly kind: Kind;
  readonly covers: readonly string[];
  readonly also: readonly string[];
  readonly errorNames: readonly string[];
  readonly misreportedAs: readonly string[];
  readonly meaning: Line;
  readonly table: TableRow;
  readonly screens: readonly Screen[];
  readonly says: readonly string[];
  readonly confusedWith: readonly { readonly card: string; readonly how: Line }[];
  readonly causes: readonly Cause[];
  /** The role that looks after the card. */
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  /** `YYYY-MM-DD` */
  readonly reviewBy: string;
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
  readonly steps: readonly Step[];
  readonly passOn: PassOn;
}

export interface Source {
  readonly title: string;
  readonly url: string;
  /** What it is cited for. */
  readonly for: string;
}

/** What is loaded when a card is opened. */
export interface CardDetail {
  readonly id: string;
  readonly never: Readonly<Record<string, Line>>;
  readonly prevention: Readonly<Record<string, Line>>;
  readonly sources: readonly Source[];
  readonly causes: readonly CauseDetail[];
  /** The part for IT. */
  readonly body: readonly Block[];
}

export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "strong"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly to: LinkTarget; readonly children: readonly Inline[] };

/** A card by its id, or an address that starts with https:// */
export type LinkTarget = { readonly card: string } | { readonly url: string };

export type Block =
  | { readonly type: "heading"; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: "code"; readonly lang?: string; readonly text: string }
  | {
      readonly type: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** An answer to "what did they see?" */
export interface Saw {
  readonly id: string;
  readonly title: Line;
  readonly hint: Line;
  /** Completes "because …". */
  readonly because: Line;
  /** Nobody sees this but for a cause that lists it: it must never be missed. */
  readonly telling?: boolean;
}

/** What they were trying to do, where. */
export interface Place {
  readonly id: string;
  readonly title: Line;
  /** Completes "because …". */
  readonly because: Line;
  /** Said until the cause is clear; names no cause. */
  readonly safeScript: Line;
  readonly instead: Instead;
  /** Stands where something is sent. */
  readonly check?: Check;
}

/** A question beside what they saw and what they were trying to do. */
export interface Question {
  readonly id: string;
  readonly title: Line;
  readonly hint?: Line;
  readonly of: "staff" | "caller";
  /** The sentence to speak, for a question to the caller. */
  readonly ask?: Line;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  readonly title: Line;
  /** Completes "because …". */
  readonly because: Line;
}

/** Lines that stand in the same place on every call. */
export interface DeskLines {
  readonly urgent: Readonly<Record<"strip" | "sorry" | "wait" | "health" | "again", Line>>;
  /** What no note for IT may hold. */
  readonly noteRule: Line;
  /** Stands before the date after which a printed sheet is old. */
  readonly binAfter: Line;
  readonly identity: Line;
  readonly checkFirst: Line;
  readonly wider: Line;
  readonly notSetUp: Line;
  readonly neutral: Line;
  /** The never lines in one, for the printed sheet. */
  readonly neverShort: Line;
  readonly never: Readonly<Record<string, Line>>;
  readonly bookNow: Readonly<Record<"yes" | "triage" | "no" | "unset", Line>>;
  readonly unset: Readonly<Record<ClinicField, Line>>;
  readonly owners: Readonly<Record<Owner, Line>>;
  readonly ownersShort: Readonly<Record<Owner, Line>>;
  readonly roles: Readonly<Record<Role, Line>>;
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
  /** Who handles what: a name, a number, or both. */
  readonly contacts?: Readonly<Partial<Record<Role, string>>>;
};

/** Everything the app knows before a card is opened. */
export interface Knowledge {
  readonly cards: readonly Card[];
  readonly saw: readonly Saw[];
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  readonly lines: DeskLines;
  readonly words: Readonly<Record<Country, Words>>;
  readonly healthWords: readonly string[];
  /** Card ids of the printed sheet, in their order. */
  readonly core: readonly string[];
  /** The clinic this copy is built for. */
  readonly profile: Profile;
  /** The newest review of any card, `YYYY-MM-DD`. */
  readonly contentDate: string;
}
