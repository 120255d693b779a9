import { useSyncExternalStore } from "react";

/** Whether the screen is as narrow as a phone's: no room for a table. A page drawn at build takes it for wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => narrow().matches,
    () => false,
  );
}

/** As wide as a phone is, in the style sheets too. */
function narrow(): MediaQueryList {
  return matchMedia("(max-width: 40rem)");
}

function watch(onChange: () => void) {
  const query = narrow();
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
