import { chromium } from "@playwright/test";
import { openHost } from "./host";
import { sites } from "./sites";
import { axe, expect, test } from "./test";
import { openReady } from "./walk";

/** The server that went away, and what the self-test looked for in vain. A text has no icon of ours. */
test.use({
  expectedFaults: [/ERR_CONNECTION_REFUSED \(.*\/(?:sw\.js|favicon\.ico)\)|status of 504/],
});

test("the bar leads to what this copy is, and which licences are in it, offline too", async ({
  page,
}) => {
  const host = await openHost(sites.root);
  await openReady(page, host.url);
  await page.getByRole("link", { name: "About this tablet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText(/^\d+\.\d+\.\d+, with content of \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(page.getByText("you have the newest")).toBeVisible();
  await host.goAway();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText("it could not be reached")).toBeVisible();
  await page.getByRole("link", { name: "Licences of the parts" }).click();
  for (const name of ["react-dom", "workbox-precaching", "atkinson-hyperlegible-next"]) {
    await expect(page.getByText(name).first()).toBeVisible();
  }
});

test("the self-test says yes with the server gone", async ({ page }) => {
  const host = await openHost(sites.root);
  await openReady(page, `${host.url}about`);
  await host.goAway();
  await page.getByRole("button", { name: "Try every page now" }).click();
  await expect(page.getByText("Every page opens offline: yes")).toBeVisible();
});

test("the self-test names the card that is missing, though the server could fetch it", async ({
  page,
}) => {
  const host = await openHost(sites.root);
  await openReady(page, `${host.url}about`);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/\/card-413-[\w-]{8}\.js/.test(request.url)) await cache.delete(request);
      }
    }
  });
  await page.getByRole("button", { name: "Try every page now" }).click();
  await expect(page.getByText("Every page opens offline: no")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveText([/^The card “/]);
  await openReady(page, `${host.url}about`);
  await page.getByRole("button", { name: "Try every page now" }).click();
  await expect(page.getByText("Every page opens offline: yes")).toBeVisible();
  await host.goAway();
});

test("the browser is asked to keep it for good only after a press, and its answer is told", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      document.body.setAttribute("data-asked", "");
      return false;
    };
  });
  await page.goto("./about");
  const button = page.getByRole("button", { name: "Keep it for good" });
  await expect(button).toBeVisible();
  await expect(page.getByText("that the browser allows")).toBeVisible();
  await expect(page.locator("body[data-asked]")).not.toBeAttached();
  await button.click();
  await expect(page.getByText("The browser said not yet.")).toBeVisible();
  await expect(page.locator("body[data-asked]")).toBeAttached();
});

test("the install hint comes with the browser's event, and stays away once dismissed", async ({
  page,
}) => {
  const offer = () => page.evaluate(() => dispatchEvent(new Event("beforeinstallprompt")));
  const hint = page.getByText("It opens with one tap");
  await page.goto("./about");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(hint).toBeHidden();
  await offer();
  await expect(hint).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Don’t show this again" }).click();
  await expect(hint).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await offer();
  await expect(hint).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(
    '{"deskside-install":"dismissed"}',
  );
});

test("on an iPad the hint says how, until Deskside is on the home screen", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { standalone: false }));
  await page.goto("./about");
  await expect(page.getByText("Add to Home Screen")).toBeVisible();
  await page.addInitScript(() => Object.assign(navigator, { standalone: true }));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Add to Home Screen")).toBeHidden();
});

test("a browser that is no private window finds nothing against installing", async ({
  baseURL,
  launchOptions,
}) => {
  const context = await chromium.launchPersistentContext("", launchOptions);
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${baseURL}about`);
  await expect(page.getByText("Ready offline")).toBeVisible();
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  await context.close();
  expect(installabilityErrors).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing after the self-test (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openReady(page, "./about");
    await page.getByRole("button", { name: "Try every page now" }).click();
    await expect(page.getByText("Every page opens offline: yes")).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
}
