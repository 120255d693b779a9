import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { Build } from "./builds";

/** What a reader finds on the screen. */
export type Seen = "app" | "plain page" | "page that did not open";

/** The loads of each page, and those that the test asked for. */
const loads = new WeakMap<Page, { seen: number; asked: number }>();

/** A tab that counts how often it is loaded. */
export async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const count = { seen: 0, asked: 0 };
  loads.set(page, count);
  page.on("domcontentloaded", () => {
    count.seen += 1;
  });
  await page.addInitScript(() => {
    /** Before its style is here a page is white, whatever stands in it. */
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0)
        Object.assign(window, { hasPainted: true });
    }).observe({ type: "paint", buffered: true });
    /** A script that fails shows the plain page after four seconds; here at once. */
    const show = () => {
      for (const animation of document.getAnimations()) animation.finish();
    };
    addEventListener("error", show, true);
    addEventListener("unhandledrejection", show);
  });
  return page;
}

/** Opens an address, and tells what is read there: nothing white. */
export async function open(page: Page, url: string): Promise<Seen> {
  asked(page);
  await page.goto(url, { waitUntil: "commit" });
  return readable(page);
}

export async function openReady(page: Page, url: string, build: Build): Promise<void> {
  expect(await open(page, url)).toBe("app");
  await expect(page.getByText("Ready offline")).toBeVisible();
  await isFrom(page, build);
}

/** Waits for something to read, and tells what it is; read at one moment, as the app may still come. */
export async function readable(page: Page): Promise<Seen> {
  const read = await page.waitForFunction(
    () => {
      if (!("hasPainted" in window)) return "";
      const heading = document.querySelector("html[data-ready] main h1, .plain :is(h1, h2)");
      if (!heading?.checkVisibility({ visibilityProperty: true })) return "";
      if (!heading.closest(".plain")) return heading.textContent;
      const rows = document.querySelectorAll(".plain tbody tr").length;
      const urgent = document.querySelector(".plain strong")?.textContent ?? "";
      return /999|112|911/.test(urgent) && rows > 8 ? "plain page" : "";
    },
    undefined,
    { timeout: 12_000 },
  );
  const words = await read.jsonValue();
  if (words === "plain page") return words;
  return words === "This page did not open" ? "page that did not open" : "app";
}

export async function isFrom(page: Page, build: Build): Promise<void> {
  await expect(page.locator("html[data-ready]")).toBeAttached();
  expect(await whole(page)).toBe(build);
}

/** The build that a page shows; the stamp of each script that ran and each name must agree. */
export async function whole(page: Page): Promise<string | undefined> {
  const found = await page.evaluate(() => ({
    stamp: document.querySelector('meta[name="version"]')?.getAttribute("content") ?? undefined,
    ran: [...new Set((window as { ranFrom?: string[] }).ranFrom)],
    names: performance
      .getEntriesByType("resource")
      .map(({ name }) => /\/assets\/.*-v(\w)[\w-]{6}\.\w+$/.exec(name)?.[1])
      .filter((mark) => mark !== undefined),
  }));
  const marks = [...new Set(found.names)].map((mark) => (mark === "b" ? "bad" : mark));
  for (const build of [...found.ran, ...marks]) expect(build, "one build").toBe(found.stamp);
  return found.stamp;
}

/** What the bar says of working offline. */
export function state(page: Page) {
  return page.locator("[data-state]");
}

export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
}

/** Lets something bring a new version about, and waits for what becomes of its worker. */
export async function untilWorkerIs(
  page: Page,
  end: "installed" | "redundant",
  bring: () => Promise<void>,
): Promise<void> {
  await page.evaluate(async (wanted) => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<void>((resolve) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => {
          if (worker.state === wanted) resolve();
        });
      });
    });
    Object.assign(window, { ended });
  }, end);
  await bring();
  await page.evaluate(() => (window as unknown as { ended: Promise<void> }).ended);
}

export function updateButton(page: Page) {
  return page.getByRole("button", { name: "Update now" });
}

/** The page as it stands once it shows a build and answers to touch. */
export function pageFrom(page: Page, build: Build) {
  return page.locator(`html[data-ready] meta[name="version"][content="${build}"]`);
}

/** Gets the newest build with one tap at most, and tells how many it took. */
export async function takeNewest(page: Page, build: Build): Promise<0 | 1> {
  const newest = pageFrom(page, build);
  const button = updateButton(page).or(page.getByRole("link", { name: "Open Deskside again" }));
  await expect(newest.or(button).first()).toBeAttached({ timeout: 10_000 });
  if (await newest.count()) {
    await isFrom(page, build);
    return 0;
  }
  asked(page);
  /** A page that heals by itself takes its way out along. */
  const taps = await button
    .first()
    .click({ timeout: 5_000 })
    .then(
      () => 1 as const,
      () => 0 as const,
    );
  await expect(newest).toBeAttached({ timeout: 10_000 });
  await isFrom(page, build);
  return taps;
}

/** No page was loaded more than once beside what was asked for. */
export function expectNoLoop(context: BrowserContext): void {
  for (const page of context.pages()) {
    const { seen, asked } = loads.get(page) ?? { seen: 0, asked: 0 };
    expect(seen, "loads, against those asked for").toBeLessThanOrEqual(asked + 1);
  }
}

/** A load that the test brings about. */
export function asked(page: Page): void {
  const count = loads.get(page);
  if (count) count.asked += 1;
}

export async function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("deskside "));
    const lists = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(lists)).flat().map(({ url }) => url);
  });
}

/** Loses or spoils kept files, as a browser short of space or a worn disk does. */
export async function harm(page: Page, part: RegExp, how: "lost" | "spoilt"): Promise<void> {
  const urls = (await keptFiles(page)).filter((url) => part.test(url));
  expect(urls).not.toEqual([]);
  await page.evaluate(
    async ({ urls, how }) => {
      const name = (await caches.keys()).find((key) => key.startsWith("deskside ")) ?? "";
      const cache = await caches.open(name);
      for (const url of urls) {
        const kept = await cache.match(url);
        if (how === "lost") await cache.delete(url);
        else if (kept) {
          const body = await kept.clone().text();
          const { headers } = kept;
          await cache.put(url, new Response(body.slice(0, body.length / 2), { headers }));
        }
      }
    },
    { urls, how },
  );
}
