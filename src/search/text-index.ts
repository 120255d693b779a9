import type { Card, CardTexts } from "../knowledge/card-types";
import { sourceOf } from "../knowledge/line";
import { add, type Sparse, transposing } from "./sparse";
import { type Counted, createTerms, type Terms } from "./terms";
import type { Tokens } from "./tokens";

/** A text by which a card is found. */
export interface Text {
  /** Its card's place among the cards. */
  readonly card: number;
  readonly shown: string;
  /** Whether a screen or a caller says it, and not we. */
  readonly isTheirs: boolean;
  /** What it counts in all that its card says, and as the nearest text. */
  readonly weight: { readonly whole: number; readonly near: number };
}

/** What all cards say, counted. */
export interface TextIndex {
  /** The texts, those of one card together. */
  readonly texts: readonly Text[];
  readonly terms: Terms;
  /** A row for each text: how much each term counts in it. */
  readonly termsOf: Sparse;
  /** A row for each term: the texts that hold it. */
  readonly holdersOf: Sparse;
  /** How rare a term is among the cards: the inverse document frequency of BM25. */
  readonly rarity: Float64Array;
  /** The rarity of a term that no card holds. */
  readonly unknownRarity: number;
  /** How much each card says, 1 being the mean. */
  readonly lengths: Float64Array;
  /** The length of each text's vector. */
  readonly sizes: Float64Array;
}

/**
 * What we say ourselves tells less by its nearness; names and titles count twice. Screens tell by
 * being near to one of them: all that a card's screens say is the words of very different software.
 */
const names = { whole: 2, near: 0.8 };
const ours = { whole: 1, near: 0.8 };
const screens = { whole: 0.5, near: 1 };
const says = { whole: 1, near: 1 };

/** So many texts are read at a time: a few milliseconds on a slow tablet. */
const textsAtATime = 50;

/** Reads the texts of all cards, in steps, so that a tablet answers to touch in between. */
export function* indexing(
  cards: readonly Card[],
  known: Readonly<Record<string, CardTexts>>,
  tokens: Tokens,
): Generator<void, TextIndex> {
  const texts = cards.flatMap((card, at) => textsOf(card, at, known[card.id]));
  yield;
  const terms = createTerms();
  const counted: Counted = { ids: [], weights: [] };
  const starts = new Int32Array(texts.length + 1);
  for (const [row, { shown }] of texts.entries()) {
    terms.learn(tokens.learn(shown), counted);
    starts[row + 1] = counted.ids.length;
    if (row % textsAtATime === 0) yield;
  }
  yield;
  const termsOf = {
    starts,
    columns: Int32Array.from(counted.ids),
    values: Float32Array.from(counted.weights),
  };
  yield;
  const holdersOf = yield* transposing(termsOf, terms.end());
  yield;
  const rarityOf = (holding: number) =>
    Math.log(1 + (cards.length - holding + 0.5) / (holding + 0.5));
  const holding = cardsHolding(texts, holdersOf);
  yield;
  const rarity = holding.map(rarityOf);
  yield;
  const lengths = lengthsOf(texts, termsOf, cards.length);
  yield;
  return {
    texts,
    terms,
    termsOf,
    holdersOf,
    rarity,
    unknownRarity: rarityOf(0),
    lengths,
    sizes: sizesOf(termsOf, rarity),
  };
}

/** How many cards hold each term. */
function cardsHolding(texts: readonly Text[], { starts, columns }: Sparse): Float64Array {
  const holding = new Float64Array(starts.length - 1);
  for (let term = 0; term < holding.length; term++) {
    let last = -1;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const card = texts[columns[at] ?? 0]?.card ?? 0;
      if (card !== last) add(holding, term, 1);
      last = card;
    }
  }
  return holding;
}

function lengthsOf(
  texts: readonly Text[],
  { starts, values }: Sparse,
  cards: number,
): Float64Array {
  const lengths = new Float64Array(cards);
  for (const [row, { card, weight }] of texts.entries()) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      add(lengths, card, (values[at] ?? 0) * weight.whole);
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, cards);
  return lengths.map((length) => length / mean);
}

function sizesOf({ starts, columns, values }: Sparse, rarity: Float64Array): Float64Array {
  const sizes = new Float64Array(starts.length - 1);
  for (let row = 0; row < sizes.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      add(sizes, row, ((values[at] ?? 0) * (rarity[columns[at] ?? 0] ?? 0)) ** 2);
    }
  }
  return sizes.map(Math.sqrt);
}

/** Every text by which a card may be found. */
function textsOf(card: Card, at: number, texts: CardTexts | undefined): Text[] {
  const text = (shown: string, weight: Text["weight"], isTheirs = false): Text => ({
    card: at,
    shown,
    isTheirs,
    weight,
  });
  return [
    text(card.name, names),
    text(sourceOf(card.title), names),
    text(sourceOf(card.table.theySay), ours),
    ...card.causes.map(({ title }) => text(sourceOf(title), ours)),
    ...(texts?.screens ?? []).map((shown) => text(shown, screens, true)),
    ...(texts?.says ?? []).map((shown) => text(shown, says, true)),
  ];
}
