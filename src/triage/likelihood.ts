import type { Card, Cause, Strength } from "../knowledge/card-types";
import { dontKnow, usualWeight } from "../knowledge/find";
import type { Knowledge, Profile } from "../knowledge/types";
import { type AskedQuestion, type Clues, questionsOf } from "./clues";

/** How many times likelier than "rarely" an answer is, given the cause. */
export const weightOf: Readonly<Record<Strength, number>> = {
  always: 16,
  often: 8,
  sometimes: 4,
  rarely: 1,
  never: 0.1,
};

/**
 * An answer that a cause does not list. Below "rarely", which an author writes on purpose: with 1
 * here the tail of all causes drowned the likely ones (right card first 0.85, with 0.25 0.88).
 */
const unlistedWeight = 0.25;
/** The same for a telling answer, left out or never: nobody gives it for any other reason. */
const unlistedTellingWeight = 0.001;

/** A code that was read out speaks for its card, and a little for the cards it is misreported as. */
const codeFactor = { ownCard: 50, oftenMisreported: 5 };

/** A cause with its card, not yet weighed. */
export interface Candidate {
  readonly card: Card;
  readonly cause: Cause;
}

/** A candidate with its share of all likelihood. */
export interface Weighed extends Candidate {
  /** From 0 to 1; over all candidates they sum to 1. */
  readonly likelihood: number;
}

/**
 * The chance of an answer given a cause. Weights are normalised over the question's answers, so a
 * cause that lists more of them gains nothing. A question the cause does not mention, and "they
 * don't know", are neutral.
 */
export function chanceOf(cause: Cause, question: AskedQuestion, answer: string): number {
  const known = chances.get(question)?.get(cause) ?? rememberChances(cause, question);
  return known.get(answer) ?? known.get(dontKnow) ?? 1;
}

type Chances = ReadonlyMap<string, number>;

/** By question and cause: working them out again took most of an assessment's time. */
const chances = new WeakMap<AskedQuestion, WeakMap<Cause, Chances>>();

function rememberChances(cause: Cause, question: AskedQuestion): Chances {
  const known = chancesOf(cause, question);
  const ofQuestion = chances.get(question) ?? new WeakMap<Cause, Chances>();
  chances.set(question, ofQuestion.set(cause, known));
  return known;
}

function chancesOf(cause: Cause, question: AskedQuestion): Chances {
  const listed = cause.clues[question.id];
  const answers = question.answers.filter((candidate) => candidate !== dontKnow);
  const neutral = 1 / answers.length;
  const weight = (candidate: string) => {
    const strength = listed?.[candidate];
    const isTelling = question.telling.includes(candidate);
    if (isTelling && (!strength || strength === "never")) return unlistedTellingWeight;
    return strength ? weightOf[strength] : unlistedWeight;
  };
  const sum = answers.reduce((total, candidate) => total + weight(candidate), 0);
  const chance = (candidate: string) => (listed ? weight(candidate) / sum : neutral);
  return new Map([
    [dontKnow, neutral],
    ...answers.map((candidate): [string, number] => [candidate, chance(candidate)]),
  ]);
}

/** Weighs every cause for the clues, likeliest first; ties go by how usual, then by id. */
export function weigh(
  knowledge: Knowledge,
  clues: Clues,
  profile: Profile,
  code?: string,
): Weighed[] {
  const asked = questionsOf(knowledge).filter(({ id }) => clues[id] !== undefined);
  const weighed = knowledge.cards.flatMap((card) =>
    card.causes.map((cause) => ({
      card,
      cause,
      likelihood: asked.reduce(
        (product, question) => product * chanceOf(cause, question, clues[question.id] ?? dontKnow),
        usualWeight[cause.usual] * codeWeight(card, code) * placeWeight(cause, profile),
      ),
    })),
  );
  return normalise(weighed).sort(byLikelihood);
}

/** Scales likelihoods so that they sum to one. */
export function normalise<T extends { readonly likelihood: number }>(weighed: readonly T[]): T[] {
  const sum = weighed.reduce((total, { likelihood }) => total + likelihood, 0);
  return weighed.map((entry) => ({ ...entry, likelihood: entry.likelihood / sum }));
}

function codeWeight(card: Card, code: string | undefined): number {
  if (code === undefined) return 1;
  if (card.id === code || card.covers.includes(code)) return codeFactor.ownCard;
  return card.misreportedAs.includes(code) ? codeFactor.oftenMisreported : 1;
}

/** A cause that is met only in places this clinic does not have is hardly the one. */
function placeWeight(cause: Cause, { places }: Profile): number {
  if (!places) return 1;
  const met = Object.entries(cause.clues["place"] ?? {})
    .filter(([, strength]) => weightOf[strength] > weightOf.rarely)
    .map(([place]) => place);
  return met.length === 0 || met.some((place) => places.includes(place)) ? 1 : weightOf.never;
}

function byLikelihood(a: Weighed, b: Weighed): number {
  return (
    b.likelihood - a.likelihood ||
    usualWeight[b.cause.usual] - usualWeight[a.cause.usual] ||
    byId(a.card, b.card) ||
    byId(a.cause, b.cause)
  );
}

/** The language's own order took most of an assessment's time. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
