import type { createBrowserRouter } from "react-router";
import type { Desk } from "./desk";
import { findCard } from "./knowledge/find";
import { paths } from "./paths";

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Whether what stands in #app was drawn at build for this very address, and all that it was drawn from
 * is here. Hosts also send it for an address with answers or a cause in it, which changes the page.
 */
export async function canHydrate(root: HTMLElement, router: Router, desk: Desk): Promise<boolean> {
  const { location, matches, errors } = router.state;
  const isDrawn = root.dataset["page"] === pathInside(location.pathname);
  if (!isDrawn || location.search || location.hash || errors) return false;
  const match = matches.at(-1);
  if (match?.route.path !== paths.card) return true;
  const card = findCard(desk.knowledge, match.params["id"] ?? "");
  if (!card || !(await desk.detail(card.id))) return false;
  desk.call.showResult(true);
  return true;
}

/** From the app's folder; hosts that serve a folder put a slash behind it. */
function pathInside(pathname: string): string {
  const inside = pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, "");
  return `/${inside}`;
}
