import { describe, expect, it } from "vitest";
import type { CardDetail } from "../../src/knowledge/card-types";
import { fill } from "../../src/knowledge/fill";
import { findCard } from "../../src/knowledge/find";
import type { Line } from "../../src/knowledge/line-types";
import { assess } from "../../src/triage/assess";
import type { Clues } from "../../src/triage/clues";
import { tell } from "../../src/triage/tell";
import { emailIn, factsOf, stepsTried } from "../../src/ui/note-facts";
import { compiled, realFiles } from "../content-files";

const { knowledge, details } = compiled(realFiles);
const say = (line: Line) => fill(line, {});
const detailOf = (id: string): CardDetail | undefined => details.find((detail) => detail.id === id);

function facts(clues: Clues, given: { isPicked?: boolean; code?: string } = {}) {
  const assessment = assess(knowledge, clues, knowledge.profile);
  const ranked = assessment.causes;
  const picked = given.isPicked ? ranked[1] : undefined;
  const told = tell(knowledge, assessment, clues, { picked });
  if (!told) throw new Error("Nothing was told");
  return factsOf(knowledge, say, told, { clues, code: given.code, ranked });
}

describe("what a note knows of the call", () => {
  const clues = { saw: "file-too-big", place: "upload", file: "photo", who: "others-too" };

  it("is code, card, screen, task and who else has it, in words", () => {
    expect(facts(clues)).toMatchObject({
      code: "413",
      card: "Content Too Large",
      saw: "“File too large”",
      place: "send a photo or document",
      who: "others-too",
      content: knowledge.contentDate,
    });
    expect(facts(clues)).not.toHaveProperty("opensHere");
  });

  it("leaves out what is not known", () => {
    const { saw, place, who, opensHere } = facts({ saw: "dont-know", place: "dont-know" });
    expect([saw, place, who, opensHere]).toEqual([undefined, undefined, undefined, undefined]);
    expect(facts({ who: "dont-know" }).who).toBeUndefined();
  });

  it("holds no guess that the page does not make", () => {
    const clues = { saw: "keeps-loading", place: "payment", "other-sites": "closed" };
    expect(Object.keys(facts(clues)).sort()).toEqual(["content", "place", "saw"]);
  });

  it("names the code by which the card was opened", () => {
    expect(facts(clues, { code: "410" }).code).toBe("410");
  });

  it("has the cause with its share, and up to two others with theirs", () => {
    const { cause, otherCauses = [] } = facts({ saw: "file-too-big", place: "upload" });
    expect(cause?.likelihood).toBeGreaterThan(0);
    expect(otherCauses.length).toBeGreaterThan(0);
    expect(otherCauses.length).toBeLessThanOrEqual(2);
    for (const other of otherCauses) {
      expect(other.title).not.toBe(cause?.title);
      expect(other.likelihood).toBeLessThanOrEqual(cause?.likelihood ?? 0);
    }
  });

  it("has no share for a cause that staff picked", () => {
    expect(facts(clues, { isPicked: true }).cause).not.toHaveProperty("likelihood");
  });

  it("says of another card’s cause which code it comes under", () => {
    const { otherCauses = [] } = facts({ saw: "went-wrong", place: "payment" });
    expect(otherCauses.some(({ title }) => /^\S+: ./.test(title))).toBe(true);
  });
});

describe("on a card’s own page", () => {
  it.each(knowledge.cards.map(({ id }) => id))("%s: page and note go by the same shares", (id) => {
    const within = findCard(knowledge, id);
    for (const clues of [{}, { place: "booking" }, { place: "payment" }]) {
      const assessment = assess(knowledge, clues, knowledge.profile, { within });
      const told = tell(knowledge, assessment, clues);
      if (!told) throw new Error("Nothing was told");
      const { cause, otherCauses = [] } = factsOf(knowledge, say, told, {
        clues,
        code: undefined,
        ranked: assessment.causes,
      });
      if (told.sureness === "unknown") continue;
      const share = cause?.likelihood ?? 0;
      const others = otherCauses.reduce((sum, { likelihood = 0 }) => sum + likelihood, 0);
      expect(share + others).toBeLessThanOrEqual(1.000_001);
      expect(
        share > 0.5 && otherCauses.every(({ likelihood = 0 }) => share >= 2 * likelihood),
      ).toBe(told.sureness === "clear");
    }
  });
});

describe("the steps that were tried", () => {
  it("are told in order with how they went", () => {
    const tried = {
      "413/scan-over-limit/fewer-pages": "failed",
      "413/limit-set-too-low/note-the-size": "worked",
    } as const;
    expect(stepsTried(knowledge, say, tried, detailOf)).toEqual([
      { do: expect.stringContaining("one at a time"), went: "did-not-help" },
      { do: expect.stringContaining("size of the file"), went: "helped" },
    ]);
  });

  it.each(["413/scan-over-limit/gone", "413/gone/fewer-pages", "gone/a/b", "", "413"])(
    "leave out what is no longer there: %j",
    (key) => {
      expect(stepsTried(knowledge, say, { [key]: "failed" }, detailOf)).toEqual([]);
    },
  );

  it("leave out a card whose rest could not be loaded", () => {
    const tried = { "413/scan-over-limit/fewer-pages": "failed" } as const;
    expect(stepsTried(knowledge, say, tried, () => undefined)).toEqual([]);
  });
});

it.each([
  ["Webwell support, 01632 960 222", undefined],
  ["help@webwell.example", "help@webwell.example"],
  ["Webwell, help@webwell.example, 01632 960 222", "help@webwell.example"],
  ["Sam (sam@it.example).", "sam@it.example"],
  ["write to help@webwell.example.", "help@webwell.example"],
  ["a@b.example or c@d.example", undefined],
  [undefined, undefined],
])("the email address in %j is %j", (contact, email) => {
  expect(emailIn(contact)).toBe(email);
});
