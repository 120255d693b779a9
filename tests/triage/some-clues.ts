import fc from "fast-check";
import type { Knowledge } from "../../src/knowledge/types";
import { type Clues, questionsOf } from "../../src/triage/clues";

/** Any answers to any of a knowledge's questions. */
export function someClues(knowledge: Knowledge): fc.Arbitrary<Clues> {
  const answers = questionsOf(knowledge).map(({ id, answers }) => [
    id,
    fc.constantFrom(...answers),
  ]);
  return fc
    .record<Record<string, string>>(Object.fromEntries(answers), { requiredKeys: [] })
    .map((clues) => ({ ...clues }));
}
