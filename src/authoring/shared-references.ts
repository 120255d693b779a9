import { suggest } from "../knowledge/suggest";
import type { Problem } from "./problem";
import { field, type KnownIds } from "./references";
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
      return [report(["covers", index], `"${code}" is covered by ${other} already. Take one out.`)];
    });
  });
}

/** The sheet's rows are cards, and the clinic's places are places. */
export function checkSharedReferences(documents: Documents, known: KnownIds): Problem[] {
  return [
    ...unknownEntries(documents.get("content/reference.yaml"), "core", known.cards, "a card"),
    ...unknownEntries(
      documents.get("content/clinic.yaml"),
      "places",
      known.answers.get("place"),
      "a place",
    ),
  ];
}

function unknownEntries(
  document: ReadDocument | undefined,
  key: string,
  known: ReadonlySet<string> | undefined,
  noun: string,
): Problem[] {
  const entries = field(document?.data, key);
  if (!document || !known || !Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index) =>
    typeof entry === "string" && !known.has(entry)
      ? [document.report([key, index], `"${entry}" is not ${noun}. ${suggest(entry, known)}`)]
      : [],
  );
}
