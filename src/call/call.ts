/** The call in progress. It lives in this tab's memory only and is never written anywhere. */
export interface CallState {
  /** What was typed or pasted in the search. It may hold a patient's words. */
  readonly typed: string;
  /** What was typed to narrow the list of all codes. It may hold as much. */
  readonly filter: string;
  /** Whether a result is on the screen. */
  readonly hasResult: boolean;
}

export interface Call {
  get(): CallState;
  subscribe(listener: () => void): () => void;
  type(text: string): void;
  narrow(text: string): void;
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

const empty: CallState = { typed: "", filter: "", hasResult: false };

/** Makes the one store of the call in progress. */
export function createCall(): Call {
  let state = empty;
  const listeners = new Set<() => void>();
  const set = (next: CallState) => {
    const isSame =
      next.typed === state.typed &&
      next.filter === state.filter &&
      next.hasResult === state.hasResult;
    if (isSame) return;
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (typed) => set({ ...state, typed: typed.slice(0, longestTyped) }),
    narrow: (filter) => set({ ...state, filter }),
    showResult: (hasResult) => set({ ...state, hasResult }),
    isBusy: () => state.typed !== "" || state.hasResult,
    wipeTyped: () => set({ ...state, typed: "", filter: "" }),
    wipe: () => set(empty),
  };
}
