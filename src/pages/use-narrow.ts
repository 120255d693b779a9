import { useSyncExternalStore } from "react";

/** As wide as a phone is, in the style sheets too. */
const narrow = matchMedia("(max-width: 40rem)");

/** Whether there is no room for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}

function watch(onChange: () => void) {
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
}
