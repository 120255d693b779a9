import { useSyncExternalStore } from "react";

/** As wide as a phone is, in the style sheets too. */
const narrow = typeof matchMedia === "undefined" ? undefined : matchMedia("(max-width: 40rem)");

/**
 * Whether there is no room for a table. A page that is drawn at build knows no width: what depends on it
 * may not show there.
 */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrow, isNarrow);
}

const isNarrow = () => narrow?.matches ?? false;

function watch(onChange: () => void) {
  narrow?.addEventListener("change", onChange);
  return () => narrow?.removeEventListener("change", onChange);
}
