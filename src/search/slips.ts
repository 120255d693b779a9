import { editDistance } from "../knowledge/edit-distance";

/** How many slips lie between two words, counted up to `most`: a letter more, less or other; two that changed places are one. */
export function slips(word: string, candidate: string, most: number): number {
  return isSwap(word, candidate) ? 1 : editDistance(word, candidate, most);
}

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
