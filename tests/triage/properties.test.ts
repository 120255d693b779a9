import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Card, type Strength, strengths, usualness } from "../../src/knowledge/card-types";
import { dontKnow, findCard } from "../../src/knowledge/find";
import type { Knowledge } from "../../src/knowledge/types";
import { assess } from "../../src/triage/assess";
import { type Clues, questionsOf } from "../../src/triage/clues";
import { chanceOf } from "../../src/triage/likelihood";
import { compiled, realFiles } from "../content-files";
import { fixture } from "../fixture";
import { createPutFirst } from "./put-first";
import { someClues } from "./some-clues";

/** A run over the real content ranks some three hundred causes. */
vi.setConfig({ testTimeout: 60_000 });

const { knowledge: real } = compiled(realFiles);

/** Causes that no answers put first, with what has to change. A fixed one must leave the list. */
const known: Readonly<Record<string, string>> = {
  "age-limit/birthday-changed-it":
    "Nothing tells it from proxy-access/was-there-before: no question asks for whom or for what age.",
  "age-limit/visit-age":
    "Nothing tells it from something-needed-first/form-first and by-phone-only/first-visit.",
  "database-down/our-own-system":
    "At our own screen nothing is asked that tells it from 500/own-system, which lists the same screens.",
  "not-registered-here/held-back":
    "Nothing that a caller can say tells it from an empty list for any other reason.",
  "proxy-access/not-set-up":
    "No question asks whether they act for themselves; portal-not-switched-on/part-not-open is common and lists the same answers.",
};

/** The same, among questions and answers that nobody knows. */
function anyClues(knowledge: Knowledge): fc.Arbitrary<Clues> {
  const questions = questionsOf(knowledge).map(({ id }) => id);
  const unknown = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...questions)), fc.string());
  return fc
    .tuple(someClues(knowledge), unknown)
    .map(([clues, others]) => ({ ...clues, ...others }));
}

/** The fixture with any strengths on any of its answers, and causes as usual as may be. */
const smallKnowledge: fc.Arbitrary<Knowledge> = (() => {
  const listed = questionsOf(fixture).map(({ id, answers }) => {
    const known = answers.filter((answer) => answer !== dontKnow);
    const strength = fc.constantFrom<Strength>(...strengths);
    const ofAnswers = Object.fromEntries(known.map((answer) => [answer, strength]));
    return [id, fc.record(ofAnswers, { requiredKeys: [] })];
  });
  const change = fc.record({
    clues: fc.record<Record<string, Record<string, Strength>>>(Object.fromEntries(listed), {
      requiredKeys: [],
    }),
    usual: fc.constantFrom(...usualness),
  });
  const count = fixture.cards.flatMap(({ causes }) => causes).length;
  return fc.array(change, { minLength: count, maxLength: count }).map((changes) => {
    const left = [...changes];
    const changed = (card: Card): Card => ({
      ...card,
      causes: card.causes.map((cause) => ({ ...cause, ...left.shift() })),
    });
    return { ...fixture, cards: fixture.cards.map(changed) };
  });
})();

const assessed = (clues: Clues, knowledge = real, code?: string) =>
  assess(knowledge, clues, knowledge.profile, code === undefined ? {} : { code });

const sumOf = (all: readonly { readonly likelihood: number }[]) =>
  all.reduce((sum, { likelihood }) => sum + likelihood, 0);

/** A knowledge with clues that fit it. */
const knowledgeWithClues = fc
  .oneof(fc.constant(real), smallKnowledge)
  .chain((knowledge) => fc.tuple(fc.constant(knowledge), anyClues(knowledge)));

