import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fill } from "../../src/knowledge/fill";
import { detailOf, dontKnow } from "../../src/knowledge/find";
import { assess } from "../../src/triage/assess";
import type { Clues } from "../../src/triage/clues";
import { tell } from "../../src/triage/tell";
import { compiled, realFiles } from "../content-files";
import { someClues } from "./some-clues";

/** A run over every pair ranks some three hundred causes for each. */
vi.setConfig({ testTimeout: 60_000 });

const { knowledge, details } = compiled(realFiles);

/** Words that have something done a second time. */
const anotherTry =
  /\b(?:try|send|press|submit|pay|order|book|type|ask)\b[^.?]*\b(?:again|once more|a new one)\b/i;

/** What was seen, and a cause whose steps try again with no look first; why nothing can have been sent. */
const nothingLeft: Readonly<Record<string, string>> = {
  "bad-request: 400/date-format": "The page keeps what is in the box; only that is typed again.",
  "file-too-big: 413/photo-over-limit": "The page says itself that it did not take the file.",
  "file-type-refused: 415/document-kind-not-taken": "The page says itself that it did not take it.",
  "file-type-refused: 415/photo-kind-not-taken": "The page says itself that it did not take it.",
  "form-rejected: 400/box-left-empty": "The page marks a box and keeps the form.",
  "form-rejected: 400/phone-with-letters": "The page marks a box and keeps the form.",
  "no-code-came: code-not-arriving/slow-or-hidden":
    "A new code to sign in, before anything is sent.",
  "no-code-came: sign-in-refused/staff-password": "A sign-in, before anything is sent.",
  "not-offered: video-opens-later/too-early": "A link is opened; nothing is sent by it.",
  "nothing-to-pick: released-at-a-set-time/all-taken":
    "There was nothing to pick, so nothing to send.",
  "sign-in-refused: sign-in-refused/staff-password": "A sign-in, before anything is sent.",
  "signed-out: 401/signed-out-after-a-while": "A sign-in to the app, for what was only looked at.",
};

describe("the look before a second try", () => {
  const sending = knowledge.places.filter(({ check }) => check);
  const told = (clues: Clues) =>
    tell(knowledge, assess(knowledge, clues, knowledge.profile), clues);
  const pairs = knowledge.saw.flatMap((saw) =>
    sending.map((place) => ({ saw: saw.id, place: place.id })),
  );

  /** Answers to the question that is asked, if it is when it stopped, which bring a look that did not stand. */
  const late = (clues: Clues) => {
    const { check, question } = told(clues) ?? {};
    if (check || !question?.answers.some(({ nothingSent }) => nothingSent)) return [];
    return question.answers.filter(({ id }) => told({ ...clues, [question.id]: id })?.check);
  };

  it("stands before the question when it stopped is answered", () => {
    expect(pairs.filter((clues) => late(clues).length > 0)).toEqual([]);
    fc.assert(
      fc.property(someClues(knowledge), (clues) => {
        expect(late(clues)).toEqual([]);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it("stands as long as nobody knows when it stopped", () => {
    for (const clues of pairs) {
      const unknown = told({ ...clues, moment: dontKnow })?.check;
      expect([clues, unknown]).toEqual([clues, told(clues)?.check]);
    }
  });

  it("stands wherever the words or the steps ask for another try", () => {
    const unchecked = pairs.flatMap((clues) => {
      const telling = told(clues);
      if (!telling || telling.check) return [];
      const { card, cause } = telling.leader;
      const steps = telling.hasSteps
        ? detailOf(
            details.find(({ id }) => id === card.id),
            cause,
          )?.steps
        : undefined;
      const said = [
        ...telling.script,
        ...(steps ?? []).flatMap(({ do: what, followUp }) => [
          what,
          ...(followUp ? [followUp] : []),
        ]),
      ];
      const asks = said.some((line) => anotherTry.test(fill(line, {})));
      return asks ? [`${clues.saw}: ${card.id}/${cause.id}`] : [];
    });
    expect([...new Set(unchecked)].sort()).toEqual(Object.keys(nothingLeft));
  });
});
