import { createNearWord } from "./near-words";
import type { Ranker } from "./rank";
import type { Token, Tokens } from "./tokens";

/** What typed words mean. With `isUnfinished`, the last one is still being typed. */
export type Vocabulary = (typed: readonly Token[], isUnfinished: boolean) => Token[];

const mostWords = 120;
/** With more unknown words than this, a paste is foreign text anyway. */
const mostGuesses = 12;
/** Fewer letters begin too many words. */
const shortestBegun = 3;
const shortestGuessed = 4;
/** What a word counts that was only begun. A guessed one counts whole: with less, slips cost twice as much. */
const begun = 0.8;
const mostBegun = 4;
/** More words than this start with letters that tell nothing yet. */
const mostStarting = 40;

/**
 * Knows the words of all cards. A known word stands for itself; the last, unfinished word also for
 * those that start with it; any other for the nearest known one. Nothing typed is kept.
 */
export function createVocabulary(
  { words, usesOf }: Pick<Ranker, "words" | "usesOf">,
  tokens: Tokens,
): Vocabulary {
  const sorted = [...words].sort();
  const terms = new Set(sorted.map(tokens.termOf));
  const nearWord = createNearWord(words, (word) => usesOf(tokens.termOf(word)));

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
      const meant = nearWord(word);
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