describe("any clues", () => {
  it("give a result: every cause, with likelihoods that sum to one", () => {
    fc.assert(
      fc.property(knowledgeWithClues, ([knowledge, clues]) => {
        const { causes, cards } = assessed(clues, knowledge);
        expect(causes).toHaveLength(knowledge.cards.flatMap((card) => card.causes).length);
        expect(cards).toHaveLength(knowledge.cards.length);
        expect(causes.every(({ likelihood }) => likelihood >= 0)).toBe(true);
        expect(sumOf(causes)).toBeCloseTo(1, 9);
        expect(sumOf(cards)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("give the same result in any order", () => {
    const inTwoOrders = knowledgeWithClues.chain(([knowledge, clues]) => {
      const entries = Object.entries(clues);
      const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
      return fc.tuple(fc.constant(knowledge), fc.constant(clues), shuffled);
    });
    fc.assert(
      fc.property(inTwoOrders, ([knowledge, clues, shuffled]) => {
        expect(assessed(Object.fromEntries(shuffled), knowledge)).toEqual(
          assessed(clues, knowledge),
        );
      }),
    );
  });

  it("rank by likelihood, unlikely causes last", () => {
    fc.assert(
      fc.property(knowledgeWithClues, ([knowledge, clues]) => {
        const { causes } = assessed(clues, knowledge);
        const likelihoods = causes.map(({ likelihood }) => likelihood);
        expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
      }),
    );
  });

  it("that nobody knows change nothing", () => {
    const unknown = fc.dictionary(
      fc.string().filter((id) => !questionsOf(real).some((question) => question.id === id)),
      fc.string(),
    );
    fc.assert(
      fc.property(someClues(real), unknown, (clues, others) => {
        expect(assessed({ ...others, ...clues })).toEqual(assessed(clues));
      }),
    );
  });
});

describe("listing more answers on a cause", () => {
  it("shares out the same chance: over a question’s answers it sums to one", () => {
    fc.assert(
      fc.property(smallKnowledge, (knowledge) => {
        for (const question of questionsOf(knowledge)) {
          const answers = question.answers.filter((answer) => answer !== dontKnow);
          for (const cause of knowledge.cards.flatMap(({ causes }) => causes)) {
            const chances = answers.map((answer) => chanceOf(cause, question, answer));
            expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          }
        }
      }),
    );
  });

  it("makes it no likelier for any of the other answers", () => {
    const moreListed = fc
      .tuple(smallKnowledge, fc.constantFrom(...questionsOf(fixture)))
      .chain(([knowledge, question]) => {
        const answers = question.answers.filter((answer) => answer !== dontKnow);
        return fc.record({
          knowledge: fc.constant(knowledge),
          question: fc.constant(question.id),
          given: fc.constantFrom(...answers),
          added: fc.constantFrom(...answers),
          /** “Never” lists fewer answers, not more. */
          strength: fc.constantFrom<Strength>("always", "often", "sometimes", "rarely"),
        });
      });
    fc.assert(
      fc.property(moreListed, ({ knowledge, question, given, added, strength }) => {
        const [card] = knowledge.cards;
        const [cause] = card?.causes ?? [];
        const listed = cause?.clues[question];
        if (!card || !cause) throw new Error("The fixture has no cause");
        fc.pre(given !== added && listed !== undefined && listed[added] === undefined);

        const clues = { ...cause.clues, [question]: { ...listed, [added]: strength } };
        const greedyCard = { ...card, causes: [{ ...cause, clues }, ...card.causes.slice(1)] };
        const greedy = { ...knowledge, cards: [greedyCard, ...knowledge.cards.slice(1)] };
        const likelihoodIn = (one: Knowledge) =>
          assessed({ [question]: given }, one).causes.find(({ cause: { id } }) => id === cause.id)
            ?.likelihood;
        expect(likelihoodIn(greedy)).toBeLessThanOrEqual(likelihoodIn(knowledge) ?? Number.NaN);
      }),
    );
  });
});

describe("a code that was read out", () => {
  const codes = real.cards.flatMap(({ id, covers }) => [id, ...covers]);

  it("never lowers its own card", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), anyClues(real), (code, clues) => {
        const own = findCard(real, code);
        const likelihoodWith = (read?: string) =>
          assessed(clues, real, read).cards.find(({ card }) => card === own)?.likelihood;
        expect(likelihoodWith(code)).toBeGreaterThanOrEqual(likelihoodWith() ?? Number.NaN);
      }),
    );
  });

  it("that nobody knows changes nothing", () => {
    const unknown = fc.string().filter((code) => {
      return !codes.includes(code) && !real.cards.some((card) => card.misreportedAs.includes(code));
    });
    fc.assert(
      fc.property(unknown, someClues(real), (code, clues) => {
        expect(assessed(clues, real, code)).toEqual(assessed(clues));
      }),
    );
  });
});

describe("the next question", () => {
  it("is an open one to the caller that fits what they saw, and none once the leader is clear", () => {
    fc.assert(
      fc.property(knowledgeWithClues, ([knowledge, clues]) => {
        const { clear, question } = assessed(clues, knowledge);
        if (clear) expect(question).toBeUndefined();
        if (!question) return;
        expect(question.of).toBe("caller");
        expect(clues[question.id]).toBeUndefined();
        const { saw = dontKnow } = clues;
        const isFitting = question.afterSaw?.includes(saw) ?? true;
        expect(isFitting || saw === dontKnow).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("every cause", () => {
  const putFirst = createPutFirst(real);
  const found = real.cards.flatMap((card) =>
    card.causes.map((cause) => ({ card, cause, answers: putFirst({ card, cause }) })),
  );

  it("can come first, for answers that the app takes", () => {
    const never = found.filter(({ answers }) => !answers);
    expect(never.map(({ card, cause }) => `${card.id}/${cause.id}`)).toEqual(Object.keys(known));
  });

  it("does come first where the search says so", () => {
    for (const { cause, answers } of found) {
      if (answers) expect(assessed(answers.clues, real, answers.code).causes[0]?.cause).toBe(cause);
    }
  });
});
