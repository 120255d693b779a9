import type { Cause } from "../../src/knowledge/card-types";
import { dontKnow } from "../../src/knowledge/find";
import type { Knowledge, Question } from "../../src/knowledge/types";
import { answer, type Clues, questionsOf } from "../../src/triage/clues";
import { type Candidate, chanceOf, weigh } from "../../src/triage/likelihood";

/** Answers, with the code that was read. */
export interface Answers {
  readonly clues: Clues;
  readonly code?: string;
}

interface Leading extends Answers {
  /** How many times likelier than the likeliest of the others. */
  readonly lead: number;
}

/** The app asks the caller two questions at most. */
const mostAsked = 2;
/** From how many of the best screens and places more answers are tried. */
const climbedFrom = 8;

/**
 * A search for answers that put a cause first: its card's code or none, each screen and place that
 * it lists, then one more answer at a time, whichever brings it nearest to the lead. Only as many
 * answers as the app takes; undefined when none were found.
 */
export function createPutFirst(knowledge: Knowledge) {
  const causes = knowledge.cards.flatMap((card) => card.causes);
  const chances = chancesOf(knowledge, causes);
  const unanswered = new Map<string | undefined, readonly number[]>();

  return function putFirst(wanted: Candidate): Answers | undefined {
    const at = causes.indexOf(wanted.cause);
    const { saw, place } = { saw: listed(wanted, "saw"), place: listed(wanted, "place") };
    const starts = codesOf(wanted).flatMap((code) =>
      saw.flatMap((one) =>
        place.map((other) => leading(at, { clues: { saw: one, place: other }, ...code })),
      ),
    );
    return starts
      .sort(byLead)
      .slice(0, climbedFrom)
      .map((start) => climb(at, start))
      .find(({ lead }) => lead > 1);
  };

  function climb(at: number, here: Leading): Leading {
    if (here.lead > 1) return here;
    const [best] = openQuestions(knowledge, here.clues)
      .flatMap(({ id, answers }) =>
        answers.map((choice) => leading(at, { ...here, clues: answer(here.clues, id, choice.id) })),
      )
      .sort(byLead);
    return best && best.lead > here.lead ? climb(at, best) : here;
  }

  /** The same product as in the ranking, over chances worked out once. */
  function leading(at: number, { clues, code }: Answers): Leading {
    const given = Object.entries(clues).map(([id, choice]) => chances.get(`${id}.${choice}`));
    const likelihoods = weightsWith(code).map((weight, index) =>
      given.reduce((product, chance) => product * (chance?.[index] ?? 1), weight),
    );
    const own = likelihoods[at] ?? 0;
    const rival = Math.max(...likelihoods.filter((_, index) => index !== at));
    return { clues, ...(code && { code }), lead: own / rival };
  }

  function weightsWith(code: string | undefined): readonly number[] {
    const known = unanswered.get(code);
    if (known) return known;
    const weighed = weigh(knowledge, {}, knowledge.profile, code);
    const weights = causes.map(
      (cause) => weighed.find((entry) => entry.cause === cause)?.likelihood ?? 0,
    );
    unanswered.set(code, weights);
    return weights;
  }
}

/** By question and answer: the chance given each cause. */
function chancesOf(knowledge: Knowledge, causes: readonly Cause[]) {
  return new Map(
    questionsOf(knowledge).flatMap((question) =>
      question.answers.map((choice): [string, readonly number[]] => [
        `${question.id}.${choice}`,
        causes.map((cause) => chanceOf(cause, question, choice)),
      ]),
    ),
  );
}

/** With its card's code read out, where it has one, and without. */
function codesOf({ card }: Candidate): { code?: string }[] {
  const hasCode = card.kind === "http" || card.kind === "vendor";
  return hasCode ? [{ code: card.covers[0] ?? card.id }, {}] : [{}];
}

function listed({ cause }: Candidate, question: string): string[] {
  return Object.entries(cause.clues[question] ?? { [dontKnow]: "always" })
    .filter(([, strength]) => strength !== "never")
    .map(([id]) => id);
}

function byLead(a: Leading, b: Leading): number {
  return b.lead - a.lead;
}

/** What staff may still answer, and the caller: nothing about our own screen. */
function openQuestions(knowledge: Knowledge, clues: Clues): Question[] {
  const { saw = dontKnow, place } = clues;
  const isOwnScreen = knowledge.places.some(({ id, ownScreen }) => id === place && ownScreen);
  const spoken = knowledge.questions.filter(
    ({ id, of }) => of === "caller" && clues[id] !== undefined,
  );
  const mayAsk = !isOwnScreen && spoken.length < mostAsked;
  return knowledge.questions.filter(({ id, of, afterSaw }) => {
    if (clues[id] !== undefined) return false;
    const isFitting = !afterSaw || saw === dontKnow || afterSaw.includes(saw);
    return of === "staff" || (mayAsk && isFitting);
  });
}
