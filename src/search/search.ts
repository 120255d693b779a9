import type { Card, Kind } from "../knowledge/card-types";
import { usualWeight } from "../knowledge/find";
import type { SearchContent } from "../knowledge/search-types";
import { readMessage } from "../message/read-message";
import { marksOf, type Part } from "./marks";
import { type Nearest, preparingRanker } from "./rank";
import { createRecognise, type ReadCode } from "./recognise";
import { createTokens, fold } from "./tokens";
import { createVocabulary } from "./vocabulary";

/** A card that was found, and why: the known text that fits best, with what matched in it. */
export interface Hit {
  readonly card: Card;
  readonly why: readonly Part[];
}

/** `health`: words about how somebody feels, which show the urgent strip and no card. */
export type SearchResult =
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "health" }
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly hits: readonly Hit[];
      /** Whether the first may be taken for the one that was meant. */
      readonly isSure: boolean;
      /** Whether the second fits nearly as well. */
      readonly isClose: boolean;
    };

export type Search = (query: string) => SearchResult;

/** A pasted message tells what it is well before this many characters. */
const longestRead = 4_000;
const mostHits = 8;
/** A body of JSON or XML starts so. */
const mayHoldBody = /[{[<]/;
/** Below this, what the query and a card have in common is chance. */
const leastScore = 0.3;
/** At this nearness of its nearest text, or with a code that is likely meant, the first may be taken for it. */
const sureNearness = 0.35;
/** A screen text that stands here whole tells more than the code in it. */
const wholeShare = 0.75;
const refined = 5.5;
/** A known text, word for word and nothing else, is that text. */
const wholeText = 3;
/** No text that is farther can be the same. */
const nearlyWhole = 0.7;
/** Of two cards that fit alike: the one that is met more often, and the plain code before what needs words of its own. */
const usualShare = 0.06;
/** A word or two tell little: then what is met most often counts this many times more. */
const ofFewWords = 8;
const fewWords = 2;
const kindShare: Readonly<Record<Kind, number>> = {
  http: 0,
  "no-code": -0.3,
  "not-a-fault": -0.5,
  vendor: -0.5,
};
/** The second is close when it scores this share of the first. */
const closeShare = 0.8;

/** Prepares `search`: a code, words, or a whole pasted message → cards, best first. Pure and total. */
export function createSearch(cards: readonly Card[], content: SearchContent): Search {
  const steps = preparingSearch(cards, content);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: whoever prepares it may do something else after each. */
export function* preparingSearch(
  cards: readonly Card[],
  { texts, words, healthWords }: SearchContent,
): Generator<void, Search> {
  const tokens = createTokens(words);
  yield;
  const recognise = createRecognise(cards);
  yield;
  const ranker = yield* preparingRanker(cards, texts, tokens);
  yield;
  const vocabulary = createVocabulary(tokens, ranker.usesOf);
  const health = new RegExp(`\\b(?:${healthWords.map(asPattern).join("|")})\\b`);
  const usual = Float64Array.from(cards, usualOf);

  return (query) => {
    const text = query.slice(0, longestRead);
    if (text.trim() === "") return { kind: "nothing-typed" };
    if (health.test(fold(text))) return { kind: "health" };

    const message = mayHoldBody.test(query) ? readMessage(query) : undefined;
    const { codes, strengths } = recognise(text, message?.code ?? message?.usualCode);
    const isUnfinished = /[a-z]$/i.test(text) && text.length < 60;
    const meant = vocabulary(tokens.read(text), isUnfinished);
    const fits = ranker.rank(meant);
    const asTyped = plain(text);
    const isFew = meant.length <= fewWords;
    const found = best(cards, (card, place) => {
      const ofText = fits.scores[place] ?? 0;
      const ofCodes = strengths.get(place) ?? 0;
      if (ofText === 0 && ofCodes === 0) return 0;
      const near = (fits.nearness[place] ?? 0) >= nearlyWhole ? fits.nearest(place) : undefined;
      const isSame = near && plain(near.text) === asTyped;
      const isOther = codes.length > 0 && isRefined(card, fits.nearest(place), codes);
      const strength = isOther ? Math.max(ofCodes, refined) : ofCodes;
      const ofUse = usualShare * (usual[place] ?? 0);
      const ofCard = isFew ? ofUse * ofFewWords : ofUse + kindShare[card.kind];
      return strength + ofText + (isSame ? wholeText : 0) + ofCard;
    });
    const [first, next] = found;
    if (!first) return { kind: "none" };

    const terms = new Set(meant.map(({ term }) => term));
    return {
      kind: "found",
      hits: found.map(({ card, place }) => {
        const shown = fits.nearest(place)?.text;
        return {
          card,
          why: shown ? marksOf(shown, terms, tokens) : [{ text: card.name, isMatch: false }],
        };
      }),
      isSure:
        (strengths.get(first.place) ?? 0) >= 2 ||
        isNear(fits.nearness[first.place] ?? 0, fits.nearest(first.place)),
      isClose: next !== undefined && next.score >= closeShare * first.score,
    };
  };
}

/** The cards of the highest scores, best first; of the same score, by id. */
function best(cards: readonly Card[], scoreOf: (card: Card, place: number) => number) {
  const found: { card: Card; place: number; score: number }[] = [];
  let least = leastScore;
  for (const [place, card] of cards.entries()) {
    const score = scoreOf(card, place);
    if (score < least) continue;
    found.push({ card, place, score });
    if (found.length < 2 * mostHits) continue;
    found.sort(byScore).length = mostHits;
    least = Math.max(least, found.at(-1)?.score ?? 0);
  }
  return found.sort(byScore).slice(0, mostHits);
}

function byScore(a: { card: Card; score: number }, b: { card: Card; score: number }): number {
  return b.score - a.score || (a.card.id < b.card.id ? -1 : 1);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** How often a card is met: 0 rarely, 4 every day. */
function usualOf({ causes }: Card): number {
  return Math.log2(Math.max(...causes.map(({ usual }) => usualWeight[usual])));
}

/** Whether a text is what was meant. One word in common with a long text is chance. */
function isNear(nearness: number, nearest: Nearest | undefined): boolean {
  if (!nearest || nearness < sureNearness) return false;
  const { words, share } = nearest.common();
  return words > 1 || share >= 0.5;
}

/** Whether a card's own screen holds a code of another card, and stands here nearly whole. */
function isRefined(card: Card, nearest: Nearest | undefined, codes: readonly ReadCode[]): boolean {
  if (!nearest?.isTheirs || card.kind === "vendor") return false;
  const holdsOther = codes.some(
    ({ code }) =>
      nearest.text.includes(code) &&
      !card.covers.includes(code) &&
      new RegExp(`\\b${code}\\b`).test(nearest.text),
  );
  return holdsOther && nearest.common().share >= wholeShare;
}

/** Words as a pattern: any space between them, every other sign as itself. */
function asPattern(words: string): string {
  return fold(words)
    .split(/\s+/)
    .map((word) => word.replace(/[^\w]/g, "\\$&"))
    .join("\\s+");
}
