import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { cardIds } from "./walk";

const codes = (ids: readonly string[]) => ids.map((id) => `codes/${id}`);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("home leads on: the strip, what they were trying to do, the screens", async ({ page }) => {
    await page.goto("./");
    await expect(page).toHaveTitle("On a call · Deskside");
    await expect(page.locator('[data-role="urgent"]')).toBeVisible();
    await expect(page.getByRole("list", { name: "They were trying to" })).toBeVisible();
    await page.getByRole("link", { name: "All codes" }).click();
    await page.getByRole("link", { name: /^413/ }).click();
    await expect(page.locator('[data-card="413"] [data-role="script"]')).toBeVisible();
  });

  test("a card has the words to say, what never to do, and the part for IT", async ({ page }) => {
    await page.goto("./codes/413");
    await expect(page).toHaveTitle(/^413 · /);
    await expect(page.locator('[data-role="script"]')).toContainText("Thank you");
    await expect(page.getByRole("heading", { name: "Never" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "For IT" })).toBeVisible();
  });

  test("the table can be read, and is one page of paper", async ({ page }) => {
    await page.goto("./reference");
    expect(await page.getByRole("row").count()).toBeGreaterThanOrEqual(13);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test("nothing is offered that does nothing", async ({ page }) => {
    for (const path of ["./", "./codes", "./codes/413", "./reference", "./prevention"]) {
      await page.goto(path);
      for (const role of ["button", "textbox"] as const) {
        await expect(page.getByRole(role)).toHaveCount(0);
      }
    }
  });
});

test.describe("with JavaScript", () => {
  test("every kind of page comes to life as it stands: nothing is drawn twice", async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await watchFirstVisit(page);
    const ids = await cardIds();
    const some = ids.filter((_, index) => index % Math.floor(ids.length / 20) === 0);
    for (const path of ["", "codes", "reference", "prevention", ...codes(some), "codes/508"]) {
      await page.goto(`./${path}`);
      await expectAlive(page, path);
    }
  });

  test("an address with a slash behind it is the same page", async ({ page }) => {
    await watchFirstVisit(page);
    await page.goto("./codes/413/");
    await expectAlive(page, "codes/413/");
  });

  test("on a phone a card comes to life as it stands too", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await watchFirstVisit(page);
    await page.goto("./codes/413");
    await expectAlive(page, "codes/413");
  });

  test("under /desk/ it is no different", async ({ page }) => {
    await watchFirstVisit(page);
    const host = await openHost(sites.desk);
    for (const path of ["", "codes/413"]) {
      await page.goto(host.url + path);
      await expectAlive(page, path);
    }
    await host.goAway();
  });

  test("answers in the address are told, although the page was drawn without them", async ({
    page,
  }) => {
    await page.goto("./codes/413");
    const without = await page.locator('[data-role="script"]').textContent();
    await page.goto("./codes/413?place=upload");
    await expect(page.locator('[data-role="script"]')).not.toHaveText(without ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await page.goto("./codes/413#photo-over-limit");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  });

  test("what was typed before the page came to life is searched for", async ({ page }) => {
    const release = await holdApp(page);
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("textbox").fill("413");
    release();
    await expect(page.locator("[data-hit]").first()).toContainText("413");
    await expect(page.getByRole("textbox")).toHaveValue("413");
  });

  test("a button that was pressed before the page came to life does its work then", async ({
    page,
  }) => {
    const release = await holdApp(page);
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("button", { name: "Keys" }).click();
    release();
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  });

  test("another page's markup, sent by a host that answers everything with home, is replaced", async ({
    page,
  }) => {
    const home = await readFile(join(sites.root.dir, "index.html"), "utf8");
    await page.route("**/codes/413", (route) =>
      route.fulfill({ body: home, contentType: "text/html" }),
    );
    await page.goto("./codes/413");
    await expect(page.locator('[data-card="413"]')).toBeVisible();
    await expect(page).toHaveTitle(/^413 · /);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  });
});

test("each code of a card is a page of its own that names the card's", async () => {
  const html = await readFile(join(sites.desk.dir, "codes/508/index.html"), "utf8");
  expect(html).toContain('<link rel="canonical" href="/desk/codes/503">');
  expect(html).toContain("<title>508 · ");
});

/** Keeps the worker out, which answers later visits with the shell, and what is taken out of the page in mind. */
async function watchFirstVisit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => {});
    const removed: string[] = [];
    Object.assign(window, { removed });
    new MutationObserver((records) => {
      for (const { target, removedNodes } of records) {
        const isDrawn = target instanceof Element && target.closest("#app");
        for (const node of isDrawn ? removedNodes : []) removed.push(node.textContent ?? "");
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** All of the page answers, nothing of it was replaced on the way, and nothing moved. */
async function expectAlive(page: Page, path: string): Promise<void> {
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect.poll(() => page.locator("#app").evaluate(countDead), path).toBe(0);
  const { removed, shift } = await page.evaluate(async () => {
    const shift = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const values = list.getEntries().map((entry) => ("value" in entry ? entry.value : 0));
        resolve(values.reduce<number>((sum, value) => sum + Number(value), 0));
      }).observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(0));
    });
    return { removed: (window as unknown as { removed: string[] }).removed, shift };
  });
  expect(removed, path).toEqual([]);
  expect(shift, path).toBeLessThan(0.02);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
}

/** How many elements React has not taken over yet: it marks those that it has. */
function countDead(root: Element): number {
  const isAlive = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith("__react"));
  return [...root.querySelectorAll("*")].filter((element) => !isAlive(element)).length;
}

/** Keeps the app's own script back until it is released. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/app-*.js", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
