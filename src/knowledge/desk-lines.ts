import type { Owner, PassOn, Role } from "./card-types";
import type { ClinicField } from "./fields";
import type { Line } from "./line-types";

/** What stands around a text message and an email, and a refusal in writing. */
export interface WrittenLines {
  /** Where it is sent from, for staff. */
  readonly sendFrom: Line;
  readonly textStart: Line;
  readonly textEnd: Line;
  readonly hello: Line;
  readonly emailStart: Line;
  readonly emailEnd: Line;
  readonly goodbye: Line;
  readonly neutralText: Line;
  readonly neutralEmail: Line;
}

/** Lines that stand in the same place on every call. */
export interface DeskLines {
  readonly urgent: Readonly<Record<"strip" | "sorry" | "wait" | "health" | "again", Line>>;
  /** When it is passed on while no cause is likely, and what the note asks for. */
  readonly unclear: Pick<PassOn, "when" | "include">;
  /** What no note for IT may hold. */
  readonly noteRule: Line;
  /** Stands before the date after which a printed sheet is old. */
  readonly binAfter: Line;
  readonly identity: Line;
  readonly checkFirst: Line;
  /** Spoken while it is not known what they saw. */
  readonly askSaw: Line;
  /** Spoken while it is not known what they were trying to do, where the safe script does not ask it. */
  readonly askPlace: Line;
  /** Stands before another way and steps until staff have looked. */
  readonly onceLooked: Line;
  /** Stands in place of another way, once something is there or cannot be seen yet. */
  readonly notTwice: Readonly<Record<"there" | "cannotSee", Line>>;
  readonly wider: Line;
  /** Said after the script once others have told us the same. */
  readonly othersToo: Line;
  /** What the desk is told: it ends soon, it ended by itself, what was copied stays. */
  readonly ending: Readonly<Record<"soon" | "idle" | "clipboard", Line>>;
  /** Said when the last step did not help, where the card has no line of its own. */
  readonly nothingHelped: Line;
  /** They ask for somebody else. */
  readonly forOther: Readonly<Record<"title" | "say", Line>>;
  /** It is our own screen that stopped. */
  readonly ownScreen: Readonly<Record<"tell" | "do" | "never", Line>>;
  /** For harder calls. */
  readonly hard: Readonly<Record<"upset" | "interpreter", Line>>;
  readonly written: WrittenLines;
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
