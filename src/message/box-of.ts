import { boxNames } from "./boxes";

const boxByName = new Map(
  Object.entries(boxNames).flatMap(([box, names]) =>
    names.split(" ").map((name): [string, string] => [name, box]),
  ),
);

/** Parts that hold a field and do not name it; the part before them does. */
const holders = new Set(["value", "text", "attributes", "data", "items", "input", "system", "x"]);

/** Where the request was read; "body" is one of these first and a box only further in. */
const places = /^(?:body|query|querystring|path|params|header|headers|form)$/i;

const longestPointer = 200;

/** The box that a pointer means, by its last part that says something. */
export function boxOf(pointer: string): string | undefined {
  const [first = "", ...rest] = pointer
    .slice(-longestPointer)
    .split(/[./[\]()#$:,\s]+/)
    .filter(Boolean);
  const parts = (places.test(first) ? rest : [first, ...rest]).map(wordsOf);
  const told = parts.filter(([word]) => word !== undefined);
  const last = told.findLastIndex((words) => !holders.has(words.join("")));
  const part = told[last];
  if (part === undefined) return undefined;
  return boxByName.get([...(told[last - 1] ?? []), ...part].join("")) ?? boxOfWords(part);
}

/** "patient_home_phone": the longest ending that is a name. */
function boxOfWords(words: readonly string[]): string | undefined {
  return words
    .map((_, from) => boxByName.get(words.slice(from).join("")))
    .find((box) => box !== undefined);
}

/** birthDate, birth_date, birth-date and birthDate1 are the same two words. */
function wordsOf(part: string): string[] {
  return part
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
