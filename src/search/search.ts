import type { Card } from "../knowledge/card-types";
import type { Knowledge } from "../knowledge/types";
import { createRanker } from "./rank";
import { createRecognise } from "./recognise";
import { fold, wordsOf } from "./tokens";
import { createVocabulary } from "./vocabulary";

/** A card that was found, and the known text that fits best. */
export interface Hit {
  readonly card: Card;
  readonly because: string;
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
    };

export type Search = (query: string) => SearchResult;

/** A pasted message tells what it is well before this many characters. */
export const longestRead = 4_000;
const mostHits = 8;
/** Below this, what the query and a card have in common is chance. */
const leastScore = 0.12;
/**
 * Below this the first card is more often wrong than right: of the measured sayings without a code,
 * 4 of 20 were right below it, 39 of 52 above.
 */
const sureScore = 0.4;

/** Prepares `search`: a code, words, or a whole pasted message → cards, best first. Pure and total. */
export function createSearch({ cards, healthWords }: Knowledge): Search {
  const recognise = createRecognise(cards);
  const ranker = createRanker(cards);
  const vocabulary = createVocabulary(ranker.words);
  const health = new RegExp(`\\b(?:${healthWords.map(asPattern).join("|")})\\b`);

  return (query) => {
    const text = query.slice(0, longestRead);
    if (text.trim() === "") return { kind: "nothing-typed" };
    if (health.test(fold(text))) return { kind: "health" };

    const recognised = recognise(text);
    const isUnfinished = /[a-z]$/i.test(text) && text.length < 60;
    const fits = new Map(
      ranker.rank(vocabulary(wordsOf(text), isUnfinished)).map((fit) => [fit.card, fit] as const),
    );
    const hits = cards
      .map((card) => {
        const fit = fits.get(card);
        return {
          card,
          score: recognised(card) + (fit?.score ?? 0),
          because: fit?.text ?? card.name,
        };
      })
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || a.card.id.localeCompare(b.card.id, "en"))
      .slice(0, mostHits);
    const [best] = hits;
    return best ? { kind: "found", hits, isSure: best.score >= sureScore } : { kind: "none" };
  };
}

/** Words as a pattern: any space between them, every other sign as itself. */
function asPattern(words: string): string {
  return fold(words)
    .split(/\s+/)
    .map((word) => word.replace(/[^\w]/g, "\\$&"))
    .join("\\s+");
}
