import type { Card } from "../knowledge/card-types";
import { sourceOf } from "../knowledge/line";
import { stem, wordsOf } from "./tokens";
import type { Meaning } from "./vocabulary";

/** A text by which a card is found. */
interface Text {
  readonly card: Card;
  readonly shown: string;
  readonly stems: ReadonlySet<string>;
  /** Length of its vector of word weights. */
  readonly size: number;
}

/** A card with how well it fits, and the text that fits best. */
export interface Fit {
  readonly card: Card;
  /** 0 nothing in common; 1 a text of the card word for word. */
  readonly score: number;
  readonly text: string;
}

export interface Ranker {
  readonly words: readonly string[];
  /** Fits for what was typed, best first. */
  rank(meaning: Meaning): Fit[];
}

/** A card's nearest text tells most; what all of its texts have in common with the query, the rest. */
const share = { nearest: 0.7, whole: 0.3 };

/** Prepares to rank cards by the texts that screens show and callers say. */
export function createRanker(cards: readonly Card[]): Ranker {
  const entries = cards.flatMap((card) =>
    textsOf(card).map((shown) => ({ card, shown, words: wordsOf(shown) })),
  );
  const cardsWith = new Map<string, Set<Card>>();
  for (const { card, words } of entries) {
    for (const word of words.map(stem)) {
      cardsWith.set(word, (cardsWith.get(word) ?? new Set()).add(card));
    }
  }
  const rarity = (word: string) =>
    Math.log(1 + cards.length / (cardsWith.get(word)?.size ?? cards.length));
  const sizeOf = (weights: Iterable<readonly [string, number]>) =>
    Math.sqrt([...weights].reduce((sum, [word, weight]) => sum + (weight * rarity(word)) ** 2, 0));

  const texts = entries.map(({ card, shown, words }): Text => {
    const stems = new Set(words.map(stem));
    return { card, shown, stems, size: sizeOf([...stems].map((word) => [word, 1])) };
  });

  return {
    words: entries.flatMap(({ words }) => words),
    rank({ weights: query, unknown }) {
      /** A word that no card knows is as rare as can be: what else was typed means less. */
      const size = Math.hypot(sizeOf(query), Math.sqrt(unknown) * Math.log(1 + cards.length));
      const best = new Map<Card, { text: string; nearest: number; found: Map<string, number> }>();
      for (const text of texts) {
        const fit = best.get(text.card) ?? { text: text.shown, nearest: 0, found: new Map() };
        let dot = 0;
        for (const [word, weight] of query) {
          if (!text.stems.has(word)) continue;
          dot += weight * rarity(word) ** 2;
          fit.found.set(word, weight);
        }
        const nearest = text.size > 0 ? dot / (text.size * size) : 0;
        if (nearest > fit.nearest) Object.assign(fit, { nearest, text: text.shown });
        best.set(text.card, fit);
      }
      return [...best]
        .map(([card, { text, nearest, found }]) => ({
          card,
          text,
          score: share.nearest * nearest + share.whole * (sizeOf(found) / size),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    },
  };
}

function textsOf(card: Card): string[] {
  return [
    card.name,
    sourceOf(card.title),
    sourceOf(card.table.theySay),
    sourceOf(card.table.cause),
    ...card.screens.map(({ text }) => text),
    ...card.says,
    ...card.causes.map(({ title }) => sourceOf(title)),
    ...card.errorNames.map((name) => name.replaceAll("_", " ")),
  ];
}
