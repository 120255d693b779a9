import { dontKnow } from "../knowledge/find";
import { suggest } from "../knowledge/suggest";
import type { Problem } from "./problem";
import { field, type KnownIds } from "./raw-card";
import type { ReadDocument } from "./source";

type Documents = ReadonlyMap<string, ReadDocument>;

/** A code opens one card. */
export function codesAreUnique(documents: Documents): Problem[] {
  const owners = new Map<string, string>();
  return [...documents].flatMap(([path, { data, report }]) => {
    const covers = field(data, "covers");
    if (!path.startsWith("content/cards/") || !Array.isArray(covers)) return [];
    return covers.flatMap((code: unknown, index) => {
      const other = owners.get(String(code));
      owners.set(String(code), path);
      if (!other) return [];
      if (other === path)
        return [report(["covers", index], `"${code}" stands here twice. Take one out.`)];
      return [report(["covers", index], `"${code}" is covered by ${other} already. Take one out.`)];
    });
  });
}

/** The other files refer to what exists, and hold what the app cannot do without. */
export function checkSharedReferences(documents: Documents, known: KnownIds): Problem[] {
  return [
    ...["content/saw.yaml", "content/places.yaml"].flatMap((path) =>
      offersNotKnowing(documents.get(path)),
    ),
    ...spokenQuestions(documents.get("content/questions.yaml"), known),
    ...unknownEntries(documents.get("content/reference.yaml"), ["core"], known.cards, "a card"),
    ...unknownEntries(
      documents.get("content/clinic.yaml"),
      ["places"],
      known.answers.get("place"),
      "a place",
    ),
    ...unknownEntries(
      documents.get("content/clinic.yaml"),
      ["checked", "cards"],
      known.cards,
      "a card",
    ),
  ];
}

function unknownEntries(
  document: ReadDocument | undefined,
  at: readonly string[],
  known: ReadonlySet<string> | undefined,
  noun: string,
): Problem[] {
  const entries = at.reduce(field, document?.data);
  if (!document || !known || !Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index) => {
    if (typeof entry !== "string") return [];
    const path = [...at, index];
    if (!known.has(entry)) {
      return [document.report(path, `"${entry}" is not ${noun}. ${suggest(entry, known)}`)];
    }
    if (entries.indexOf(entry) === index) return [];
    return [document.report(path, `"${entry}" stands here twice. Take one out.`)];
  });
}

/** Not knowing is an answer everywhere. */
function offersNotKnowing(document: ReadDocument | undefined): Problem[] {
  if (!document || field(document.data, dontKnow) !== undefined) return [];
  return [
    document.report([], `"${dontKnow}" is missing. Add it: not knowing is always an answer.`),
  ];
}

/** A question to the caller has words, and is asked after something that can be seen. */
function spokenQuestions(document: ReadDocument | undefined, known: KnownIds): Problem[] {
  if (!document || typeof document.data !== "object" || document.data === null) return [];
  const saw = known.answers.get("saw");
  return Object.entries(document.data).flatMap(([id, question]) => {
    const hasNoWords =
      field(question, "of") === "caller" && field(question, "ask") === undefined
        ? [document.report([id], '"ask" is missing. Write the sentence to speak.')]
        : [];
    const after = field(question, "afterSaw");
    const unknown = (Array.isArray(after) ? after : []).flatMap((entry: unknown, index) =>
      typeof entry === "string" && saw && !saw.has(entry)
        ? [
            document.report(
              [id, "afterSaw", index],
              `"${entry}" is not something they saw. ${suggest(entry, saw)}`,
            ),
          ]
        : [],
    );
    return [...hasNoWords, ...unknown];
  });
}
