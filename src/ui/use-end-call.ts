import { useHref, useNavigate } from "react-router";
import type { Desk } from "../desk";
import type { Notice } from "../knowledge/ending";
import { linkTo } from "../paths";

/** Ends the call: all is wiped, and home begins afresh. Neither Back nor Forward shows its answers. */
export function useEndCall({ call }: Desk): (notice?: Notice) => Promise<void> {
  const navigate = useNavigate();
  const home = useHref(linkTo.home());
  return async (notice) => {
    if (isRewinding) return;
    call.wipe();
    await rewind();
    /** The first entry becomes home, and the second cuts off all that was ahead of it. */
    history.replaceState({ idx: 0 }, "", home);
    await navigate(linkTo.home(), { flushSync: true });
    call.note({ notice });
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    toTop();
  };
}

/** Now, and once more when the browser has put back the place at which home was left. */
function toTop() {
  window.scrollTo(0, 0);
  requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, 0)));
}

/** How many pages of the app lie behind: the router counts them in the entry (7.18, November 2026). */
export function stepsBehind(): number {
  const state: unknown = history.state;
  const isCounted = typeof state === "object" && state !== null && "idx" in state;
  return isCounted && typeof state.idx === "number" ? state.idx : 0;
}

/** A second press must not go back twice as far, which would leave the app. */
let isRewinding = false;

/** Goes back to the app's first entry. If the browser does not answer, the call ends all the same. */
async function rewind(): Promise<void> {
  const steps = stepsBehind();
  if (steps === 0) return;
  isRewinding = true;
  await new Promise((resolve) => {
    addEventListener("popstate", resolve, { once: true });
    setTimeout(resolve, 1000);
    history.go(-steps);
  });
  isRewinding = false;
}
