import { describe, expect, it, vi } from "vitest";
import { fill } from "../../src/knowledge/fill";
import { findCard } from "../../src/knowledge/find";
import { assess } from "../../src/triage/assess";
import type { Clues } from "../../src/triage/clues";
import { tell } from "../../src/triage/tell";
import { compiled, realFiles } from "../content-files";

/** A run over every pair ranks some three hundred causes for each. */
vi.setConfig({ testTimeout: 60_000 });

const { knowledge } = compiled(realFiles);

function told(clues: Clues, given: Parameters<typeof tell>[3] = {}) {
  const telling = tell(knowledge, assess(knowledge, clues, knowledge.profile), clues, given);
  if (!telling) throw new Error("Nothing was told");
  return telling;
}

const words = (clues: Clues, given = {}) =>
  told(clues, given)
    .script.map((line) => fill(line, {}))
    .join(" ");

describe("what is told", () => {
  it("is the safe script and the question that settles it, until the leader is clear", () => {
    const { sureness, question } = told({ saw: "file-too-big", place: "upload" });
    expect(sureness).toBe("likely");
    expect(question?.id).toBe("file");
    expect(words({ saw: "file-too-big", place: "upload" })).not.toContain("too large");
  });

  it("is the cause’s own script once the leader is clear", () => {
    const clues = { saw: "file-too-big", place: "upload", file: "photo" };
    expect(told(clues).sureness).toBe("clear");
    expect(words(clues)).toContain("too large");
    expect(told(clues).hasSteps).toBe(true);
  });

  it("is no guess where nothing is known", () => {
    expect(told({}).sureness).toBe("unknown");
    expect(told({ saw: "dont-know", place: "prescription" }).sureness).toBe("unknown");
  });

  it("adds at once what seeing a warning asks for", () => {
    expect(words({ saw: "security-warning", place: "website" })).toContain("close that page");
  });

  it("asks what they saw before anything finer", () => {
    const given = { asks: ["saw", "place"] as const };
    expect(told({ place: "upload" }, given).question).toBeUndefined();
    expect(words({ place: "upload" }, given)).toContain("What can you see on the screen?");
    expect(words({ saw: "file-too-big" }, given)).toContain("What were you trying to do?");
  });

  it("asks the caller nothing about our own screen", () => {
    expect(told({ saw: "cannot-connect", place: "staff-system" }).question).toBeUndefined();
  });

  it("asks about a red box only where one could have been seen", () => {
    const { question } = told({ saw: "signed-out", place: "form", moment: "on-sending" });
    expect(question?.id).not.toBe("box");
  });
});

describe("what they were trying to do", () => {
  const within = findCard(knowledge, "502");
  const said = (clues: Clues) => {
    const assessment = assess(knowledge, clues, knowledge.profile, { within });
    const picked = assessment.causes.find(({ cause }) => cause.id === "website-down");
    return tell(knowledge, assessment, clues, { picked, asks: ["place"] })
      ?.script.map((line) => fill(line, {}))
      .join(" ");
  };

  it("is asked while it is not known, and not again", () => {
    expect(said({})).toContain("What were you trying to do?");
    expect(said({ place: "booking" })).not.toContain("What were you trying to do?");
  });
});

describe("check first", () => {
  it("never stands before someone else’s details, wherever they were seen", () => {
    expect(told({ saw: "wrong-details" }).check).toBeUndefined();
    expect(words({ saw: "wrong-details" })).toContain("privacy lead");
  });

  it("looks at the payments when the cause is about one, at whatever place it was met", () => {
    const within = findCard(knowledge, "card-declined");
    const clues = { place: "booking" };
    const assessment = assess(knowledge, clues, knowledge.profile, { within });
    const { check } = tell(knowledge, assessment, clues) ?? {};
    expect(check?.look).toEqual(knowledge.places.find(({ id }) => id === "payment")?.check?.look);
  });

  it.each([
    [{ saw: "went-wrong", place: "booking" }, true],
    [{ saw: "keeps-loading", place: "payment" }, true],
    [{ saw: "form-rejected", place: "payment" }, true],
    [{ saw: "dont-know", place: "upload", moment: "on-sending" }, true],
    [{ saw: "no-permission", place: "prescription" }, true],
    [{ saw: "no-permission", place: "prescription", moment: "on-opening" }, false],
    [{ saw: "payment-refused", place: "sign-in" }, true],
    [{ saw: "keeps-loading", place: "booking", moment: "on-opening" }, false],
    [{ saw: "file-too-big", place: "upload" }, false],
    [{ saw: "page-not-found", place: "website" }, false],
  ] as const)("%j → %s", (clues, isAsked) => {
    expect(told(clues).check !== undefined).toBe(isAsked);
  });

  it("another way waits until staff have looked", () => {
    const clues = { saw: "went-wrong", place: "booking" };
    expect(told(clues).isAfterLook).toBe(true);
    expect(told(clues, { outcome: "notThere" }).isAfterLook).toBe(false);
    expect(told({ saw: "page-not-found", place: "website" }).isAfterLook).toBe(false);
  });

  it("what was found decides what is said and whether anything more is done", () => {
    const clues = { saw: "went-wrong", place: "prescription" };
    expect(words(clues, { outcome: "there" })).toContain("has reached us");
    expect(told(clues, { outcome: "there" }).instead).toBeUndefined();
    expect(told(clues, { outcome: "cannotSee" }).instead).toBeUndefined();
    expect(told(clues, { outcome: "notThere" }).instead).toBeDefined();
    expect(told(clues, { outcome: "there" }).question).toBeUndefined();
  });
});

describe("more than one patient", () => {
  it("nobody is asked anything, and no reason of theirs is told", () => {
    const clues = { saw: "file-too-big", place: "upload", file: "photo", who: "others-too" };
    const { hasSteps, question, isWider } = told(clues);
    expect({ hasSteps, question, isWider }).toEqual({
      hasSteps: false,
      question: undefined,
      isWider: true,
    });
  });
});

describe("every pair of what they saw and what they were trying to do", () => {
  it("gives words to say, and another way or a reason to wait", () => {
    for (const saw of knowledge.saw) {
      for (const place of knowledge.places) {
        const { script, instead } = told({ saw: saw.id, place: place.id });
        expect(script.map((line) => fill(line, {})).join("")).not.toBe("");
        expect(instead).toBeDefined();
      }
    }
  });

  it("a cause that staff picked is told, whatever the ranking says", () => {
    const within = findCard(knowledge, "413");
    const { causes } = assess(knowledge, {}, knowledge.profile, { within });
    const picked = causes.find(({ cause }) => cause.id === "scan-over-limit");
    expect(told({}, { picked }).sureness).toBe("picked");
    expect(words({}, { picked })).toContain("document");
  });
});

describe("while staff have not looked", () => {
  it("no cause that asks for another try speaks for itself, at any place where money is at stake", () => {
    for (const card of knowledge.cards) {
      const assessment = assess(knowledge, {}, knowledge.profile, { within: card });
      for (const picked of assessment.causes) {
        const telling = tell(knowledge, assessment, { place: "payment" }, { picked });
        const said = telling?.script[0];
        const isOwn = said !== undefined && said === picked.cause.say;
        expect([card.id, picked.cause.id, isOwn && !picked.cause.checkFirst]).toEqual([
          card.id,
          picked.cause.id,
          false,
        ]);
      }
    }
  });
});
