import { dontKnow, placesHere } from "../knowledge/find";
import type { Knowledge } from "../knowledge/types";
import { answer, type Clues } from "../triage/clues";
import type { Choice } from "./choices";
import type { Say } from "./say";

/** The answers to a question as links to where each leads, "they don't know" last. */
export function choicesOf(
  knowledge: Knowledge,
  say: Say,
  question: string,
  clues: Clues,
  link: (clues: Clues) => string,
): Choice[] {
  return answersOf(knowledge, say, question).map(({ id, title }) => ({
    id,
    title,
    to: link(answer(clues, question, id)),
    isChosen: clues[question] === id,
  }));
}

/** What the answer to a question is called on screen. */
export function titleOfAnswer(knowledge: Knowledge, say: Say, question: string, id: string) {
  return answersOf(knowledge, say, question).find((known) => known.id === id)?.title ?? id;
}

/** What a question is called before its answer. */
export function titleOfQuestion(knowledge: Knowledge, say: Say, question: string): string {
  if (question === "saw") return "They saw:";
  if (question === "place") return "They were trying to:";
  const found = knowledge.questions.find(({ id }) => id === question);
  return found ? say(found.title) : question;
}

function answersOf(knowledge: Knowledge, say: Say, question: string) {
  const titled = (answers: readonly { id: string; title: Parameters<Say>[0] }[]) =>
    answers.map(({ id, title }) => ({ id, title: say(title) }));
  if (question === "saw") return titled(knowledge.saw);
  if (question === "place") return titled(placesHere(knowledge));
  const found = knowledge.questions.find(({ id }) => id === question);
  const unknown = found?.of === "staff" ? "Not looked yet" : "They don’t know";
  return [...titled(found?.answers ?? []), { id: dontKnow, title: unknown }];
}
