/** Numbers pairs of numbers, from 0 on. */
export interface PairNumbers {
  /** The number of a pair; a new one gets the next. */
  learn(first: number, second: number): number;
  /** The number of a pair, or -1 where it was never learned. */
  look(first: number, second: number): number;
  count(): number;
}

const none = -1;
/** Any odd number with its bits well mixed (Knuth's multiplicative hashing). */
const mix = 0x9e3779b1;

/**
 * A hash table with open addressing, in flat lists: the index numbers tens of thousands of pairs
 * while it is built, and a Map of keys takes most of that time.
 */
export function createPairNumbers(): PairNumbers {
  const firsts: number[] = [];
  const seconds: number[] = [];
  /** The pair's number at its place, or -1; a power of two long, and never more than half full. */
  let slots = new Int32Array(1 << 16).fill(none);

  const slotOf = (first: number, second: number): number => {
    const mask = slots.length - 1;
    let slot = Math.imul(Math.imul(first, mix) ^ second, mix) >>> 8;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? none;
      if (number === none || (firsts[number] === first && seconds[number] === second)) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(none);
    for (const [number, first] of firsts.entries()) {
      slots[slotOf(first, seconds[number] ?? 0)] = number;
    }
  };

  return {
    learn(first, second) {
      const slot = slotOf(first, second);
      const known = slots[slot] ?? none;
      if (known !== none) return known;
      const number = firsts.push(first) - 1;
      seconds.push(second);
      slots[slot] = number;
      if (2 * firsts.length > slots.length) grow();
      return number;
    },
    look: (first, second) => slots[slotOf(first, second)] ?? none,
    count: () => firsts.length,
  };
}
