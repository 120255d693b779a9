import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import "./styles/scriptless.css";
import { details } from "virtual:details";
import knowledge from "virtual:knowledge";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createCall } from "./call/call";
import { createDesk } from "./desk";
import { canHydrate, cardOf } from "./hydration";
import { startInstall } from "./offline/install";
import { startUpdates } from "./offline/updates";
import { after, pageSettled } from "./page-settled";
import { createRoutes } from "./routes";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");

const call = createCall();

const desk = createDesk({
  knowledge,
  details,
  overlays: {},
  call,
  updates: startUpdates({ call, settled: pageSettled() }),
  install: startInstall(),
  search: async () => {
    await pageSettled();
    const [{ preparingSearch }, { default: content }] = await Promise.all([
      import("./search/search"),
      import("virtual:search"),
    ]);
    return { preparing: preparingSearch, content };
  },
});
/** A page that can be read already answers to touch between the parts of its start. */
if (root.hasChildNodes()) await after();
const router = createBrowserRouter(createRoutes(desk), { basename: import.meta.env.BASE_URL });
/** The rest of a card comes along with its page's code. */
const card = cardOf(router, desk);
if (card) void desk.detail(card.id);
/** Drawn once the first page's code is here: nothing flashes, and no fallback is needed. */
await new Promise<void>((resolve) => {
  if (router.state.initialized) resolve();
  else {
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  }
});
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
);
/** A little at a time: the page can be read already, and a touch in between is answered. */
if (await canHydrate(root, router, desk)) startTransition(() => void hydrateRoot(root, app));
else createRoot(root).render(app);
