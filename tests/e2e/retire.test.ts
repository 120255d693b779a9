import { copyFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { isPacked } from "../../src/build/pack";
import { openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { openReady } from "./walk";

const retired = ".cache/retired";
/** Chromium may take its time to end a worker. */
const unhurried = { timeout: 20_000 };

test.beforeAll(async () => {
  await rm(retired, { recursive: true, force: true });
  await cp(sites.root.dir, retired, { recursive: true, filter: (path) => !isPacked(path) });
  await copyFile("deploy/retire/sw.js", join(retired, "sw.js"));
});

test("the retirement worker takes our worker and our copies away, nobody else's, and loads once", async ({
  page,
}) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await page.evaluate(async () => {
    await (await caches.open("another app")).put("/theirs", new Response("theirs"));
  });
  /** The first page was loaded without the worker; this one comes from it. */
  await openReady(page, `${host.url}codes/413`);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });

  await host.deploy(retired);
  await loadAgain(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect
    .poll(() => whatIsLeft(page), unhurried)
    .toEqual({ caches: ["another app"], workers: 0 });
  await page.waitForTimeout(1000);
  expect(await whatIsLeft(page)).toEqual({ caches: ["another app"], workers: 0 });
  expect([loads, page.url()]).toEqual([1, `${host.url}codes/413`]);
  await host.goAway();
});

test("after the retirement worker the next version is kept again", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.deploy(retired);
  await loadAgain(page);
  await expect.poll(() => whatIsLeft(page), unhurried).toEqual({ caches: [], workers: 0 });
  await host.deploy(sites.root.dir);
  await openReady(page, host.url);
  await host.goAway();
  await openReady(page, `${host.url}reference`);
});

/** Lets the page look for a new version, and waits until the retirement worker has loaded it again. */
async function loadAgain(page: Page) {
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await loaded;
}

async function whatIsLeft(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
