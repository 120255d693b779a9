import Fuse from "fuse.js";
import { slips } from "./slips";
import type { Token, Tokens } from "./tokens";

/** What typed words mean. With `isUnfinished`, the last one is still being typed. */
export type Vocabulary = (typed: readonly Token[], isUnfinished: boolean) => Token[];

const mostWords = 120;
/** Guessing is the slow part: with more unknown words than this, a paste is foreign text anyway. */
const mostGuesses = 6;
/** Fewer letters begin too many words. */
const shortestBegun = 3;
const shortestGuessed = 4;
/** From here on two slips are forgiven, and one before. The first letter is taken for right. */
const longWord = 7;
/** What a word counts that was only begun. A guessed one counts whole: with less, slips cost twice as much. */
const begun = 0.8;
const mostBegun = 4;
/** More words than this start with letters that tell nothing yet. */
const mostStarting = 40;

/**
 * Knows the words of all cards. A known word stands for itself; the last, unfinished word also for
 * those that start with it; any other for the nearest that Fuse finds. Nothing typed is kept.
 */
export function createVocabulary(words: readonly string[], tokens: Tokens): Vocabulary {
  const sorted = [...words].sort();
  const terms = new Set(words.map(tokens.termOf));
  const near = fuseOf(words);

  /** Words of nearly the same length first; those two letters off only when there is none. */
  const guess = (word: string): string | undefined => {
    for (const lengths of [[0, -1, 1], word.length >= longWord ? [-2, 2] : []]) {
      const [best] = lengths
        .flatMap((more) => near(word, word.length + more).search(word, { limit: 4 }))
        .map(({ item }) => ({ item, slips: slips(word, item) }))
        .filter(({ slips: count }) => count <= (word.length >= longWord ? 2 : 1))
        .sort((a, b) => a.slips - b.slips);
      if (best) return best.item;
    }
    return undefined;
  };

  return (typed, isUnfinished) => {
    let guesses = 0;
    const read = typed.slice(0, mostWords);
    return read.flatMap((token, index) => {
      const { word, term, weight } = token;
      if (isUnfinished && index === read.length - 1 && word.length >= shortestBegun) {
        const others = startingWith(sorted, word)
          .map(tokens.termOf)
          .filter((other) => other !== term);
        const found = [...new Set(others)].slice(0, mostBegun);
        if (terms.has(term)) return [token];
        if (found.length > 0) {
          return found.map((other) => ({ word, term: other, weight: weight * begun }));
        }
      }
      if (terms.has(term) || word.length < shortestGuessed || guesses >= mostGuesses)
        return [token];
      guesses++;
      const meant = guess(word);
      return [meant ? { word, term: tokens.termOf(meant), weight } : token];
    });
  };
}

/** The words that start so, by halving the sorted list. */
function startingWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < low + mostStarting && sorted[end]?.startsWith(start)) end++;
  return sorted.slice(low, end);
}

/** One small Fuse for the words of one first letter and length, made when it is first wanted. */
function fuseOf(words: readonly string[]) {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word, word.length);
    const list = lists.get(key);
    if (list) list.push(word);
    else lists.set(key, [word]);
  }
  const fuses = new Map<string, Fuse<string>>();
  return (word: string, length: number): Fuse<string> => {
    const key = keyOf(word, length);
    const known = fuses.get(key);
    if (known) return known;
    const fuse = new Fuse(lists.get(key) ?? [], { threshold: 0.4, distance: 20 });
    fuses.set(key, fuse);
    return fuse;
  };
}

function keyOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}
