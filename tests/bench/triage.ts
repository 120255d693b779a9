import { assess } from "../../src/triage/assess";
import { readClues } from "../../src/triage/clues";
import { type Case, figures, isCard, readAll, readCases, run, shares } from "./report";

interface TriageCase extends Case {
  readonly clues: Readonly<Record<string, string>>;
  readonly ambiguous: boolean;
}

/** `npm run --silent bench:triage -- FILE.json`: how well real cases' answers rank their card. */
export async function main(args: readonly string[]): Promise<void> {
  const { knowledge } = await readAll();
  const rank = ({ clues }: TriageCase) =>
    assess(knowledge, readClues(knowledge, Object.entries(clues)), knowledge.profile).cards.map(
      ({ card }) => card,
    );
  const outcomes = run(await readCases<TriageCase>(args), rank, isCard);
  console.log(
    JSON.stringify({
      ...figures(outcomes),
      unambiguous: shares(outcomes.filter((outcome) => !outcome.case.ambiguous)),
    }),
  );
}
