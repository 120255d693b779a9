import { createNearWord } from "./near-words";
import { noTerm, type Token, type Tokens } from "./tokens";

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
 * Knows the words that were learned. A known word stands for itself; the last, unfinished word also
 * for those that start with it; any other for the nearest known one. Nothing typed is kept.
 */
export function createVocabulary(tokens: Tokens, usesOf: (token: Token) => number): Vocabulary {
  const sorted = tokens.words().sort();
  const nearWord = createNearWord(sorted, (word) => usesOf(tokens.tokenOf(word)));

  const finish = ({ word, weight }: Token): Token[] => {
    const tokenOf = new Map(
      startingWith(sorted, word).map((whole) => {
        const token = tokens.tokenOf(whole);
        return [token.term, token];
      }),
    );
    return [...tokenOf.values()]
      .slice(0, mostBegun)
      .map((token) => ({ ...token, word, weight: weight * begun }));
  };

  return (typed, isUnfinished) => {
    let guesses = 0;
    return typed.slice(0, mostWords).flatMap((token, index, { length }) => {
      const { word, weight } = token;
      if (token.number !== noTerm) return [token];
      if (isUnfinished && index === length - 1 && word.length >= shortestBegun) {
        const finished = finish(token);
        if (finished.length > 0) return finished;
      }
      if (word.length < shortestGuessed || guesses >= mostGuesses) return [token];
      guesses++;
      const meant = nearWord(word);
      return [meant ? { ...tokens.tokenOf(meant), word, weight } : token];
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
