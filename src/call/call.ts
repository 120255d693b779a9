import type { Notice } from "../knowledge/ending";

/** The call in progress. It lives in this tab's memory only and is never written anywhere. */
export interface CallState {
  /** What was typed or pasted in the search. It may hold a patient's words. */
  readonly typed: string;
  /** What was typed to narrow the list of all codes. It may hold as much. */
  readonly filter: string;
  /** Where the caller is, by the id of a situation; undefined until it is said. */
  readonly situation: string | undefined;
  /** Whether they ask for somebody else. */
  readonly isForOther: boolean;
  /** How the steps that were tried went, by card, cause and step. */
  readonly tried: Readonly<Record<string, Tried>>;
  /** How often what was typed was forgotten: what a part of the page holds itself goes with it. */
  readonly wiped: number;
  /** Whether words of this call were copied. */
  readonly hasCopied: boolean;
  /** What is told of the call itself, until the next input. */
  readonly notice: Notice | undefined;
}

/** How a step went. */
export type Tried = "worked" | "failed";

export interface Call {
  get(): CallState;
  subscribe(listener: () => void): () => void;
  type(text: string): void;
  narrow(text: string): void;
  /** What else became known of the caller. */
  note(known: Partial<Omit<CallState, "typed" | "filter">>): void;
  /** Whether a result is on the screen. */
  hasResult(): boolean;
  /** A result came on the screen, or left it. */
  showResult(isShown: boolean): void;
  /** Whether a caller is being helped: nothing may disturb the page now. */
  isBusy(): boolean;
  /** Forgets what was typed. */
  wipeTyped(): void;
  /** Forgets everything about the caller. */
  wipe(): void;
}

/** A pasted page tells what it is well before this many characters; more is cut, with a word about it. */
export const longestTyped = 20_000;

const empty: CallState = {
  typed: "",
  filter: "",
  situation: undefined,
  isForOther: false,
  tried: {},
  wiped: 0,
  hasCopied: false,
  notice: undefined,
};

/** Makes the one store of the call in progress. */
export function createCall(): Call {
  let state = empty;
  /** Whether a result is on the screen: no part of the state, or each result would be drawn twice. */
  let hasResult = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: CallState) => {
    const keys = Object.keys(next) as (keyof CallState)[];
    if (keys.every((key) => next[key] === state[key])) return;
    state = next;
    tell();
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (typed) => set({ ...state, typed: typed.slice(0, longestTyped), notice: undefined }),
    narrow: (filter) => set({ ...state, filter }),
    note: (known) => set({ ...state, ...known }),
    showResult(isShown) {
      if (isShown) set({ ...state, notice: undefined });
      if (hasResult === isShown) return;
      hasResult = isShown;
      tell();
    },
    hasResult: () => hasResult,
    isBusy: () => state.typed !== "" || hasResult,
    wipeTyped: () => set({ ...state, typed: "", filter: "", wiped: state.wiped + 1 }),
    wipe() {
      hasResult = false;
      set({ ...empty, wiped: state.wiped + 1 });
    },
  };
}
