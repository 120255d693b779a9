import { expect } from "@playwright/test";
import { tell, test } from "./matrix";
import { parts } from "./rows";
import {
  asked,
  expectNoLoop,
  harm,
  isFrom,
  lookForUpdate,
  open,
  openReady,
  openTab,
  readable,
  state,
  takeNewest,
  untilWorkerIs,
} from "./tablet";

test("a part that is missing while a page is open", async ({ host, context }) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  await harm(page, parts.page, "lost");
  host.deploy("2");
  await page.getByRole("link", { name: "All codes" }).first().click();
  await page.getByRole("heading", { name: "This page did not open" }).waitFor();
  const taps = await takeNewest(page, "2");
  expectNoLoop(context);
  tell("missing part | page open", `told; newest after ${taps} tap`);
});

test("no room for the new version", async ({ host, context }) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  const browser = await context.newCDPSession(page);
  const quota = { origin: host.url.slice(0, -1) };
  await browser.send("Storage.overrideQuotaForOrigin", { ...quota, quotaSize: 1000 });
  host.deploy("2");
  await lookForUpdate(page);
  await expect(state(page)).toHaveAttribute("data-state", "update-failed");
  expect(await open(page, host.url)).toBe("app");
  await isFrom(page, "1");
  await browser.send("Storage.overrideQuotaForOrigin", quota);
  await lookForUpdate(page);
  const taps = await takeNewest(page, "2");
  expectNoLoop(context);
  tell("no room | update", `old build, update-failed; newest after ${taps} tap`);
});

test("an update that is found while offline, and during a call", async ({ host, context }) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  host.breakAt("everything", "closed socket");
  host.deploy("2");
  await lookForUpdate(page);
  await expect(page.getByText("cannot look for a new version since")).toBeVisible();
  host.mend();
  await page.getByRole("textbox").fill("413");
  await untilWorkerIs(page, "installed", () => lookForUpdate(page));
  await expect(state(page)).toHaveAttribute("data-state", "ready");
  await expect(page.getByRole("button", { name: "Update now" })).toBeHidden();
  await page.getByRole("link", { name: "New call" }).click();
  const taps = await takeNewest(page, "2");
  expectNoLoop(context);
  tell("offline, then busy | update", `told, held back; newest after ${taps} tap`);
});

test("back to an older build", async ({ host, context }) => {
  host.deploy("2");
  const page = await openTab(context);
  await openReady(page, host.url, "2");
  host.deploy("1");
  await lookForUpdate(page);
  const taps = await takeNewest(page, "1");
  host.breakAt("everything", "closed socket");
  await openReady(page, `${host.url}codes`, "1");
  expectNoLoop(context);
  tell("rollback | update", `older build after ${taps} tap, offline too`);
});

test("a release that throws, and the next one", async ({ host, context }) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  host.deploy("bad");
  await lookForUpdate(page);
  asked(page);
  await page.getByRole("button", { name: "Update now" }).click();
  await page.locator(".plain :is(h1, h2)").waitFor();
  expect(await readable(page)).toBe("plain page");
  host.deploy("3");
  const taps = await takeNewest(page, "3");
  expectNoLoop(context);
  tell("bad release | update", `plain page; next build after ${taps} tap`);
});

test("the retirement worker, another app's copies, and the next version", async ({
  host,
  context,
}) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  await page.evaluate(async () => void (await caches.open("another app")));
  host.retire();
  asked(page);
  await lookForUpdate(page);
  const left = async () => page.evaluate(() => caches.keys()).catch(() => []);
  await expect.poll(left, { timeout: 20_000 }).toEqual(["another app"]);
  host.deploy("3");
  await openReady(page, host.url, "3");
  expect(await left()).toContain("another app");
  tell("retirement | then a next build", "own copies gone, others' stay; next build kept");
});

test("a worker that may be kept for a day", async ({ host, context }) => {
  host.keepWorker();
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  host.deploy("2");
  await lookForUpdate(page);
  tell("sw.js kept for a day | update", `newest after ${await takeNewest(page, "2")} tap`);
});

test("a network that connects and never answers", async ({ host, context }) => {
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  host.breakAt("everything", "stalled");
  const start = performance.now();
  await open(page, `${host.url}codes/413`);
  await isFrom(page, "1");
  tell("stalled network | controlled", `app after ${Math.round(performance.now() - start)} ms`);
});
