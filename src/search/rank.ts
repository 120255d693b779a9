import type { Card, CardTexts } from "../knowledge/card-types";
import { sourceOf } from "../knowledge/line";
import type { Token, Tokens } from "./tokens";

/** A card with how well it fits, and the text that fits best. */
export interface Fit {
  readonly card: Card;
  readonly score: number;
  /** How near its nearest text is: 0 nothing in common, 1 word for word. */
  readonly nearness: number;
  /** How much of that text stands in what was typed, 0 to 1. */
  readonly share: number;
  /** How many of its words do. */
  readonly words: number;
  readonly text: string;
  readonly isScreen: boolean;
}

export interface Ranker {
  /** The words that cards use, as they stand. */
  readonly words: readonly string[];
  /** Fits for what was typed, in no order. A term that no card knows makes all less near. */
  rank(query: readonly Token[]): Fit[];
}

/** A text by which a card is found. */
interface Text {
  readonly card: number;
  readonly shown: string;
  readonly terms: ReadonlyMap<string, number>;
  /** How much it counts among its card's texts. */
  readonly weight: number;
  readonly nearWeight: number;
}

/** A term's place in the inverted index: which texts hold it. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
  readonly cards: Map<number, number>;
}

/** Names and titles are our own words: nearness to one tells less. */
const nearName = 0.8;
const wholeName = 2;
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
  const words = new Set<string>();
  const texts = cards.flatMap((card, at) =>
    textsOf(card, known[card.id]).map((text): Text => {
      const read = tokens.read(text.shown);
      for (const { word } of read) words.add(word);
      return { ...text, card: at, terms: weightsOf([...read, ...tokens.pairsOf(read)]) };
    }),
  );

  const postings = new Map<string, Posting>();
  const lengths = new Float64Array(cards.length);
  for (const [index, text] of texts.entries()) {
    for (const [term, weight] of text.terms) {
      const posting: Posting = postings.get(term) ?? { texts: [], weights: [], cards: new Map() };
      postings.set(term, posting);
      posting.texts.push(index);
      posting.weights.push(weight);
      const inCard = weight * text.weight;
      posting.cards.set(text.card, (posting.cards.get(text.card) ?? 0) + inCard);
      lengths[text.card] = (lengths[text.card] ?? 0) + inCard;
    }
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, cards.length);
  const rarity = (term: string) => {
    const count = postings.get(term)?.cards.size ?? 0;
    return Math.log(1 + (cards.length - count + 0.5) / (count + 0.5));
  };
  /** A pair that stands nowhere says nothing; a word that stands nowhere says that it is about something else. */
  const rarityInQuery = (term: string) =>
    postings.has(term) || !term.includes(" ") ? rarity(term) : 0;
  const sizes = texts.map(({ terms }) => sizeOf(terms, rarity));

  return {
    words: [...words],
    rank(query) {
      const wanted = weightsOf([...query, ...tokens.pairsOf(query)]);
      const size = sizeOf(wanted, rarityInQuery);
      const dots = new Map<number, number>();
      const whole = new Map<number, number>();
      for (const [term, weight] of wanted) {
        const posting = postings.get(term);
        if (!posting) continue;
        const rare = rarity(term);
        for (const [at, text] of posting.texts.entries()) {
          const dot = weight * (posting.weights[at] ?? 0) * rare * rare;
          dots.set(text, (dots.get(text) ?? 0) + dot);
        }
        for (const [card, count] of posting.cards) {
          const length = (lengths[card] ?? 0) / meanLength;
          const met = count / (count + saturation * (1 - lengthShare + lengthShare * length));
          whole.set(card, (whole.get(card) ?? 0) + weight * rare * met * (1 + saturation));
        }
      }
      const nearest = nearestTexts(texts, dots, sizes, size);
      return [...whole].flatMap(([at, sum]): Fit[] => {
        const card = cards[at];
        const { first, next, text } = nearest.get(at) ?? nothing;
        const own = texts[text];
        if (!card || !own) return [];
        return [
          {
            card,
            score: share.nearest * first + share.next * next + share.whole * (sum / (1 + size)),
            nearness: first,
            ...commonTo(own.terms, wanted, rarity),
            text: own.shown,
            isScreen: own.nearWeight === 1,
          },
        ];
      });
    },
  };
}

const nothing = { first: 0, next: 0, text: -1 };

/** Each card's nearest text and how near the two nearest are. */
function nearestTexts(
  texts: readonly Text[],
  dots: ReadonlyMap<number, number>,
  sizes: readonly number[],
  size: number,
) {
  const nearest = new Map<number, { first: number; next: number; text: number }>();
  for (const [index, dot] of dots) {
    const text = texts[index];
    if (!text) continue;
    const near = (dot / ((sizes[index] ?? 1) * size)) * text.nearWeight;
    const known = nearest.get(text.card) ?? nothing;
    if (near > known.first) nearest.set(text.card, { first: near, next: known.first, text: index });
    else if (near > known.next) nearest.set(text.card, { ...known, next: near });
  }
  return nearest;
}

/** What of a text stands in what was typed. */
function commonTo(
  terms: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
  rarity: (term: string) => number,
): Pick<Fit, "share" | "words"> {
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

/** Each term once, with its greatest weight. */
function weightsOf(tokens: readonly Token[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of tokens)
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
  return weights;
}

function sizeOf(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += (weight * rarity(term)) ** 2;
  return Math.sqrt(sum);
}

/** Every text by which a card may be found. What callers and screens say tells most. */
function textsOf(
  card: Card,
  own: CardTexts | undefined,
): { shown: string; weight: number; nearWeight: number }[] {
  const texts = (weight: number, nearWeight: number, shown: readonly string[]) =>
    shown.map((text) => ({ shown: text, weight, nearWeight }));
  return [
    ...texts(wholeName, nearName, [card.name, sourceOf(card.title)]),
    ...texts(1, 1, [...(own?.screens ?? []), ...(own?.says ?? [])]),
    ...texts(1, nearName, [sourceOf(card.table.theySay)]),
    ...texts(
      1,
      nearName,
      card.causes.map(({ title }) => sourceOf(title)),
    ),
  ];
}
