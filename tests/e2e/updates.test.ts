import type { Page } from "@playwright/test";
import { endTime, idleTime } from "../../src/call/idle";
import { type Host, makeVersion, openHost } from "./host";
import { sites } from "./sites";
import { expect, test } from "./test";
import { openReady } from "./walk";

const next = ".cache/next";
const call = "call?saw=file-too-big&place=upload";
let host: Host;

test.use({ expectedFaults: [/ERR_CONNECTION_REFUSED \(.*\/sw\.js\)/] });
test.beforeAll(() => makeVersion(sites.root.dir, next, "2"));
test.beforeEach(async () => {
  host = await openHost(sites.root);
});
test.afterEach(() => host.goAway());

test("a new version is offered, and taken in one tap by a tab that was never loaded again", async ({
  page,
}) => {
  await openReady(page, host.url);
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(version(page)).toHaveAttribute("content", "2");
  await expect(page.getByText("Ready offline")).toBeVisible();
});

test("a new version is not offered during a call, and is offered after it", async ({ page }) => {
  await openReady(page, host.url + call);
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await expect(page.getByText("Ready offline")).toBeVisible();
  await expect(page.getByRole("button", { name: "Update now" })).toBeHidden();
  await page.getByRole("link", { name: "Deskside" }).click();
  await expect(page.getByRole("button", { name: "Update now" })).toBeVisible();
});

test("a new version taken in one tab leaves the page in the other tab alone, and offers it there", async ({
  context,
  page,
}) => {
  await openReady(page, host.url);
  const other = await context.newPage();
  await other.goto(host.url);
  await other.evaluate(() => document.body.setAttribute("data-not-loaded-again", ""));
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(version(page)).toHaveAttribute("content", "2");

  await expect(other.getByRole("button", { name: "Update now" })).toBeVisible();
  await expect(other.locator("body[data-not-loaded-again]")).toBeVisible();
  await other.getByRole("button", { name: "Update now" }).click();
  await expect(version(other)).toHaveAttribute("content", "2");
});

test("a new version that was accepted waits for the call in another tab", async ({
  context,
  page,
}) => {
  await openReady(page, host.url);
  const other = await context.newPage();
  await other.goto(host.url);
  await other.getByRole("textbox").fill("413 too large");
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(page.getByText("It comes when the call in another tab ends")).toBeVisible();
  await expect(other.getByRole("textbox")).toHaveValue("413 too large");
  await other.getByRole("link", { name: "New call" }).click();
  await expect(version(page)).toHaveAttribute("content", "2");
});

test("an abandoned call ends, and home takes the new version by itself", async ({ page }) => {
  await page.clock.install();
  await openReady(page, host.url + call);
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await page.clock.fastForward(idleTime);
  await expect(page.getByRole("button", { name: "Update now" })).toBeHidden();
  await page.clock.fastForward(endTime);
  await expect(page.getByRole("button", { name: "Update now" })).toBeVisible();
  await expect(version(page)).not.toBeAttached();
  await page.clock.fastForward(idleTime);
  await expect(version(page)).toHaveAttribute("content", "2");
});

test("a tab that was loaded past the worker is offered the new version too", async ({ page }) => {
  await openReady(page, host.url);
  const browser = await page.context().newCDPSession(page);
  const loaded = page.waitForEvent("load");
  await browser.send("Page.reload", { ignoreCache: true });
  await loaded;
  await expect(page.getByText("Ready offline")).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await host.deploy(next);
  await lookForUpdate(page, "installed");
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(version(page)).toHaveAttribute("content", "2");
});

test("a sign-in page of a Wi-Fi in place of the new version leaves the old one working offline", async ({
  page,
}) => {
  await openReady(page, host.url);
  await host.deployBehindPortal(next);
  await lookForUpdate(page, "redundant");
  await host.goAway();
  await openReady(page, `${host.url}codes/413`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.getByText("Sign in to Wi-Fi")).toBeHidden();
});

test("an update that failed says so, and is tried again after five minutes", async ({ page }) => {
  await page.clock.install();
  await openReady(page, host.url);
  await host.deployBehindPortal(next);
  await lookForUpdate(page, "redundant");
  await expect(page.getByText("try again")).toBeVisible();
  await host.deploy(next);
  await page.clock.fastForward("05:00");
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(version(page)).toHaveAttribute("content", "2");
});

function version(page: Page) {
  return page.locator('meta[name="version"]');
}

/** Lets the page look for a new version, and waits for what becomes of its worker. */
async function lookForUpdate(page: Page, end: "installed" | "redundant") {
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
    window.dispatchEvent(new Event("online"));
    await ended;
  }, end);
}
