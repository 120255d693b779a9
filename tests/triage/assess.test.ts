import { describe, expect, it } from "vitest";
import type { Card, Cause } from "../../src/knowledge/card-types";
import { findCard } from "../../src/knowledge/find";
import type { Knowledge } from "../../src/knowledge/types";
import { assess } from "../../src/triage/assess";
import type { Clues } from "../../src/triage/clues";
import { fixture } from "../fixture";

const assessed = (clues: Clues, options = {}, knowledge: Knowledge = fixture) =>
  assess(knowledge, clues, knowledge.profile, options);
const first = (clues: Clues) => assessed(clues).cards[0]?.card.id;

/** The fixture with one cause changed. */
function withCause(id: string, change: Partial<Cause>): Knowledge {
  const changed = (card: Card): Card => ({
    ...card,
    causes: card.causes.map((cause) => (cause.id === id ? { ...cause, ...change } : cause)),
  });
  return { ...fixture, cards: fixture.cards.map(changed) };
}

function likelihoodOf(id: string, clues: Clues, knowledge = fixture): number {
  const found = assessed(clues, {}, knowledge).causes.find(({ cause }) => cause.id === id);
  return found?.likelihood ?? Number.NaN;
}

describe("the assessment", () => {
  it.each([
    [{ saw: "not-found" }, "404"],
    [{ saw: "too-big" }, "413"],
    [{ saw: "stuck" }, "stuck"],
    [{ place: "upload" }, "413"],
    [{ saw: "too-big", place: "booking" }, "413"],
  ] as const)("of %j puts %s first", (clues, card) => {
    expect(first(clues)).toBe(card);
  });

  it("gives every cause a likelihood, which sum to one", () => {
    const { causes } = assessed({ saw: "stuck", place: "upload", who: "others-too" });
    expect(causes).toHaveLength(4);
    expect(causes.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1);
  });

  it("does not mind the order of the answers", () => {
    expect(assessed({ place: "upload", saw: "too-big" }).causes).toEqual(
      assessed({ saw: "too-big", place: "upload" }).causes,
    );
  });

  it.each(["saw", "place", "who", "file"])("is not moved by not knowing %s", (question) => {
    const ids = (clues: Clues) => assessed(clues).causes.map(({ cause }) => cause.id);
    expect(ids({ [question]: "dont-know" })).toEqual(ids({}));
  });

  it("gives a cause that lists more answers no advantage", () => {
    const greedy = withCause("moved", {
      clues: {
        saw: { "not-found": "always", "too-big": "always", stuck: "always" },
        place: { booking: "always" },
      },
    });
    expect(likelihoodOf("moved", { saw: "not-found" }, greedy)).toBeLessThan(
      likelihoodOf("moved", { saw: "not-found" }),
    );
  });

  it("puts the more usual of two equal causes first", () => {
    const { causes } = assessed({ saw: "too-big" }, {}, withCause("scan", { usual: "everyday" }));
    expect(causes.map(({ cause }) => cause.id).slice(0, 2)).toEqual(["scan", "photo"]);
  });

  it("breaks the last tie by id, so that it is the same on every tablet", () => {
    const { causes } = assessed({ saw: "too-big" });
    expect(causes.map(({ cause }) => cause.id).slice(0, 2)).toEqual(["photo", "scan"]);
  });

  it("never takes a telling answer for an accident", () => {
    const telling = withCause("sending", { clues: { saw: { odd: "sometimes" } }, usual: "rare" });
    expect(assessed({ saw: "odd" }, {}, telling).clear).toBe(true);
  });

  it("follows a code that was read out, and keeps the others", () => {
    const { cards } = assessed({ saw: "dont-know" }, { code: "410" });
    expect(cards.map(({ card }) => card.id)).toEqual(["404", "413", "stuck"]);
  });

  it("remembers which cards a code is often shown for", () => {
    const { cards } = assessed({}, { code: "404" });
    expect(cards.map(({ card }) => card.id)).toEqual(["404", "413", "stuck"]);
  });

  it("ranks only the causes of an opened card", () => {
    const card = findCard(fixture, "413");
    const { causes } = assessed({ saw: "stuck" }, { within: card });
    expect(causes.map(({ cause }) => cause.id)).toEqual(["photo", "scan"]);
    expect(causes.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1);
  });

  it("says why: the answers that fit", () => {
    const [leader] = assessed({ saw: "too-big", place: "upload", who: "others-too" }).causes;
    expect(leader?.because.map(({ segments }) => segments.join(""))).toEqual([
      "they saw too big",
      "they were sending a photo",
    ]);
  });

  it("thinks little of a cause whose places this clinic does not have", () => {
    const here = { ...fixture, profile: { ...fixture.profile, places: ["booking"] } };
    expect(likelihoodOf("photo", {}, here)).toBeLessThan(likelihoodOf("photo", {}) / 5);
  });
});

describe("the next question", () => {
  it("is the one whose answer separates the likely causes", () => {
    expect(assessed({ saw: "too-big", place: "upload" }).question?.id).toBe("file");
  });

  it("is not asked when the leader is clear", () => {
    const { clear, question } = assessed({ saw: "too-big", place: "upload", file: "photo" });
    expect(clear).toBe(true);
    expect(question).toBeUndefined();
  });

  it("is not asked when no answer would tell anything", () => {
    const { question } = assessed({ saw: "too-big", file: "dont-know" });
    expect(question).toBeUndefined();
  });
});
