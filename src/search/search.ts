import type { Card } from "../knowledge/card-types";
import { usualWeight } from "../knowledge/find";
import type { SearchContent } from "../knowledge/types";
import { readMessage } from "../message/read-message";
import { marksOf, type Part } from "./marks";
import { createRanker, type Fit } from "./rank";
import { createRecognise, type Recognised } from "./recognise";
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
/** Of two cards that fit alike, the one that is met more often; a service's own card needs its own words. */
const usualShare = 0.06;
const vendorShare = 0.2;
/** The second is close when it scores this share of the first. */
const closeShare = 0.8;

/** Prepares `search`: a code, words, or a whole pasted message → cards, best first. Pure and total. */
export function createSearch(
  cards: readonly Card[],
  { texts, words, healthWords }: SearchContent,
): Search {
  const tokens = createTokens(words);
  const recognise = createRecognise(cards);
  const ranker = createRanker(cards, texts, tokens);
  const vocabulary = createVocabulary(ranker.words, tokens);
  const health = new RegExp(`\\b(?:${healthWords.map(asPattern).join("|")})\\b`);
  const priors = new Map(cards.map((card) => [card, priorOf(card)]));

  return (query) => {
    const text = query.slice(0, longestRead);
    if (text.trim() === "") return { kind: "nothing-typed" };
    if (health.test(fold(text))) return { kind: "health" };

    const message = mayHoldBody.test(query) ? readMessage(query) : undefined;
    const recognised = recognise(text, message?.code ?? message?.usualCode);
    const isUnfinished = /[a-z]$/i.test(text) && text.length < 60;
    const meant = vocabulary(tokens.read(text), isUnfinished);
    const fits = new Map(ranker.rank(meant).map((fit) => [fit.card, fit] as const));
    const found = cards
      .flatMap((card) => {
        const fit = fits.get(card);
        const code = recognised.of(card);
        if (!fit && code === 0) return [];
        const strength = fit && isRefined(fit, recognised) ? Math.max(code, refined) : code;
        const score = strength + (fit?.score ?? 0) + (priors.get(card) ?? 0);
        return [{ card, fit, strength, score }];
      })
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || a.card.id.localeCompare(b.card.id, "en"));
    const [best, next] = found;
    if (!best) return { kind: "none" };

    const terms = new Set(meant.map(({ term }) => term));
    return {
      kind: "found",
      hits: found.slice(0, mostHits).map(({ card, fit }) => ({
        card,
        why: fit?.text ? marksOf(fit.text, terms, tokens) : [{ text: card.name, isMatch: false }],
      })),
      isSure: best.strength >= 2 || (best.fit !== undefined && isNear(best.fit)),
      isClose: next !== undefined && next.score >= closeShare * best.score,
    };
  };
}

/** What speaks for a card before anything is typed. */
function priorOf({ causes, kind }: Card): number {
  const most = Math.max(...causes.map(({ usual }) => usualWeight[usual]));
  return usualShare * Math.log2(most) - (kind === "vendor" ? vendorShare : 0);
}

/** Whether a text is what was meant. One word in common with a long text is chance. */
function isNear({ nearness, share, words }: Fit): boolean {
  return nearness >= sureNearness && (words > 1 || share >= 0.5);
}

/** Whether a card's own screen holds a code of another card, and stands here nearly whole. */
function isRefined({ card, text, share, isScreen }: Fit, { codes }: Recognised): boolean {
  if (!isScreen || card.kind === "vendor" || share < wholeShare) return false;
  return codes.some(
    ({ code }) => !card.covers.includes(code) && new RegExp(`\\b${code}\\b`).test(text),
  );
}

/** Words as a pattern: any space between them, every other sign as itself. */
function asPattern(words: string): string {
  return fold(words)
    .split(/\s+/)
    .map((word) => word.replace(/[^\w]/g, "\\$&"))
    .join("\\s+");
}
