import { writeFile } from "node:fs/promises";
import { cardsHere } from "../../src/knowledge/find";
import type { Knowledge } from "../../src/knowledge/types";
import { assess } from "../../src/triage/assess";
import { compiled, realFiles } from "../content-files";

export const tableFile = "tests/triage/table.md";

const intro = `# What every two answers lead to

A line for each pair of what they saw and what they were trying to do: the three likeliest causes, with
the share of each. Written by \`npm run triage:table\`, so that a change shows what it moves.

| saw | place | first | second | third |
| --- | --- | --- | --- | --- |
`;

/** The whole table, as text. What a clinic has set up does not change it. */
export function triageTable(content: Knowledge): string {
  const own = { ...content, profile: { country: "GB" } as const };
  const knowledge = { ...own, cards: cardsHere(own) };
  const lines = knowledge.saw.flatMap((saw) =>
    knowledge.places.map((place) => {
      const clues = { saw: saw.id, place: place.id };
      const { causes } = assess(knowledge, clues, knowledge.profile);
      const first = causes
        .slice(0, 3)
        .map(({ card, cause, likelihood }) => `${card.id}/${cause.id} ${likelihood.toFixed(2)}`);
      return `| ${[saw.id, place.id, ...first].join(" | ")} |\n`;
    }),
  );
  return intro + lines.join("");
}

/** `npm run triage:table`: writes it where it is reviewed. */
export async function main(): Promise<void> {
  await writeFile(tableFile, triageTable(compiled(realFiles).knowledge));
}
