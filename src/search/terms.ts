import type { Token } from "./tokens";

/** Terms by their numbers, and how much each counts. */
export interface Counted {
  readonly ids: number[];
  readonly weights: number[];
}

/**
 * Numbers for terms and for each two that follow one another: numbers are what makes the index
 * quick to build and to ask.
 */
export interface Terms {
  /** Adds the terms of a card's text, each once with its greatest weight. A new one gets the next number. */
  learn(tokens: readonly Token[], to: Counted): void;
  /** The same for what was typed: it leaves nothing behind, and names the terms that no text holds. */
  look(tokens: readonly Token[]): Counted & { readonly unknown: ReadonlySet<string> };
  /** A term's number, where a text holds it. */
  idOf(term: string): number | undefined;
  /** How many numbers there are. */
  count(): number;
  /** Whether a number stands for two terms. */
  isPair(id: number): boolean;
}

/** What two words that follow one another count ("not found"), beside each of them. */
const pairWeight = 0.6;
const none = -1;

/** Starts with no term known. */
export function createTerms(): Terms {
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const arePairs: boolean[] = [];
  /** Where each number stands in the list that it was last added to. */
  const places: number[] = [];

  const learned = <Key>(known: Map<Key, number>, key: Key, isPair: boolean): number => {
    const id = known.get(key);
    if (id !== undefined) return id;
    known.set(key, arePairs.length);
    places.push(0);
    return arePairs.push(isPair) - 1;
  };
  const wordOf = {
    learn: (term: string) => learned(words, term, false),
    look: (term: string) => words.get(term) ?? none,
  };
  const pairOf = {
    learn: (before: number, id: number) => learned(pairs, pairKey(before, id), true),
    look: (before: number, id: number) => pairs.get(pairKey(before, id)) ?? none,
  };

  const count = (
    tokens: readonly Token[],
    { ids, weights }: Counted,
    how: "learn" | "look",
    onUnknown?: (term: string) => void,
  ) => {
    const start = ids.length;
    const add = (id: number, weight: number) => {
      const place = places[id] ?? 0;
      if (place >= start && ids[place] === id) {
        if (weight > (weights[place] ?? 0)) weights[place] = weight;
      } else {
        places[id] = ids.length;
        ids.push(id);
        weights.push(weight);
      }
    };
    let before = none;
    for (const { term, weight } of tokens) {
      const id = wordOf[how](term);
      if (id === none) onUnknown?.(term);
      else {
        add(id, weight);
        const pair = before === none ? none : pairOf[how](before, id);
        if (pair !== none) add(pair, pairWeight);
      }
      before = id;
    }
  };

  return {
    learn: (tokens, to) => count(tokens, to, "learn"),
    look(tokens) {
      const unknown = new Set<string>();
      const counted: Counted = { ids: [], weights: [] };
      count(tokens, counted, "look", (term) => unknown.add(term));
      return { ...counted, unknown };
    },
    idOf: (term) => words.get(term),
    count: () => arePairs.length,
    isPair: (id) => arePairs[id] === true,
  };
}

/** One number for two, each pair its own, and small for small ones (Szudzik's pairing). */
function pairKey(before: number, id: number): number {
  return before < id ? id * id + before : before * before + before + id;
}
