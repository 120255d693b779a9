import type { Problem } from "./problem";
import type { Report } from "./source";

/** The ids that a card may refer to. A set that could not be read is absent: nothing is held against it. */
export interface KnownIds {
  readonly cards: ReadonlySet<string>;
  /** The answers of each question, `saw` and `place` among them. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly questionsKnown: boolean;
}

/** A card as it was written, whatever its shape. */
export interface RawCard {
  readonly id: string;
  readonly data: unknown;
  readonly report: Report;
}

/** What is wrong with a card by one rule. */
export type Rule = (card: RawCard, known: KnownIds) => readonly Problem[];

/** A field of something that may not be a group of fields. */
export function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

export function fields(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
