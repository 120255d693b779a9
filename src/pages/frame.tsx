import { useEffect, useRef, useSyncExternalStore } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import type { Desk } from "../desk";
import { isSetUp } from "../knowledge/fill";
import { AppBar } from "../ui/app-bar";

/** What stands around every page: the way to its content, the bar, and the focus on arrival. */
export function Frame({ desk }: { desk: Desk }) {
  const { knowledge, say, updates, call } = desk;
  const state = useSyncExternalStore(updates.subscribe, updates.get);
  const { pathname } = useLocation();
  useFocusOnArrival(pathname);
  useReadyMark();

  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
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

/** Moves the focus to the heading of a page that was just opened, so that it is read out. */
function useFocusOnArrival(pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname]);
}

/** Tells the outside that the page answers to touch. */
function useReadyMark() {
  useEffect(() => {
    document.documentElement.dataset["ready"] = "";
  }, []);
}
