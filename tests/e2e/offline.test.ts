import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readManifest } from "../../src/build/precache";
import { openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { openReady, walk } from "./walk";

/** Looking for a new version, the browser says so when it cannot reach the server. */
test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED \(.*\/sw\.js\)/] });

test("after one visit every page and every card opens by its address with the server gone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await walk(page, host.url);
});

test("a part that is opened for the first time offline is there", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await page.getByRole("link", { name: "Reference table" }).click();
  await expect(page).toHaveURL(`${host.url}reference`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("every part that may be opened later is answered with the server gone", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  const worker = await readFile(join(sites.root.dir, "sw.js"), "utf8");
  const missing = await page.evaluate(
    async (urls) => {
      const answers = await Promise.all(urls.map((url) => fetch(url).catch(() => undefined)));
      return urls.filter((_, index) => !answers[index]?.ok);
    },
    readManifest(worker).map(({ url }) => url),
  );
  expect(missing).toEqual([]);
});

test("an address that does not exist says so, offline too", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await host.goAway();
  await openReady(page, `${host.url}no/such/page`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
});

test("a file that the browser threw away is fetched and kept again", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  for (const part of ["app.html", "assets/app-", "icons/icon-192"]) {
    const lost = await throwAway(page, part);
    await openReady(page, host.url);
    expect(await keptFiles(page), `${part} is kept again`).toEqual(expect.arrayContaining(lost));
  }
  await host.goAway();
  await openReady(page, host.url);
});

/** Takes files out of the worker's cache, as a browser short of space does. */
async function throwAway(page: Page, part: string): Promise<string[]> {
  const lost = (await keptFiles(page)).filter((url) => url.includes(part));
  expect(lost).not.toEqual([]);
  await page.evaluate(async (urls) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      await Promise.all(urls.map((url) => cache.delete(url)));
    }
  }, lost);
  return lost;
}

async function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const open = (await caches.keys()).map((name) => caches.open(name));
    const lists = (await Promise.all(open)).map(async (cache) => await cache.keys());
    return (await Promise.all(lists)).flat().map(({ url }) => url);
  });
}
