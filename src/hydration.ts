import type { createBrowserRouter } from "react-router";
import type { Desk } from "./desk";
import type { Card } from "./knowledge/card-types";
import { findCard } from "./knowledge/find";
import { paths } from "./paths";

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Whether what stands in #app was drawn at build for this very address, and all that it was drawn from
 * is here. Hosts also send it for an address with answers or a cause in it, which changes the page.
 */
export async function canHydrate(root: HTMLElement, router: Router, desk: Desk): Promise<boolean> {
  const { location, errors } = router.state;
  const isDrawn = root.dataset["page"] === pathInside(location.pathname);
  if (!isDrawn || location.search || location.hash || errors) return false;
  if (!isCardPage(router)) return true;
  const card = cardOf(router, desk);
  if (!card || !(await desk.detail(card.id))) return false;
  desk.call.showResult(true);
  return true;
}

/** The card whose page is opened. */
export function cardOf(router: Router, desk: Desk): Card | undefined {
  const { id } = (isCardPage(router) && router.state.matches.at(-1)?.params) || {};
  return id === undefined ? undefined : findCard(desk.knowledge, id);
}

function isCardPage({ state }: Router): boolean {
  return state.matches.at(-1)?.route.path === paths.card;
}

/** From the app's folder; hosts that serve a folder put a slash behind it. */
function pathInside(pathname: string): string {
  const inside = pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, "");
  return `/${inside}`;
}
