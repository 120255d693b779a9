import { describe, expect, it, vi } from "vitest";
import { handoverNote } from "../../src/handover/note";
import type { Country } from "../../src/knowledge/card-types";
import { fieldsOf, fill } from "../../src/knowledge/fill";
import type { Line } from "../../src/knowledge/line-types";
import { assess } from "../../src/triage/assess";
import type { Clues } from "../../src/triage/clues";
import { passOnOf, tell } from "../../src/triage/tell";
import { factsOf } from "../../src/ui/note-facts";
import { compiled, realFiles } from "../content-files";

/** Every pair, and every answer to the question that it asks, is ranked in both countries. */
vi.setConfig({ testTimeout: 120_000 });

const { knowledge, details } = compiled(realFiles);
const pairs: readonly Clues[] = knowledge.saw.flatMap((saw) =>
  knowledge.places.map((place) => ({ saw: saw.id, place: place.id })),
);

/** What a receptionist has before them, for a clinic that filled in nothing but its country. */
function shownTo(country: Country, clues: Clues) {
  const profile = { country };
  const fields = fieldsOf(knowledge, profile);
  const say = (line: Line) => fill(line, fields);
  const assessment = assess(knowledge, clues, profile);
  const told = tell(knowledge, assessment, clues, { asks: ["place", "saw"] });
  if (!told) throw new Error("Nothing was told");
  const detail = details.find(({ id }) => id === told.leader.card.id);
  const passOn = passOnOf(knowledge, told, detail);
  const facts = factsOf(knowledge, say, told, {
    clues,
    code: undefined,
    ranked: assessment.causes,
  });
  return {
    question: told.question,
    words: told.script.map(say),
    instead: told.instead && say(told.instead.do),
    passOn: passOn && [say(knowledge.lines.roles[passOn.to]), say(passOn.when), ...passOn.include],
    note: handoverNote({ ...facts, written: "now" }),
    say,
  };
}

/** What of it is missing or empty. */
function gaps({ words, instead, passOn, note }: ReturnType<typeof shownTo>): string[] {
  const isWhole = (texts: readonly string[] = []) =>
    texts.length > 0 && texts.every((text) => text.trim() !== "");
  return [
    ...(isWhole(words) ? [] : ["words"]),
    ...(instead?.trim() ? [] : ["another way"]),
    ...(isWhole(passOn) ? [] : ["whom to pass it to"]),
    ...(note.includes("No patient data in this note.") ? [] : ["note"]),
  ];
}

describe.each(["GB", "US"] as const)("every pair of screen and task, in %s", (country) => {
  it("gives words to say, another way and a handover, and so does each answer to its question", () => {
    const found = pairs.flatMap((clues) => {
      const { question } = shownTo(country, clues);
      const answers = question?.answers.map(({ id }) => ({ ...clues, [question.id]: id })) ?? [];
      return [clues, ...answers].flatMap((given) => {
        const missing = gaps(shownTo(country, given));
        return missing.length > 0 ? [`${Object.values(given).join(", ")}: ${missing}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it("and so it does once others have it too, or it does not open here", () => {
    const wider = [{ who: "others-too" }, { "opens-here": "does-not-open" }];
    const found = pairs.flatMap((clues) =>
      wider.filter((more) => gaps(shownTo(country, { ...clues, ...more })).length > 0),
    );
    expect(found).toEqual([]);
  });

  it("whatever the situation, which adds words and takes none away", () => {
    const { say } = shownTo(country, {});
    const openings = [
      ...knowledge.situations.map((where) => where.say),
      knowledge.lines.forOther.say,
    ];
    for (const opening of openings) {
      if (opening) expect(say(opening)).not.toMatch(/^\s*$|[{}[\]]/);
    }
    expect(knowledge.situations.map(({ id }) => id)).toContain("writing");
  });
});
