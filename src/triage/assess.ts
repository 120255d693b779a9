import type { Card, Cause, Strength } from "../knowledge/card-types";
import { dontKnow } from "../knowledge/find";
import type { Line } from "../knowledge/line-types";
import type { Knowledge, Profile, Question } from "../knowledge/types";
import { type Clues, questionsOf } from "./clues";
import { normalise, weigh } from "./likelihood";
import { nextQuestion } from "./next-question";

/** A cause with how likely it is and the answers that speak for it. */
export interface RankedCause {
  readonly card: Card;
  readonly cause: Cause;
  /** From 0 to 1, over all causes there are. */
  readonly likelihood: number;
  /** Each completes "because …". */
  readonly because: readonly Line[];
  /** What was answered and is hardly given when this is the cause, in the same words. */
  readonly against: readonly Line[];
}

/** A card with the sum of its causes' likelihoods and the likeliest of them. */
export interface RankedCard {
  readonly card: Card;
  readonly likelihood: number;
  readonly leader: RankedCause;
}

/** The ranked causes for a set of clues. */
export interface Assessment {
  /** Every cause, likeliest first. */
  readonly causes: readonly RankedCause[];
  /** Every card, likeliest first. */
  readonly cards: readonly RankedCard[];
  /** Whether the first cause may be told to a caller as the reason. */
  readonly clear: boolean;
  /** Whether the first card is beyond doubt, even where its cause is not. */
  readonly isCardClear: boolean;
  /** The card that was taken for granted: all shares are among its own causes. */
  readonly within?: Card;
  /** The question that would separate the likely causes best; none when the leader is clear. */
  readonly question?: Question;
}

export interface AssessOptions {
  /** A code that was read out: it makes its card much likelier and excludes none. */
  readonly code?: string;
  /** Rank only this card's causes: the caller's error is known, its reason is not. */
  readonly within?: Card | undefined;
}

/**
 * A leader is clear when it is likelier than everything else together and at least twice as likely
 * as the next: then telling its reason is right more often than not, and no rival comes near.
 */
const clearShare = 0.5;
const clearLead = 2;

/**
 * Ranks the causes for the answers given so far. Pure and total: any clues in any order give a
 * result, and an empty set of clues ranks causes by how usual they are.
 */
export function assess(
  knowledge: Knowledge,
  clues: Clues,
  profile: Profile,
  options: AssessOptions = {},
): Assessment {
  const { code, within } = options;
  const all = weigh(knowledge, clues, profile, code);
  const weighed = within ? normalise(all.filter(({ card }) => card === within)) : all;
  const answers = answersOf(knowledge, clues);
  const causes = weighed.map((entry) => ({
    ...entry,
    because: reasons(answers, entry, speaksFor),
    against: reasons(answers, entry, speaksAgainst),
  }));
  const cards = rankCards(causes);
  const clear = isClear(causes);
  const question = clear ? undefined : nextQuestion(knowledge, weighed, clues);
  const isCardClear = isClear(cards);
  return {
    causes,
    cards,
    clear,
    isCardClear,
    ...(within && { within }),
    ...(question && { question }),
  };
}

function isClear([first, second]: readonly { readonly likelihood: number }[]): boolean {
  if (!first) return false;
  return first.likelihood > clearShare && first.likelihood >= clearLead * (second?.likelihood ?? 0);
}

function rankCards(causes: readonly RankedCause[]): RankedCard[] {
  const ranked = new Map<Card, RankedCard>();
  for (const leader of causes) {
    const known = ranked.get(leader.card);
    ranked.set(leader.card, {
      card: leader.card,
      leader: known?.leader ?? leader,
      likelihood: (known?.likelihood ?? 0) + leader.likelihood,
    });
  }
  return [...ranked.values()].sort((a, b) => b.likelihood - a.likelihood);
}

type Speaks = (strength: Strength | undefined) => boolean;
const speaksFor: Speaks = (strength) => strength === "always" || strength === "often";
const speaksAgainst: Speaks = (strength) =>
  !strength || strength === "rarely" || strength === "never";

/** An answer with the words for it. */
interface Given {
  readonly question: string;
  readonly answer: string;
  readonly because: Line;
}

/** What was answered; not knowing is no answer. */
function answersOf(knowledge: Knowledge, clues: Clues): Given[] {
  return questionsOf(knowledge).flatMap(({ id: question }) => {
    const answer = clues[question];
    if (answer === undefined || answer === dontKnow) return [];
    const because = reasonOf(knowledge, question, answer);
    return because ? [{ question, answer, because }] : [];
  });
}

/** The answers that speak so when this is the cause; a question that it does not name says nothing. */
function reasons(
  answers: readonly Given[],
  { cause }: Pick<RankedCause, "cause">,
  speaks: Speaks,
): Line[] {
  return answers
    .filter(({ question, answer }) => {
      const strengths = cause.clues[question];
      return strengths !== undefined && speaks(strengths[answer]);
    })
    .map(({ because }) => because);
}

function reasonOf(knowledge: Knowledge, question: string, answer: string): Line | undefined {
  if (question === "saw") return knowledge.saw.find(({ id }) => id === answer)?.because;
  if (question === "place") return knowledge.places.find(({ id }) => id === answer)?.because;
  return knowledge.questions
    .find(({ id }) => id === question)
    ?.answers.find(({ id }) => id === answer)?.because;
}
