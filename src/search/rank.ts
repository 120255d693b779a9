import type { Card, CardTexts } from "../knowledge/card-types";
import { createIndex, type Text, weightsOf } from "./text-index";
import type { Token, Tokens } from "./tokens";

/** How well every card fits, by its place among the cards. */
export interface Fits {
  readonly scores: Float64Array;
  /** How near each card's nearest text is: 0 nothing in common, 1 word for word. */
  readonly nearness: Float64Array;
  /** The nearest text of a card, and what of it stands in what was typed. */
  nearest(card: number): Nearest | undefined;
}

export interface Nearest {
  readonly text: string;
  /** How much of it stands there, 0 to 1. */
  readonly share: number;
  /** How many of its words do. */
  readonly words: number;
  /** Whether a screen or a caller says it, and not we. */
  readonly isTheirs: boolean;
}

export interface Ranker {
  /** The words that cards use, as they stand. */
  readonly words: readonly string[];
  /** Fits for what was typed. A term that no card knows makes all less near. */
  rank(query: readonly Token[]): Fits;
}

/** Okapi BM25's usual constants. */
const saturation = 1.2;
const lengthShare = 0.75;
/** What the nearest text counts, the one after it, and all that the card says. */
const share = { nearest: 2, next: 0.3, whole: 2 };

/** Prepares to rank cards by the texts that screens show and callers say. */
export function createRanker(
  cards: readonly Card[],
  known: Readonly<Record<string, CardTexts>>,
  tokens: Tokens,
): Ranker {
  const { texts, words, postings, lengths, rarity } = createIndex(cards, known, tokens);
  const dots = new Float64Array(texts.length);

  return {
    words,
    rank(query) {
      const wanted = weightsOf([...query, ...tokens.pairsOf(query)]);
      const size = querySize(wanted, postings, rarity);
      const scores = new Float64Array(cards.length);
      const touched: number[] = [];
      for (const [term, weight] of wanted) {
        const posting = postings.get(term);
        if (!posting) continue;
        const rare = rarity(term);
        const factor = weight * rare * rare;
        for (let at = 0; at < posting.texts.length; at++) {
          const text = posting.texts[at] ?? 0;
          if (dots[text] === 0) touched.push(text);
          dots[text] = (dots[text] ?? 0) + factor * (posting.weights[at] ?? 0);
        }
        for (let at = 0; at < posting.cards.length; at++) {
          const card = posting.cards[at] ?? 0;
          const count = posting.counts[at] ?? 0;
          const length = 1 - lengthShare + lengthShare * (lengths[card] ?? 1);
          const met = (count * (1 + saturation)) / (count + saturation * length);
          scores[card] = (scores[card] ?? 0) + (share.whole * weight * rare * met) / (1 + size);
        }
      }

      const first = new Float64Array(cards.length);
      const next = new Float64Array(cards.length);
      const nearestText = new Int32Array(cards.length).fill(-1);
      for (const index of touched) {
        const { card, size: own, nearWeight } = texts[index] as Text;
        const near = ((dots[index] ?? 0) * nearWeight) / (own * size);
        dots[index] = 0;
        if (near > (first[card] ?? 0)) {
          next[card] = first[card] ?? 0;
          first[card] = near;
          nearestText[card] = index;
        } else if (near > (next[card] ?? 0)) next[card] = near;
      }
      for (let card = 0; card < cards.length; card++) {
        const near = first[card] ?? 0;
        if (near === 0) continue;
        const ofTexts = share.nearest * near + share.next * (next[card] ?? 0);
        scores[card] = (scores[card] ?? 0) + ofTexts;
      }
      return {
        scores,
        nearness: first,
        nearest(card) {
          const text = texts[nearestText[card] ?? -1];
          return (
            text && { ...commonTo(text, wanted, rarity), text: text.shown, isTheirs: text.isTheirs }
          );
        },
      };
    },
  };
}

/** The length of what was typed. A pair that stands nowhere says nothing; a word that stands nowhere, that it is about something else. */
function querySize(
  wanted: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, unknown>,
  rarity: (term: string) => number,
): number {
  let sum = 0;
  for (const [term, weight] of wanted) {
    if (postings.has(term) || !term.includes(" ")) sum += (weight * rarity(term)) ** 2;
  }
  return Math.sqrt(sum);
}

/** What of a text stands in what was typed. */
function commonTo(
  { terms }: Text,
  wanted: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): Pick<Nearest, "share" | "words"> {
  let found = 0;
  let all = 0;
  let words = 0;
  for (const [term, weight] of terms) {
    const worth = weight * rarity(term);
    all += worth;
    if (!wanted.has(term)) continue;
    found += worth;
    if (!term.includes(" ")) words++;
  }
  return { share: all > 0 ? found / all : 0, words };
}
