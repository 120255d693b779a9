import { editDistance } from "./edit-distance";

/** "Did you mean …?" when a known word is near, else the words there are (at most twelve). */
export function suggest(word: string, known: Iterable<string>): string {
  const words = [...known];
  const nearest = words
    .map((candidate) => ({
      candidate,
      distance: editDistance(word, candidate),
      start: sharedStart(word, candidate),
    }))
    .sort((a, b) => a.distance - b.distance || b.start - a.start)[0];
  const most = Math.min(3, word.length < 4 ? 1 : Math.ceil(word.length / 3));
  if (nearest && word.length > 2 && nearest.distance <= most) {
    return `Did you mean "${nearest.candidate}"?`;
  }
  const shown = words.slice(0, 12).join(", ");
  return `Use one of: ${shown}${words.length > 12 ? ", …" : ""}.`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
