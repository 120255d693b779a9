import statuses from "statuses";
import type { Country } from "../knowledge/card-types";
import { fieldsOf, fill } from "../knowledge/fill";
import { dontKnow, findCard } from "../knowledge/find";
import { compileLine } from "../knowledge/line";
import type { Knowledge, Profile } from "../knowledge/types";
import type { Problem } from "./problem";
import { field, list } from "./raw-card";
import type { ReadDocument } from "./source";

type Documents = ReadonlyMap<string, ReadDocument>;

/** What is wrong with the content as a whole, by one rule. Files and fields are in order by then. */
export type WholeRule = (documents: Documents, knowledge: Knowledge) => readonly Problem[];

/** What can be answered leads somewhere: some cause always or often shows it, or is met there. */
const answersAreReached: WholeRule = (documents, { cards }) =>
  (
    [
      ["saw", "content/saw.yaml", "shows"],
      ["place", "content/places.yaml", "is met at"],
    ] as const
  ).flatMap(([question, path, verb]) => {
    const document = documents.get(path);
    const strengths = cards.flatMap(({ causes }) =>
      causes.map(({ clues }) => clues[question] ?? {}),
    );
    return Object.keys(document?.data ?? {})
      .filter((id) => id !== dontKnow)
      .filter((id) => !strengths.some(({ [id]: each }) => each === "always" || each === "often"))
      .flatMap((id) => {
        const message = `No cause always or often ${verb} "${id}". Add it to the clues of one, or take it out.`;
        return document ? [document.report([id], message, true)] : [];
      });
  });

/** Every client and server error that is registered opens a card. */
const registeredCodesOpenACard: WholeRule = (documents, knowledge) => {
  const missing = statuses.codes
    .map(String)
    .filter((code) => /^[45]/.test(code) && !findCard(knowledge, code));
  const document = documents.get("content/reference.yaml");
  return missing.flatMap((code) => {
    const message = `${code} (${statuses.message[Number(code)]}) opens no card. Add it to the "covers" of one.`;
    return document ? [document.report([], message)] : [];
  });
};

/** Fields that hold what software or callers say, and not what staff read. One word alone is an id. */
const notShownByCountry = new Set([
  "screens",
  "says",
  "sources",
  "errorNames",
  "name",
  "elsewhere",
]);

/** No word and no number of one country stands in a line as the other sees it. */
const noWordFromElsewhere: WholeRule = (documents, knowledge) =>
  [...documents]
    .filter(([path]) => !/content\/(?:words\/|clinic)/.test(path))
    .flatMap(([, { data, report }]) =>
      textsOf(data)
        .filter(({ path: at, text }) => /\s/.test(text) && !notShownByCountry.has(String(at[0])))
        .flatMap(({ path: at, text }) =>
          countries.flatMap((country) => {
            const shown = fill(compileLine(text).line, fieldsOf(knowledge, { country }));
            const found = knowledge.words[country].elsewhere.find((word) =>
              new RegExp(`\\b${word}\\b`, /[A-Z]/.test(word) ? "" : "i").test(shown),
            );
            if (!found) return [];
            const message = `A clinic in ${countryNames[country]} would read "${found}". Use a placeholder, or a word of both countries.`;
            return [report(at, message)];
          }),
        ),
    );

const countries: readonly Country[] = ["GB", "US"];
const countryNames: Readonly<Record<Country, string>> = {
  GB: "Great Britain",
  US: "the United States",
};

/** One text message is this long at most; carriers send more than two parts poorly. */
const longestMessage = 300;

/** A text message fits with what stands around it, for a clinic with longish names. */
const textMessagesFit: WholeRule = (documents, knowledge) =>
  [...documents].flatMap(([, { data, report }]) =>
    [
      ...list(field(data, "causes")).map((cause, index) => ({
        at: ["causes", index, "text"],
        text: field(cause, "text"),
      })),
      ...Object.keys(data ?? {}).map((id) => ({
        at: [id, "text"],
        text: field(field(data, id), "text"),
      })),
    ].flatMap(({ at, text }) => {
      if (typeof text !== "string") return [];
      const { textStart, textEnd } = knowledge.lines.written;
      const lengths = countries.map((country) => {
        const fields = fieldsOf(knowledge, { ...longish, country });
        return [textStart, compileLine(text).line, textEnd]
          .map((part) => fill(part, fields))
          .join(" ").length;
      });
      const length = Math.max(...lengths);
      if (length <= longestMessage) return [];
      const message = `As sent it has ${length} characters, and ${longestMessage} fit. Shorten it by ${length - longestMessage}.`;
      return [report(at, message)];
    }),
  );

const longish: Omit<Profile, "country"> = {
  name: "Riverside Health Centre",
  phone: "01632 960 100",
  securePhotoRoute: "our secure photo page",
};

/** Every text of a document, with its path. */
function textsOf(
  data: unknown,
  path: readonly PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (typeof data === "string") return [{ path: [...path], text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

/** Every rule about the content as a whole. */
export const wholeRules: readonly WholeRule[] = [
  answersAreReached,
  registeredCodesOpenACard,
  noWordFromElsewhere,
  textMessagesFit,
];
