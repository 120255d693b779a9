import { suggest } from "../knowledge/suggest";
import { field, fields, list, type Rule } from "./raw-card";
import type { Report } from "./source";

/** Clues name questions and answers that exist. */
const cluesExist: Rule = ({ data, report }, { answers, questionsKnown }) =>
  list(field(data, "causes")).flatMap((cause, index) =>
    fields(field(cause, "clues")).flatMap(([question, strengths]) => {
      const path = ["causes", index, "clues", question];
      const known = answers.get(question);
      if (!known) {
        return questionsKnown
          ? [
              report(
                path,
                `"${question}" is not a question. ${suggest(question, answers.keys())}`,
                true,
              ),
            ]
          : [];
      }
      return fields(strengths)
        .filter(([answer]) => !known.has(answer))
        .map(([answer]) =>
          report(
            [...path, answer],
            `"${answer}" is not ${nounOf(question)}. ${suggest(answer, known)}`,
            true,
          ),
        );
    }),
  );

/** A cause has words to say: its own, or the neutral script of a refusal. */
const somethingIsSaid: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    if (typeof cause !== "object" || cause === null) return [];
    const [say, neutral] = [field(cause, "say"), field(cause, "neutral")];
    if (say === undefined && neutral === undefined) {
      const message = 'There is nothing to say. Add "say", or "neutral: true" for a refusal.';
      return [report(["causes", index], message)];
    }
    if (say === undefined || neutral === undefined) return [];
    const message = 'A refusal says the one neutral script. Take out "say" or "neutral".';
    return [report(["causes", index, "neutral"], message, true)];
  });

/** Every cause says where it is met and what is seen, for without these it cannot be ranked. */
const cluesSeeAndPlace: Rule = ({ data, report }) =>
  list(field(data, "causes")).flatMap((cause, index) => {
    const clues = field(cause, "clues");
    if (typeof clues !== "object" || clues === null) return [];
    return ["saw", "place"]
      .filter((question) => fields(field(clues, question)).length === 0)
      .map((question) =>
        report(
          ["causes", index, "clues"],
          `"${question}" is missing. Say how often each is given.`,
        ),
      );
  });

/** Cards named under `confusedWith` exist and are others. */
const confusedCardsExist: Rule = ({ id, data, report }, { cards }) =>
  list(field(data, "confusedWith")).flatMap((entry, index, all) => {
    const card = field(entry, "card");
    if (typeof card !== "string") return [];
    const path = ["confusedWith", index, "card"];
    if (card === id) return [report(path, "A card is not confused with itself. Take it out.")];
    if (all.findIndex((other) => field(other, "card") === card) < index) {
      return [report(path, `"${card}" is named here twice. Take one out.`)];
    }
    return cards.has(card)
      ? []
      : [report(path, `"${card}" is not a card. ${suggest(card, cards)}`)];
  });

/** A card's file is named for its id, and its id is no name of another part of the content. */
const idIsUsable: Rule = ({ id, report }) => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return [report([], `A card's file is named in lower-case words with hyphens, not "${id}.md".`)];
  }
  if (!reservedCardIds.has(id)) return [];
  return [report([], `"${id}" is the name of another part of the content. Choose another.`)];
};

/** A card named for a code opens by that code. */
const ownCodeIsCovered: Rule = ({ id, data, report }) => {
  const covers = field(data, "covers");
  if (!/^\d+$/.test(id) || !Array.isArray(covers) || covers.map(String).includes(id)) return [];
  return [report(["covers"], `The card is named ${id} but does not cover it. Add "${id}".`)];
};

/** Ids within a card are told apart, and do not stand in the way of its fields' addresses. */
const idsAreUnique: Rule = ({ data, report }) => {
  const causes = list(field(data, "causes"));
  return [
    ...repeated(causes, ["causes"], report),
    ...causes.flatMap((cause, index) =>
      repeated(list(field(cause, "steps")), ["causes", index, "steps"], report),
    ),
    ...causes.flatMap((cause, index) => {
      const id = field(cause, "id");
      return typeof id === "string" && reservedCauseIds.has(id)
        ? [report(["causes", index, "id"], `"${id}" is the name of a field. Choose another id.`)]
        : [];
    }),
  ];
};

/** Dates in an order that can be. */
const reviewIsInOrder: Rule = ({ data, report }) => {
  const [reviewed, reviewBy] = [field(data, "reviewed"), field(data, "reviewBy")];
  if (typeof reviewed !== "string" || typeof reviewBy !== "string" || reviewed < reviewBy)
    return [];
  return [
    report(["reviewBy"], `The next review (${reviewBy}) is not after the last (${reviewed}).`),
  ];
};

/**
 * Every rule about what a card refers to. They read the card as it was written, so that a fault in
 * its shape hides none of these.
 */
export const referenceRules: readonly Rule[] = [
  idIsUsable,
  somethingIsSaid,
  cluesExist,
  cluesSeeAndPlace,
  confusedCardsExist,
  ownCodeIsCovered,
  idsAreUnique,
  reviewIsInOrder,
];

/** First parts of addresses that are taken. */
const reservedCardIds = new Set(["saw", "places", "questions", "lines"]);

/** Fields of a card that have an address of their own beside its causes. */
const reservedCauseIds = new Set(["title", "meaning", "table", "never", "prevention"]);

function nounOf(question: string): string {
  if (question === "saw") return "something they saw";
  if (question === "place") return "a place";
  return `an answer to "${question}"`;
}

function repeated(items: readonly unknown[], path: readonly PropertyKey[], report: Report) {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const id = field(item, "id");
    if (typeof id !== "string" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [report([...path, index, "id"], `"${id}" stands here twice. Give each its own id.`)];
  });
}
