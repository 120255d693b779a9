import { useSyncExternalStore } from "react";

/** `YYYY-MM-DD`; undefined on a page that was drawn at build and may be opened on any day. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, today, unknown);
}

const never = () => () => {};
const today = () => new Date().toISOString().slice(0, 10);
const unknown = () => undefined;
