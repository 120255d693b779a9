import Fuse from "fuse.js";
import { stem } from "./tokens";

/** A known word that a typed one stands for, and how surely. */
export interface Meant {
  readonly stem: string;
  /** 1 for the word itself, less for one that was guessed. */
  readonly weight: number;
}

export type Vocabulary = (word: string, isUnfinished: boolean) => readonly Meant[];

/** Guessing is the slow part: past this many unknown words, a paste is foreign text anyway. */
const mostGuesses = 24;

/**
 * Knows the words of all cards. A known word stands for itself; the last, unfinished word for those
 * that start with it; any other for the nearest words that Fuse finds.
 */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const known = [...new Set(words)];
  const stems = new Set(known.map(stem));
  const fuse = new Fuse(known, {
    threshold: 0.3,
    distance: 20,
    minMatchCharLength: 2,
    includeScore: true,
  });
  const guesses = new Map<string, readonly Meant[]>();

  const guess = (word: string): readonly Meant[] => {
    const cached = guesses.get(word);
    if (cached) return cached;
    const meant = fuse
      .search(word, { limit: 3 })
      .filter(({ item }) => Math.abs(item.length - word.length) <= 2)
      .map(({ item, score = 1 }) => ({ stem: stem(item), weight: 0.9 * (1 - score) }));
    if (guesses.size >= 500) guesses.clear();
    guesses.set(word, meant);
    return meant;
  };

  return (word, isUnfinished) => {
    const own = stem(word);
    if (stems.has(own)) return [{ stem: own, weight: 1 }];
    const started =
      isUnfinished && word.length > 2
        ? known.filter((candidate) => candidate.startsWith(word))
        : [];
    if (started.length > 0) {
      return [...new Set(started.map(stem))].map((begun) => ({ stem: begun, weight: 0.8 }));
    }
    return word.length > 3 ? guess(word) : [];
  };
}

/** Looks every word up; of one stem the surest look-up counts. */
export function meaningOf(vocabulary: Vocabulary, words: readonly string[], isUnfinished: boolean) {
  const weights = new Map<string, number>();
  for (const [index, word] of words.slice(0, mostGuesses * 5).entries()) {
    for (const meant of vocabulary(word, isUnfinished && index === words.length - 1)) {
      weights.set(meant.stem, Math.max(weights.get(meant.stem) ?? 0, meant.weight));
    }
  }
  return weights;
}
