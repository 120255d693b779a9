import { cardsHere, dontKnow, usualWeight } from "../../src/knowledge/find";
import type { Knowledge } from "../../src/knowledge/types";
import { type Assessment, assess } from "../../src/triage/assess";
import { type AskedQuestion, answer, type Clues, questionsOf } from "../../src/triage/clues";
import { type Candidate, weightOf } from "../../src/triage/likelihood";
import { tell } from "../../src/triage/tell";
import { readAll, round, share } from "./report";

const callersEach = 3000;
const seed = 20261120;
const wrongShares = [0, 0.05, 0.1];
/** As the app has it: two questions to the caller at most. */
const mostAsked = 2;

type Random = () => number;

/** One finished call: who really called, and what the app made of it. */
interface Call {
  readonly caller: Candidate;
  readonly assessment: Assessment;
  readonly asked: number;
}

/**
 * `npm run --silent bench:callers`: how the ranking does if callers answer as the content says. It
 * shows how well causes are told apart and whether likelihoods mean what they say; it cannot show
 * whether the content is true, for the callers are drawn from it.
 */
export async function main(): Promise<void> {
  const { knowledge } = await readAll();
  console.log(JSON.stringify({ callersEach, seed, callers: simulateCallers(knowledge) }));
}

/** The figures of callers with each share of wrong answers, with and without a code. */
export function simulateCallers(all: Knowledge) {
  const knowledge = { ...all, cards: cardsHere(all) };
  const assessed = remember(knowledge);
  return [false, true].flatMap((isCodeRead) =>
    wrongShares.map((wrong) => {
      const calls = manyCalls(knowledge, assessed, wrong, isCodeRead);
      return { wrong, isCodeRead, ...figuresOf(calls) };
    }),
  );
}

type Assessed = (clues: Clues, code?: string) => Assessment;

/** The assessment of the same answers is the same, and many callers give the same ones. */
function remember(knowledge: Knowledge): Assessed {
  const known = new Map<string, Assessment>();
  return (clues, code) => {
    const key = JSON.stringify([clues, code]);
    const found =
      known.get(key) ?? assess(knowledge, clues, knowledge.profile, code ? { code } : {});
    known.set(key, found);
    return found;
  };
}

function manyCalls(
  knowledge: Knowledge,
  assessed: Assessed,
  wrong: number,
  isCodeRead: boolean,
): Call[] {
  const random = seeded(seed);
  const questions = new Map(questionsOf(knowledge).map((question) => [question.id, question]));
  const candidates = knowledge.cards.flatMap((card) =>
    card.causes.map((cause) => ({ card, cause })),
  );
  const hearFrom = (caller: Candidate, id: string) => {
    const question = questions.get(id);
    return question ? answerOf(caller, question, wrong, random) : dontKnow;
  };

  return Array.from({ length: callersEach }, () => {
    const caller = draw(candidates, ({ cause }) => usualWeight[cause.usual], random);
    const code = isCodeRead ? caller.card.covers[0] : undefined;
    let clues: Clues = { saw: hearFrom(caller, "saw"), place: hearFrom(caller, "place") };
    let assessment = assessed(clues, code);
    let asked = 0;
    for (; asked < mostAsked; asked++) {
      const question = tell(knowledge, assessment, clues)?.question;
      if (!question) break;
      clues = answer(clues, question.id, hearFrom(caller, question.id));
      assessment = assessed(clues, code);
    }
    return { caller, assessment, asked };
  });
}

/**
 * An answer as the cause's own clues have it; an answer that it does not list is only given by
 * mistake. To a question that the cause does not mention, any answer is as good as another.
 */
function answerOf(
  { cause }: Candidate,
  { id, answers }: AskedQuestion,
  wrong: number,
  random: Random,
): string {
  const known = answers.filter((candidate) => candidate !== dontKnow);
  const listed = cause.clues[id];
  const strengthOf = (candidate: string) => {
    if (!listed) return 1;
    const strength = listed[candidate];
    return strength ? weightOf[strength] : 0;
  };
  const right = draw(known, strengthOf, random);
  if (random() >= wrong) return right;
  return draw(
    known.filter((candidate) => candidate !== right),
    () => 1,
    random,
  );
}

function figuresOf(calls: readonly Call[]) {
  const cardRank = ({ caller, assessment }: Call) =>
    assessment.cards.findIndex(({ card }) => card === caller.card);
  const causeRank = ({ caller, assessment }: Call) =>
    assessment.causes.findIndex(({ cause }) => cause === caller.cause);
  const clear = calls.filter(({ assessment }) => assessment.clear);
  const withCode = calls.filter(({ caller }) => caller.card.covers.length > 0);
  return {
    card: firsts(calls, cardRank),
    cause: firsts(calls, causeRank),
    ofCardsWithCode: { card: firsts(withCode, cardRank), cause: firsts(withCode, causeRank) },
    clear: { share: round(clear.length / calls.length), right: share(clear, isRight) },
    asked: round(calls.reduce((sum, { asked }) => sum + asked, 0) / calls.length),
    calibration: calibrationOf(calls),
  };
}

function firsts(calls: readonly Call[], rankOf: (call: Call) => number) {
  return {
    first: share(calls, (call) => rankOf(call) === 0),
    first3: share(calls, (call) => rankOf(call) < 3),
  };
}

/** For each tenth of the leader's likelihood, how likely it said it was and how often it was right. */
function calibrationOf(calls: readonly Call[]) {
  return Array.from({ length: 10 }, (_, bin) => {
    const here = calls.filter((call) => Math.min(9, Math.floor(saidBy(call) * 10)) === bin);
    return {
      from: bin / 10,
      calls: here.length,
      said: round(here.reduce((sum, call) => sum + saidBy(call), 0) / (here.length || 1)),
      right: share(here, isRight),
    };
  });
}

function saidBy({ assessment }: Call): number {
  return assessment.causes[0]?.likelihood ?? 0;
}

function isRight({ caller, assessment }: Call): boolean {
  return assessment.causes[0]?.cause === caller.cause;
}

/** Draws one by weight. */
function draw<T>(all: readonly T[], weigh: (one: T) => number, random: Random): T {
  let left = random() * all.reduce((sum, one) => sum + weigh(one), 0);
  for (const one of all) {
    left -= weigh(one);
    if (left < 0) return one;
  }
  throw new Error("Nothing to draw from");
}

/** Mulberry32: small, and the same numbers on every machine. */
function seeded(start: number): Random {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
