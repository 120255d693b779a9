import type { Card, CardTexts } from "../knowledge/card-types";
import { idOf, isPair } from "./terms";
import { indexing } from "./text-index";
import type { Token, Tokens } from "./tokens";

/** How well every card fits, by its place among the cards. */
export interface Fits {
  readonly scores: Float64Array;
  /** How near each card's nearest text is: 0 nothing in common, 1 word for word. */
  readonly nearness: Float64Array;
  /** The nearest text of a card. */
  nearest(card: number): Nearest | undefined;
}

export interface Nearest {
  readonly text: string;
  /** Whether a screen or a caller says it, and not we. */
  readonly isTheirs: boolean;
  /** What of it stands in what was typed: what share of its weight, 0 to 1, and how many words. */
  common(): { readonly share: number; readonly words: number };
}

export interface Ranker {
  /** How many texts hold a word's term. */
  usesOf(token: Token): number;
  /** Fits for what was typed. A term that no card knows makes all less near. */
  rank(query: readonly Token[]): Fits;
}

/** Okapi BM25's constants. Cards hold many short texts: a word said again tells more than in prose, their length less. */
const saturation = 3;
const lengthShare = 0.5;
/** What the nearest text counts, the one after it, and all that the card says. */
const share = { nearest: 2, next: 0.3, whole: 2 };

/** Prepares, in steps, to rank cards by the texts that screens show and callers say. */
export function* preparingRanker(
  cards: readonly Card[],
  known: Readonly<Record<string, CardTexts>>,
  tokens: Tokens,
): Generator<void, Ranker> {
  const index = yield* indexing(cards, known, tokens);
  yield;
  const { texts, terms, termsOf, holdersOf, rarity, unknownRarity, sizes } = index;
  const cardOf = Int32Array.from(texts, ({ card }) => card);
  const wholeOf = Float64Array.from(texts, ({ weight }) => weight.whole);
  const nearOf = Float64Array.from(texts, ({ weight }) => weight.near);
  const lengths = index.lengths.map((length) => 1 - lengthShare + lengthShare * length);
  /** All zero between two queries. */
  const dots = new Float64Array(texts.length);

  const commonTo = (text: number, wanted: ReadonlySet<number>) => {
    let found = 0;
    let all = 0;
    let words = 0;
    const end = termsOf.starts[text + 1] ?? 0;
    for (let at = termsOf.starts[text] ?? 0; at < end; at++) {
      const id = termsOf.columns[at] ?? 0;
      const worth = (termsOf.values[at] ?? 0) * (rarity[id] ?? 0);
      all += worth;
      if (!wanted.has(id)) continue;
      found += worth;
      if (!isPair(id)) words++;
    }
    return { share: all > 0 ? found / all : 0, words };
  };

  return {
    usesOf(token) {
      const id = idOf(token);
      return (holdersOf.starts[id + 1] ?? 0) - (holdersOf.starts[id] ?? 0);
    },
    rank(query) {
      const wanted = terms.look(query);
      /** The length of what was typed. A word that stands nowhere says that it is about something else. */
      let squares = wanted.unknown.size * unknownRarity ** 2;
      for (const [place, id] of wanted.ids.entries()) {
        squares += ((wanted.weights[place] ?? 0) * (rarity[id] ?? 0)) ** 2;
      }
      const size = Math.sqrt(squares);
      const scores = new Float64Array(cards.length);
      const touched: number[] = [];
      for (const [place, id] of wanted.ids.entries()) {
        const rare = rarity[id] ?? 0;
        const worth = (wanted.weights[place] ?? 0) * rare;
        const ofCard = (share.whole * worth * (1 + saturation)) / (1 + size);
        const end = holdersOf.starts[id + 1] ?? 0;
        for (let at = holdersOf.starts[id] ?? 0; at < end; ) {
          const card = cardOf[holdersOf.columns[at] ?? 0] ?? 0;
          let count = 0;
          for (; at < end; at++) {
            const text = holdersOf.columns[at] ?? 0;
            if (cardOf[text] !== card) break;
            const weight = holdersOf.values[at] ?? 0;
            count += weight * (wholeOf[text] ?? 0);
            if (dots[text] === 0) touched.push(text);
            dots[text] = (dots[text] ?? 0) + worth * rare * weight;
          }
          const met = count / (count + saturation * (lengths[card] ?? 1));
          scores[card] = (scores[card] ?? 0) + ofCard * met;
        }
      }

      const first = new Float64Array(cards.length);
      const next = new Float64Array(cards.length);
      const nearestText = new Int32Array(cards.length).fill(-1);
      for (const text of touched) {
        const card = cardOf[text] ?? 0;
        const near = ((dots[text] ?? 0) * (nearOf[text] ?? 0)) / ((sizes[text] ?? 1) * size);
        dots[text] = 0;
        if (near > (first[card] ?? 0)) {
          next[card] = first[card] ?? 0;
          first[card] = near;
          nearestText[card] = text;
        } else if (near > (next[card] ?? 0)) next[card] = near;
      }
      for (let card = 0; card < cards.length; card++) {
        const near = first[card] ?? 0;
        if (near === 0) continue;
        const ofTexts = share.nearest * near + share.next * (next[card] ?? 0);
        scores[card] = (scores[card] ?? 0) + ofTexts;
      }
      const ids = new Set(wanted.ids);
      return {
        scores,
        nearness: first,
        nearest(card) {
          const at = nearestText[card] ?? -1;
          const text = texts[at];
          return (
            text && { text: text.shown, isTheirs: text.isTheirs, common: () => commonTo(at, ids) }
          );
        },
      };
    },
  };
}
