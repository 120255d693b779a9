import type { Card, CardTexts } from "../knowledge/card-types";
import { sourceOf } from "../knowledge/line";
import type { Token, Tokens } from "./tokens";

/** A text by which a card is found. */
export interface Text {
  /** Its card's place among the cards. */
  readonly card: number;
  readonly shown: string;
  /** Whether a screen or a caller says it, and not we. */
  readonly isTheirs: boolean;
  readonly nearWeight: number;
  readonly terms: ReadonlyMap<string, number>;
  /** The length of its vector. */
  readonly size: number;
}

/** A term's place in the index: which texts hold it, how strongly, and how often each card does. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
  readonly cards: number[];
  /** How often each of these cards holds it. */
  readonly counts: number[];
}

/** An inverted index of the texts of all cards. */
export interface TextIndex {
  readonly texts: readonly Text[];
  readonly words: readonly string[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** How much each card says, 1 being the mean. */
  readonly lengths: Float64Array;
  /** How rare a term is among the cards: the inverse document frequency of BM25. */
  readonly rarity: (term: string) => number;
}

/** Names and titles are our own words: all of them count twice, nearness to one tells less. */
const ours = { whole: 2, near: 0.8 };
const theirs = { whole: 1, near: 1 };

/** Reads the texts of all cards. */
export function createIndex(
  cards: readonly Card[],
  known: Readonly<Record<string, CardTexts>>,
  tokens: Tokens,
): TextIndex {
  const words = new Set<string>();
  const postings = new Map<string, Posting>();
  const lengths = new Float64Array(cards.length);
  const read = cards.flatMap((card, at) =>
    textsOf(card, known[card.id]).map(({ shown, weight, isTheirs }) => {
      const own = tokens.read(shown);
      for (const { word } of own) words.add(word);
      return {
        card: at,
        shown,
        weight,
        isTheirs,
        terms: weightsOf([...own, ...tokens.pairsOf(own)]),
      };
    }),
  );
  for (const [index, { card, weight, terms }] of read.entries()) {
    for (const [term, ofTerm] of terms) {
      let posting = postings.get(term);
      if (!posting) {
        posting = { texts: [], weights: [], cards: [], counts: [] };
        postings.set(term, posting);
      }
      posting.texts.push(index);
      posting.weights.push(ofTerm);
      const count = ofTerm * weight.whole;
      /** The texts of a card follow one another. */
      const last = posting.cards.length - 1;
      if (posting.cards[last] === card) posting.counts[last] = (posting.counts[last] ?? 0) + count;
      else {
        posting.cards.push(card);
        posting.counts.push(count);
      }
      lengths[card] = (lengths[card] ?? 0) + count;
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, cards.length);
  const rarities = new Map<string, number>();
  const rarityOf = (count: number) => Math.log(1 + (cards.length - count + 0.5) / (count + 0.5));
  for (const [term, posting] of postings) rarities.set(term, rarityOf(posting.cards.length));
  const unknown = rarityOf(0);
  const rarity = (term: string) => rarities.get(term) ?? unknown;

  return {
    words: [...words],
    postings,
    lengths: lengths.map((length) => length / mean),
    rarity,
    texts: read.map(({ card, shown, weight, isTheirs, terms }) => ({
      card,
      shown,
      isTheirs,
      nearWeight: weight.near,
      terms,
      size: sizeOf(terms, rarity),
    })),
  };
}

/** Each term once, with its greatest weight. */
export function weightsOf(tokens: readonly Token[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of tokens) {
    if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  }
  return weights;
}

function sizeOf(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += (weight * rarity(term)) ** 2;
  return Math.sqrt(sum);
}

/** Every text by which a card may be found. */
function textsOf(card: Card, texts: CardTexts | undefined) {
  const our = [
    card.name,
    sourceOf(card.title),
    sourceOf(card.table.theySay),
    ...card.causes.map(({ title }) => sourceOf(title)),
  ];
  return [
    ...our.map((shown, at) => ({
      shown,
      isTheirs: false,
      weight: at < 2 ? ours : { ...theirs, near: ours.near },
    })),
    ...[...(texts?.screens ?? []), ...(texts?.says ?? [])].map((shown) => ({
      shown,
      isTheirs: true,
      weight: theirs,
    })),
  ];
}
