import Fuse from "fuse.js";
import { editDistance } from "../knowledge/edit-distance";
import { stem } from "./tokens";

/** A known word that a typed one stands for, and how surely. */
interface Meant {
  readonly stem: string;
  /** 1 for the word itself, less for one that was guessed. */
  readonly weight: number;
}

/** Stems with how surely each is meant, and the typed words that no card knows. */
export interface Meaning {
  readonly weights: ReadonlyMap<string, number>;
  readonly unknown: number;
}

/** What typed words mean. With `isUnfinished`, the last one is still being typed. */
export type Vocabulary = (words: readonly string[], isUnfinished: boolean) => Meaning;

const mostWords = 120;
/** Guessing is the slow part: with more unknown words than this, a paste is foreign text anyway. */
const mostGuesses = 12;
/** Fewer letters begin too many words. */
const shortestBegun = 3;
const shortestGuessed = 4;

/**
 * Knows the words of all cards. A known word stands for itself; the last, unfinished word for those
 * that start with it; any other for the nearest that Fuse finds. Nothing typed is kept.
 */
export function createVocabulary(words: Iterable<string>): Vocabulary {
  const known = [...new Set(words)];
  const stems = new Set(known.map(stem));
  const fuse = new Fuse(known, { threshold: 0.4, distance: 20, includeScore: true });

  const begun = (word: string): Meant[] =>
    [...new Set(known.filter((candidate) => candidate.startsWith(word)).map(stem))].map(
      (candidate) => ({ stem: candidate, weight: 0.8 }),
    );

  const guess = (word: string): Meant[] =>
    fuse
      .search(word, { limit: 5 })
      .filter(({ item }) => isNear(word, item))
      .map(({ item, score = 1 }) => ({ stem: stem(item), weight: 0.9 * (1 - score) }));

  return (typed, isUnfinished) => {
    const weights = new Map<string, number>();
    const read = typed.slice(0, mostWords);
    let guesses = 0;
    let unknown = 0;
    for (const [index, word] of read.entries()) {
      const own = stem(word);
      const isLast = isUnfinished && index === read.length - 1 && word.length >= shortestBegun;
      let meant: Meant[] = stems.has(own) ? [{ stem: own, weight: 1 }] : isLast ? begun(word) : [];
      if (meant.length === 0 && word.length >= shortestGuessed && guesses < mostGuesses) {
        guesses++;
        meant = guess(word);
      }
      if (meant.length === 0) unknown++;
      for (const { stem: found, weight } of meant) {
        weights.set(found, Math.max(weights.get(found) ?? 0, weight));
      }
    }
    return { weights, unknown };
  };
}

/** One slip, or two in a long word; a short word is also known by its first letter. */
function isNear(word: string, candidate: string): boolean {
  const isLong = word.length >= 7;
  if (word.length < 6 && word[0] !== candidate[0]) return false;
  const swapped = isSwap(word, candidate) ? 1 : editDistance(word, candidate);
  return swapped <= (isLong ? 2 : 1);
}

/** Two letters that changed places are one slip. */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  return (
    at >= 0 &&
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}
