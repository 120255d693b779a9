import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { type Location, Outlet, useLocation, useNavigationType } from "react-router";
import type { Desk } from "../desk";
import { isSetUp } from "../knowledge/fill";
import { AppBar } from "../ui/app-bar";
import { CallKeys } from "../ui/call-keys";
import { CallNotice } from "../ui/call-notice";
import { useEndCall } from "../ui/use-end-call";
import { useIdle } from "./use-idle";
import { useIdleUpdate } from "./use-idle-update";

/** What stands around every page: the way to its content, the bar, and the focus on arrival. */
export function Frame({ desk }: { desk: Desk }) {
  const { knowledge, say, updates, call } = desk;
  const state = useSyncExternalStore(updates.subscribe, updates.get, atBuild);
  const checked = useSyncExternalStore(updates.subscribe, updates.checked, unknown);
  const hasResult = useSyncExternalStore(call.subscribe, call.hasResult, call.hasResult);
  useArrival(useLocation(), useNavigationType() === "POP");
  useReadyMark();
  const endCall = useEndCall(desk);
  useIdle(call, endCall);
  useIdleUpdate(state, updates.accept);

  return (
    <>
      <button type="button" className="skip-link button" onClick={skipToContent}>
        Skip to the content
      </button>
      <AppBar
        contentDate={knowledge.contentDate}
        offline={state}
        checked={checked}
        notSetUp={isSetUp(knowledge.profile) ? undefined : say(knowledge.lines.notSetUp)}
        hasResult={hasResult}
        onNewCall={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          /** A second press, when home is there already, is no arrival: the link would keep the focus. */
          void endCall().then(focusHeading);
        }}
        onUpdate={updates.accept}
      />
      <CallNotice desk={desk} />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <CallKeys desk={desk} onNewCall={() => void endCall()} />
    </>
  );
}

/** What a prerendered page says before the tablet is asked. */
const atBuild = () => "preparing" as const;
const unknown = () => undefined;

/** A button, because a link would change the address, whose fragment names a cause. */
function skipToContent() {
  document.getElementById("content")?.focus();
}

/**
 * Starts a page that was opened at its top, with the focus on its heading, so that it is read out. The
 * focus goes there too where an answer took its own question away, which leaves it nowhere. The way back
 * keeps its place, which the browser remembers. (The router's own way writes to the session's storage.)
 */
function useArrival({ pathname, search, hash }: Location, isWayBack: boolean) {
  const shown = useRef({ pathname, address: search + hash });
  useEffect(() => {
    const before = shown.current;
    shown.current = { pathname, address: search + hash };
    const isNewPage = before.pathname !== pathname;
    const isChanged = before.address !== search + hash;
    const isLost = isChanged && document.activeElement === document.body;
    if (isNewPage || isLost) focusHeading();
    const isAway = isNewPage || (isChanged && !areWordsInSight());
    if (isAway && !isWayBack) window.scrollTo(0, 0);
  }, [pathname, search, hash, isWayBack]);
}

/** After an answer further down the words to say may be out of sight, just when they changed. */
function areWordsInSight(): boolean {
  const words = document.querySelector("[data-role=script]")?.getBoundingClientRect();
  return words === undefined || (words.top >= 0 && words.bottom <= window.innerHeight);
}

function focusHeading() {
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

/** Tells the outside that the page answers to touch. The plain page behind it goes as the app is drawn. */
function useReadyMark() {
  useLayoutEffect(() => document.querySelector(".plain")?.remove(), []);
  useEffect(() => {
    document.documentElement.dataset["ready"] = "";
  }, []);
}
