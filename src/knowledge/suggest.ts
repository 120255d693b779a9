import { editDistance } from "./edit-distance";

/** The known word that is near enough to be the one that was meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((candidate) => ({
      candidate,
      distance: editDistance(word, candidate),
      start: sharedStart(word, candidate),
    }))
    .sort((a, b) => a.distance - b.distance || b.start - a.start);
  const most = Math.min(3, word.length < 4 ? 1 : Math.ceil(word.length / 3));
  return best && word.length > 2 && best.distance <= most ? best.candidate : undefined;
}

/** "Did you mean …?" when a known word is near, else the words there are (at most twelve). */
export function suggest(word: string, known: Iterable<string>): string {
  const words = [...known];
  const meant = nearest(word, words);
  if (meant) return `Did you mean "${meant}"?`;
  const shown = words.slice(0, 12).join(", ");
  return `Use one of: ${shown}${words.length > 12 ? ", …" : ""}.`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
