import type { Card, CardTexts } from "../../src/knowledge/card-types";
import type { SearchContent } from "../../src/knowledge/search-types";

/** A small generator of pseudo-random numbers from 0 to 1 (mulberry32), so that every run draws the same. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** As many cards as wanted: the real ones' shape, texts of real and of invented words. */
export function syntheticCards(
  cards: readonly Card[],
  content: SearchContent,
  count: number,
): { cards: Card[]; content: SearchContent } {
  const random = seeded(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const real = Object.values(content.texts)
    .flatMap(({ screens, says }) => [...screens, ...says])
    .flatMap((text) => text.split(/\s+/));
  const word = () => (random() < 0.55 ? pick(real) : invented(random));
  const text = () => Array.from({ length: 5 + Math.floor(random() * 12) }, word).join(" ");
  const made: Card[] = [];
  const texts: Record<string, CardTexts> = {};
  for (let index = 0; index < count; index++) {
    const id = `made-${index}`;
    made.push({ ...pick(cards), id, covers: [], also: [], errorNames: [], misreportedAs: [] });
    texts[id] = {
      screens: Array.from({ length: 4 }, text),
      says: Array.from({ length: 4 }, text),
    };
  }
  return { cards: made, content: { ...content, texts } };
}

/** The same text with a slip in this share of its words of six letters and more. */
export function mistyped(text: string, share: number, random: () => number): string {
  return text.replace(/\p{L}{6,}/gu, (word) => {
    if (random() >= share) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const kinds = [
      () => word.slice(0, at) + word.slice(at + 1),
      () => word.slice(0, at) + letter + word.slice(at),
      () => word.slice(0, at) + letter + word.slice(at + 1),
      () => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    ];
    return kinds[Math.floor(random() * kinds.length)]?.() ?? word;
  });
}

function invented(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => {
    const consonant = "bcdfghklmnprstvz"[Math.floor(random() * 16)];
    return `${consonant}${"aeiou"[Math.floor(random() * 5)]}`;
  }).join("");
}
