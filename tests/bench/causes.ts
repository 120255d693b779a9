import { assess, type RankedCause } from "../../src/triage/assess";
import { readClues } from "../../src/triage/clues";
import { type Case, readAll, readCases, round, run, share, shares } from "./report";

interface CauseCase extends Case {
  readonly story: string;
  readonly clues: Readonly<Record<string, string>>;
}

/** `npm run --silent bench:causes`: how well the answers of a told story rank its cause. */
export async function main([file = "tests/bench/causes.json"]: readonly string[]): Promise<void> {
  const { knowledge } = await readAll();
  const cases = await readCases<CauseCase>([file]);
  const known = new Set(
    knowledge.cards.flatMap((card) => card.causes.map((cause) => `${card.id}/${cause.id}`)),
  );
  for (const { id, clues, expect } of cases) {
    const read = readClues(knowledge, Object.entries(clues));
    const lost = Object.keys(clues).filter((question) => read[question] === undefined);
    const unknown = [...lost, ...expect.filter((address) => !known.has(address))];
    if (unknown.length > 0) throw new Error(`${id}: there is no ${unknown.join(", ")}`);
  }

  const rank = ({ clues }: CauseCase) => assess(knowledge, clues, knowledge.profile).causes;
  const outcomes = run(cases, rank, (found, address) => addressOf(found) === address);
  console.log(
    JSON.stringify({
      ...shares(outcomes),
      firstBest: share(outcomes, ({ isBest }) => isBest),
      results: outcomes.map(({ case: { id }, top, rank }) => ({
        id,
        rank,
        top: top.slice(0, 5).map((found) => ({
          cause: addressOf(found),
          share: round(found.likelihood),
        })),
      })),
    }),
  );
}

function addressOf({ card, cause }: RankedCause): string {
  return `${card.id}/${cause.id}`;
}
