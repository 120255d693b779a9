import { slips } from "./slips";

/** The word that was meant, if one is near enough. */
export type NearWord = (word: string) => string | undefined;

/** From here on two slips are forgiven, and one before. The first letter is taken for right. */
const longWord = 7;

interface Candidate {
  readonly word: string;
  /** A bit for each letter of the alphabet that stands in it. */
  readonly letters: number;
}

/**
 * Knows words. Of the nearest, the most used one is meant. A slip
 * changes at most two of the letters that a word is made of, so that most candidates drop out by
 * two quick looks, at their length and their letters, before any slips are counted.
 */
export function createNearWord(
  words: Iterable<string>,
  usesOf: (word: string) => number,
): NearWord {
  const byStart = new Map<string, Candidate[]>();
  for (const word of words) {
    const key = keyOf(word, word.length);
    const candidate = { word, letters: lettersOf(word) };
    const known = byStart.get(key);
    if (known) known.push(candidate);
    else byStart.set(key, [candidate]);
  }

  return (word) => {
    const most = word.length >= longWord ? 2 : 1;
    const letters = lettersOf(word);
    let best: Candidate | undefined;
    let fewest = most;
    for (let more = -most; more <= most; more++) {
      for (const candidate of byStart.get(keyOf(word, word.length + more)) ?? []) {
        if (bitsIn(candidate.letters ^ letters) > 2 * fewest) continue;
        const count = slips(word, candidate.word, fewest);
        if (count > fewest) continue;
        if (best && count === fewest && usesOf(candidate.word) <= usesOf(best.word)) continue;
        best = candidate;
        fewest = count;
      }
    }
    return best?.word;
  };
}

function keyOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}
