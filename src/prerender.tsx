import { details } from "virtual:details";
import knowledge from "virtual:knowledge";
import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import {
  createStaticHandler,
  createStaticRouter,
  matchPath,
  StaticRouterProvider,
} from "react-router";
import { createCall } from "./call/call";
import { createDesk } from "./desk";
import { linkTo, paths } from "./paths";
import type { RenderedPage } from "./rendered-page";
import { createRoutes } from "./routes";

const nothing = () => undefined;
const nobody = () => nothing;

/** Nothing of the browser is here: what depends on it is told once the page has come to life. */
const desk = createDesk({
  knowledge,
  details,
  overlays: {},
  call: createCall(),
  updates: { subscribe: nobody, get: () => "preparing", checked: nothing, accept: async () => {} },
  install: { subscribe: nobody, get: nothing, ask: nothing, dismiss: nothing },
  search: () => new Promise(nothing),
});

/**
 * Draws the pages that a first visit may start with. A call follows from its answers, the decision map
 * from the width of the screen, and "About this tablet" from the tablet: they are drawn there alone.
 */
export async function renderPages(base: string): Promise<RenderedPage[]> {
  const draw = drawer(base);
  const pages: RenderedPage[] = [];
  for (const { path, ...page } of pageList()) {
    /** A card is a result, which the bar makes room for. */
    desk.call.showResult(matchPath(paths.card, path) !== null);
    pages.push({ path, ...page, ...(await draw(path)) });
  }
  return pages;
}

function pageList(): Pick<RenderedPage, "path" | "canonical" | "modules">[] {
  const pages = [
    { path: linkTo.home(), modules: [] },
    { path: linkTo.codes(), modules: ["pages/codes-page.tsx"] },
    { path: linkTo.reference(), modules: ["pages/reference-page.tsx"] },
    { path: linkTo.prevention(), modules: ["pages/prevention-page.tsx", "virtual:prevention"] },
  ];
  const ids = new Set(desk.knowledge.cards.map(({ id }) => id));
  const cards = desk.knowledge.cards.flatMap(({ id, covers }) => {
    const modules = ["pages/card-page.tsx", `virtual:detail/${id}`];
    const others = covers.filter((code) => !ids.has(code));
    return [
      { path: linkTo.card(id), modules },
      ...others.map((code) => ({ path: linkTo.card(code), canonical: linkTo.card(id), modules })),
    ];
  });
  return [...pages, ...cards];
}

function drawer(base: string) {
  const { query, dataRoutes } = createStaticHandler(createRoutes(desk), { basename: base });

  return async (path: string): Promise<Pick<RenderedPage, "title" | "html">> => {
    const context = await query(new Request(new URL(base + path.slice(1), "http://localhost")));
    if (context instanceof Response || context.errors) {
      throw new Error(`${path} did not open`, { cause: context });
    }
    const { prelude } = await prerender(
      <StrictMode>
        <StaticRouterProvider
          router={createStaticRouter(dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </StrictMode>,
      {
        /** A longer part would come later, moved into its place by an inline script. */
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onError: (error) => {
          throw error;
        },
      },
    );
    const drawn = await new Response(prelude).text();
    /** React puts the title, which belongs in the head, before all else. */
    const [, title, html] = /^<title>([^<]+)<\/title>(.*)$/s.exec(drawn) ?? [];
    if (!title || !html) throw new Error(`${path} has no title`);
    if (/<script|<template|\sstyle=/.test(html)) throw new Error(`${path} is not plain markup`);
    return { title, html: withPositions(html) };
  };
}

/** The first question's answers carry their numbers from the start, so that nothing moves for them. */
function withPositions(html: string): string {
  return html.replace(/<ul class="choices".*?<\/ul>/s, (question) => {
    let position = 0;
    return question.replace(/<a /g, (link) =>
      position < 9 ? `${link}data-position="${++position}" ` : link,
    );
  });
}
