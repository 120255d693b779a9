import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { formatProblem } from "../../src/authoring/problem";
import { readContent } from "../../src/authoring/read-content";
import type { Card } from "../../src/knowledge/card-types";

/** A case with the ids of the cards, or of the causes, that are right for it, best first. */
export interface Case {
  readonly id: string;
  readonly expect: readonly string[];
}

interface Outcome<C extends Case, T = Card> {
  readonly case: C;
  readonly top: readonly T[];
  /** Of the first hit, from 1; null when none was found. */
  readonly rank: number | null;
  readonly isBest: boolean;
  readonly ms: number;
}

/** What the real content holds. Fails with every problem when it cannot be read. */
export async function readAll() {
  const content = await readContent(process.cwd());
  if ("problems" in content) throw new Error(content.problems.map(formatProblem).join("\n"));
  return content;
}

/** Reads a file of cases, named on the command line. */
export async function readCases<C extends Case>(args: readonly string[]): Promise<readonly C[]> {
  const [file] = args;
  if (!file) throw new Error("Name a file of cases: npm run --silent bench:search -- FILE.json");
  return JSON.parse(await readFile(file, "utf8"));
}

/** Runs every case twice, the second time warm and on the clock. */
export function run<C extends Case, T>(
  cases: readonly C[],
  rank: (one: C) => readonly T[],
  isRight: (found: T, id: string) => boolean,
) {
  for (const one of cases) rank(one);
  return cases.map((one): Outcome<C, T> => {
    const start = performance.now();
    const top = rank(one);
    const ms = performance.now() - start;
    const at = top.findIndex((found) => one.expect.some((id) => isRight(found, id)));
    const [first] = top;
    const [best = ""] = one.expect;
    return {
      case: one,
      top,
      rank: at < 0 ? null : at + 1,
      isBest: first !== undefined && isRight(first, best),
      ms,
    };
  });
}

/** The figures that every bench of cards prints. */
export function figures<C extends Case>(outcomes: readonly Outcome<C>[]) {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    ...shares(outcomes),
    firstBest: share(outcomes, ({ isBest }) => isBest),
    mrr: round(
      outcomes.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / outcomes.length,
    ),
    ms: { p50: at(0.5), p95: at(0.95), max: at(1) },
    results: outcomes.map(({ case: { id }, top, rank }) => ({
      id,
      top: top.slice(0, 5).map((card) => card.id),
      rank,
    })),
  };
}

/** How many cases there are, and the shares found first and among the first three. */
export function shares<C extends Case, T>(outcomes: readonly Outcome<C, T>[]) {
  return {
    cases: outcomes.length,
    first: share(outcomes, ({ rank }) => rank === 1),
    first3: share(outcomes, ({ rank }) => rank !== null && rank <= 3),
  };
}

/** The share of all for which it holds. */
export function share<T>(all: readonly T[], isHit: (one: T) => boolean): number {
  return all.length === 0 ? 0 : round(all.filter(isHit).length / all.length);
}

/** Whether it is the card with this id, or the one that covers this code. */
export function isCard(card: Card, idOrCode: string): boolean {
  return card.id === idOrCode || card.covers.includes(idOrCode);
}

/** A figure as it is printed. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
