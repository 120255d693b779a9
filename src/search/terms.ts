import { createPairNumbers } from "./pair-numbers";
import { noTerm, type Token } from "./tokens";

/** Terms and pairs of terms by their numbers, and how much each counts. */
export interface Counted {
  readonly ids: number[];
  readonly weights: number[];
}

/**
 * Counts texts by numbers, which is what makes the index quick to build and to ask: an even one for
 * each term, an odd one for each two that follow one another.
 */
export interface Terms {
  /** Adds what stands in a text of ours, each once with its greatest weight. */
  learn(tokens: readonly Token[], to: Counted): void;
  /** The same for what was typed: it leaves nothing behind, and names the terms that no text holds. */
  look(tokens: readonly Token[]): Counted & { readonly unknown: ReadonlySet<string> };
  /** More than the highest number. */
  end(): number;
}

/** What two words that follow one another count ("not found"), beside each of them. */
const pairWeight = 0.6;

export function idOf(token: Token): number {
  return 2 * token.number;
}

/** Whether a number stands for two terms. */
export function isPair(id: number): boolean {
  return id % 2 === 1;
}

/** Starts with no pair known. */
export function createTerms(): Terms {
  const pairs = createPairNumbers();
  /** Where each number stands in the list that it was last added to. */
  const places: number[] = [];
  let end = 0;

  const count = (
    tokens: readonly Token[],
    { ids, weights }: Counted,
    pairOf: (before: number, number: number) => number,
  ) => {
    const start = ids.length;
    const add = (id: number, weight: number) => {
      while (places.length <= id) places.push(0);
      const place = places[id] ?? 0;
      if (place >= start && ids[place] === id) {
        if (weight > (weights[place] ?? 0)) weights[place] = weight;
      } else {
        places[id] = ids.push(id) - 1;
        weights.push(weight);
      }
    };
    let before = noTerm;
    for (const token of tokens) {
      if (token.number !== noTerm) {
        add(idOf(token), token.weight);
        const pair = before === noTerm ? noTerm : pairOf(before, token.number);
        if (pair !== noTerm) add(2 * pair + 1, pairWeight);
      }
      before = token.number;
    }
  };

  return {
    learn(tokens, to) {
      count(tokens, to, pairs.learn);
      end = places.length;
    },
    look(tokens) {
      const counted: Counted = { ids: [], weights: [] };
      count(tokens, counted, pairs.look);
      const unknown = tokens.filter(({ number }) => number === noTerm).map(({ term }) => term);
      return { ...counted, unknown: new Set(unknown) };
    },
    end: () => end,
  };
}
