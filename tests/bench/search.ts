import { createSearch } from "../../src/search/search";
import { type Case, figures, isCard, readAll, readCases, run, shares } from "./report";

interface SearchCase extends Case {
  readonly text: string;
}

/** `npm run --silent bench:search -- FILE.json`: how well real texts find their card. */
export async function main(args: readonly string[]): Promise<void> {
  const { knowledge, search: content } = await readAll();
  const search = createSearch(knowledge.cards, content);
  const rank = ({ text }: SearchCase) => {
    const result = search(text);
    return result.kind === "found" ? result.hits.map(({ card }) => card) : [];
  };
  const outcomes = run(await readCases<SearchCase>(args), rank, isCard);
  const hasNumber = (one: SearchCase) => /\b[45]\d\d\b/.test(one.text);
  console.log(
    JSON.stringify({
      ...figures(outcomes),
      withNumber: shares(outcomes.filter((outcome) => hasNumber(outcome.case))),
      withoutNumber: shares(outcomes.filter((outcome) => !hasNumber(outcome.case))),
    }),
  );
}
