import { type Browser, browsers, type Device, devices } from "./device-choices";
import type { PageAddress } from "./page-address";
import type { Reference } from "./reference";

/** How a step went that was tried. */
export const outcomes = {
  helped: "helped",
  "did-not-help": "did not help",
  "could-not": "could not be done",
} as const;
export type StepOutcome = keyof typeof outcomes;

/** What is known of a call. Its texts come from the content, filled; none is a caller's own. */
export interface NoteFacts {
  /** From `timeWithZone`. */
  readonly written: string;
  readonly code?: string;
  readonly card?: string;
  readonly saw?: string;
  readonly place?: string;
  readonly address?: PageAddress;
  readonly reference?: Reference;
  readonly opensHere?: "opens" | "does-not-open";
  readonly who?: "only-this-patient" | "others-too";
  readonly device?: Device;
  readonly browser?: Browser;
  readonly cause?: LikelyCause;
  readonly otherCauses?: readonly LikelyCause[];
  readonly steps?: readonly { readonly do: string; readonly went: StepOutcome }[];
  /** What the card asks to be added. */
  readonly include?: readonly string[];
  /** The content's version. */
  readonly content?: string;
}

export interface LikelyCause {
  readonly title: string;
  /** From 0 to 1; absent when staff picked the cause themselves. */
  readonly likelihood?: number;
}

const opensHere = { opens: "Yes", "does-not-open": "No, not here either" } as const;
const who = { "only-this-patient": "Nobody else today", "others-too": "Others too" } as const;

/** The note for IT: one fact a line, what finds the fault first, and only what is known. */
export function handoverNote(facts: NoteFacts): string {
  const code = [facts.code, facts.card].filter((text) => text !== undefined).join(" – ");
  const lines: readonly (readonly [label: string, fact: string | undefined])[] = [
    ["Written", facts.written],
    ["Error", code],
    ["Page address", facts.address],
    ["Reference", facts.reference],
    ["On the screen", facts.saw],
    ["They were trying to", facts.place],
    ["Opens for us", facts.opensHere && opensHere[facts.opensHere]],
    ["Anyone else", facts.who && who[facts.who]],
    ["Device", facts.device && devices[facts.device]],
    ["Browser", facts.browser && browsers[facts.browser]],
    ["Likely cause", facts.cause && causeLine(facts.cause)],
    ...(facts.otherCauses ?? []).map((cause) => ["Or", causeLine(cause)] as const),
    ...(facts.steps ?? []).map((step) => ["Tried", `${step.do} → ${outcomes[step.went]}`] as const),
    ...(facts.include ?? []).map((text) => ["Please add", text] as const),
    ["Content version", facts.content],
  ];
  const told = lines.flatMap(([label, fact]) => {
    const text = oneLine(fact ?? "");
    return text === "" ? [] : [`${label}: ${text}`];
  });
  return [...told, "No patient data in this note."].join("\n");
}

function causeLine({ title, likelihood }: LikelyCause): string {
  return likelihood === undefined ? title : `${title} (${shareInWords(likelihood)})`;
}

const tenths = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A likelihood as people say it: 0.42 is "about four in ten". */
export function shareInWords(likelihood: number): string {
  const tenth = Math.round(likelihood * 10);
  if (likelihood >= 0.95) return "almost certain";
  return likelihood >= 0.05 ? `about ${tenths[tenth]} in ten` : "less than one in ten";
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
}
