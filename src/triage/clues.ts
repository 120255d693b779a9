import { dontKnow } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";

/** Answered questions: a question's id → an answer's id. `saw` and `place` are questions too. */
export type Clues = Readonly<Record<string, string>>;

/** A question's id and the answers it takes, "they don't know" last. */
export interface AskedQuestion {
  readonly id: string;
  readonly answers: readonly string[];
  /** Answers that are given for the causes that list them, and for no others. */
  readonly telling: readonly string[];
}

/** Asked for with every cause, and the same for as long as the knowledge is. */
const asked = new WeakMap<Knowledge, readonly AskedQuestion[]>();

/** Every question in its canonical order, which is also the order of an address. */
export function questionsOf(knowledge: Knowledge): readonly AskedQuestion[] {
  const known = asked.get(knowledge) ?? listQuestions(knowledge);
  asked.set(knowledge, known);
  return known;
}

function listQuestions(knowledge: Knowledge): AskedQuestion[] {
  const ask = (id: string, answers: readonly { readonly id: string; telling?: boolean }[]) => ({
    id,
    telling: answers.filter(({ telling }) => telling).map((answer) => answer.id),
    answers: [
      ...answers.map((answer) => answer.id).filter((answer) => answer !== dontKnow),
      dontKnow,
    ],
  });
  return [
    ask("saw", knowledge.saw),
    ask("place", knowledge.places),
    ...knowledge.questions.map(({ id, answers }) => ask(id, answers)),
  ];
}

/** Reads clues from an address's parameters. Unknown ones are dropped; the first of a repeat wins. */
export function readClues(
  knowledge: Knowledge,
  parameters: Iterable<readonly [string, string]>,
): Clues {
  const given = [...parameters];
  return Object.fromEntries(
    questionsOf(knowledge).flatMap(({ id, answers }) => {
      const known = given.find(([key, value]) => key === id && answers.includes(value));
      return known ? [known] : [];
    }),
  );
}

/** Clues as an address's parameters, in their canonical order: saw, place, then the others. */
export function writeClues(knowledge: Knowledge, clues: Clues): [string, string][] {
  return questionsOf(knowledge).flatMap(({ id }): [string, string][] => {
    const answer = clues[id];
    return answer === undefined ? [] : [[id, answer]];
  });
}

/** The clues with one more answered, or with one taken back. */
export function answer(clues: Clues, question: string, choice: string | undefined): Clues {
  const { [question]: _, ...others } = clues;
  return choice === undefined ? others : { ...others, [question]: choice };
}

/** Whether it looks like more than one patient: then nobody is asked to clear anything. */
export function isWider(clues: Clues): boolean {
  return clues["who"] === "others-too" || clues["opens-here"] === "does-not-open";
}
