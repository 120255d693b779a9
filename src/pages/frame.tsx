import { useEffect, useRef, useSyncExternalStore } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import type { Desk } from "../desk";
import { isSetUp } from "../knowledge/fill";
import { AppBar } from "../ui/app-bar";

/** What stands around every page: the way to its content, the bar, and the focus on arrival. */
export function Frame({ desk }: { desk: Desk }) {
  const { knowledge, say, updates, call } = desk;
  const state = useSyncExternalStore(updates.subscribe, updates.get);
  const { pathname, search } = useLocation();
  useFocusOnArrival(pathname, search);
  useReadyMark();

  return (
    <>
      <button type="button" className="skip-link button" onClick={skipToContent}>
        Skip to the content
      </button>
      <AppBar
        contentDate={knowledge.contentDate}
        offline={state}
        notSetUp={isSetUp(knowledge.profile) ? undefined : say(knowledge.lines.notSetUp)}
        onNewCall={call.wipe}
        onUpdate={updates.accept}
      />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}

/** A button, because a link would change the address, whose fragment names a cause. */
function skipToContent() {
  document.getElementById("content")?.focus();
}

/**
 * Moves the focus to the heading of a page that was opened, so that it is read out; and of a page
 * whose answer took its own question away, which leaves the focus nowhere.
 */
function useFocusOnArrival(pathname: string, search: string) {
  const shown = useRef({ pathname, search });
  useEffect(() => {
    const before = shown.current;
    shown.current = { pathname, search };
    const isNewPage = before.pathname !== pathname;
    const isLost = before.search !== search && document.activeElement === document.body;
    if (!isNewPage && !isLost) return;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname, search]);
}

/** Tells the outside that the page answers to touch. */
function useReadyMark() {
  useEffect(() => {
    document.documentElement.dataset["ready"] = "";
  }, []);
}
