import { useEffect } from "react";
import { useLocation } from "react-router";
import { idleTime, onIdle } from "../call/idle";
import type { OfflineState } from "../offline/updates";
import { paths } from "../paths";

/** A home screen that nobody touches takes a new version by itself. */
export function useIdleUpdate(state: OfflineState, accept: () => void) {
  const { pathname } = useLocation();
  const isDue = state === "update-ready" && pathname === paths.home;
  useEffect(() => {
    if (isDue) return onIdle([{ after: idleTime, run: accept }], () => {});
  }, [isDue, accept]);
}
