import { field, type KnownIds } from "./raw-card";
import type { ReadDocument } from "./source";

/** What cards may refer to, read from the files as they were written, whatever their faults. */
export function knownIds(
  cards: readonly string[],
  documents: ReadonlyMap<string, ReadDocument>,
): KnownIds {
  const keys = (path: string, ...inside: string[]) => {
    const data = inside.reduce(field, documents.get(path)?.data);
    return typeof data === "object" && data !== null ? Object.keys(data) : undefined;
  };
  const answers = new Map<string, ReadonlySet<string>>();
  const saw = keys("content/saw.yaml");
  const places = keys("content/places.yaml");
  const questions = keys("content/questions.yaml");
  if (saw) answers.set("saw", new Set(saw));
  if (places) answers.set("place", new Set(places));
  for (const question of questions ?? []) {
    const ids = keys("content/questions.yaml", question, "answers");
    answers.set(question, new Set(ids));
  }
  return {
    cards: new Set(cards),
    answers,
    questionsKnown: saw !== undefined && places !== undefined && questions !== undefined,
  };
}
