import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { FaultHost } from "./fault-host";
import { type FirstRow, type LossRow, parts, type Row, type UpdateRow } from "./rows";
import {
  asked,
  expectNoLoop,
  harm,
  isFrom,
  keptFiles,
  lookForUpdate,
  open,
  openReady,
  openTab,
  pageFrom,
  readable,
  state,
  takeNewest,
  updateButton,
  whole,
} from "./tablet";

/** Brings a fault about, and tells what became of it. */
export async function tryRow(row: Row, host: FaultHost, context: BrowserContext): Promise<string> {
  const result = await (row.group === "update"
    ? tryUpdate(row, host, context)
    : row.group === "first visit"
      ? tryFirst(row, host, context)
      : tryLoss(row, host, context));
  expectNoLoop(context);
  return result;
}

async function tryUpdate(
  { kind, place, tabs }: UpdateRow,
  host: FaultHost,
  context: BrowserContext,
) {
  host.deploy("1");
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  const other = tabs === 2 ? await openTab(context) : undefined;
  if (other) {
    await openReady(other, host.url, "1");
    await other.getByRole("textbox").fill("413 too large");
  }

  host.deploy("2");
  host.breakAt(place, kind);
  await lookForUpdate(page);
  const isWorkerOut = place === "worker" || place === "everything";
  const told = isWorkerOut && kind !== "stalled" ? "cannot-check" : "update-failed";
  if (kind !== "stalled") await expect(state(page)).toHaveAttribute("data-state", told);
  else if (!isWorkerOut) await expect(state(page)).toHaveAttribute("data-state", "downloading");

  /** Whatever the network does now, the copy opens. */
  const before = (await keptFiles(page)).length;
  if (!isWorkerOut) host.breakAt("everything", "closed socket");
  expect(await open(page, `${host.url}codes`)).toBe("app");
  await isFrom(page, "1");
  expect((await keptFiles(page)).length).toBeGreaterThanOrEqual(before);

  host.mend();
  await lookForUpdate(page);
  if (!other) return `old build, ${told}; newest after ${await takeNewest(page, "2")} tap`;

  await updateButton(page).click();
  await expect(page.getByText("It comes when the call in another tab ends")).toBeVisible();
  await expect(other.getByRole("textbox")).toHaveValue("413 too large");
  await isFrom(other, "1");
  asked(page);
  await other.getByRole("link", { name: "New call" }).click();
  await expect(pageFrom(page, "2")).toBeAttached();
  await isFrom(page, "2");
  await isFrom(other, "1");
  return `old build, ${told}; waits for the call, then ${await takeNewest(other, "2")} tap each`;
}

async function tryFirst({ kind, place }: FirstRow, host: FaultHost, context: BrowserContext) {
  host.deploy("2");
  host.breakAt(place, kind);
  const page = await openTab(context);
  const seen = await open(page, host.url);
  expect(["app", "plain page"]).toContain(seen);
  await whole(page);
  const told = seen === "app" ? await state(page).getAttribute("data-state") : "";

  host.mend();
  const taps = await takeNewest(page, "2");
  await lookForUpdate(page);
  await expect(page.getByText("Ready offline")).toBeVisible({ timeout: 10_000 });
  return `${seen} ${told}; newest after ${taps} tap, ready offline`;
}

async function tryLoss(
  { how, part, host: behind }: LossRow,
  host: FaultHost,
  context: BrowserContext,
) {
  host.deploy("1");
  const page = await openTab(context);
  await openReady(page, host.url, "1");
  await harm(page, parts[part], how);
  /** The page that is open would look for a new version by itself. */
  const before = (await keptFiles(page)).length;
  switch (behind) {
    case "next build, old assets kept":
      host.deploy("2", "1");
      break;
    case "next build only":
      host.deploy("2");
      break;
    case "sign-in page":
      host.breakAt("everything", "portal");
      break;
    case "stalled":
      host.breakAt("everything", "stalled");
      break;
    case "offline":
      host.breakAt("everything", "closed socket");
      break;
    case "same build":
      break;
  }
  let seen = await open(page, host.url);
  if (part === "page" && seen === "app") {
    await page.getByRole("link", { name: "All codes" }).first().click();
    await page.getByRole("heading", { name: /^(All codes|This page did not open)$/ }).waitFor();
    seen = await readable(page);
  }
  await whole(page);
  if (behind === "offline") {
    expect((await keptFiles(page)).length).toBeGreaterThanOrEqual(before);
  }
  if (behind === "same build") expect(seen).toBe("app");
  if (part === "icon") expect(seen).toBe("app");

  host.mend();
  const newest = behind.startsWith("next") ? "2" : "1";
  if (seen === "app") await lookForUpdate(page);
  let taps = await takeNewest(page, newest);
  if (taps === 0) {
    asked(page);
    /** The newest page came from the host, past the copy; or else all of the copy is there again. */
    if (newest === "2") taps = await takeCopy(page);
    else await page.reload({ waitUntil: "commit" });
    expect(await readable(page)).toBe("app");
  }
  await expect(page.getByText("Ready offline")).toBeVisible({ timeout: 10_000 });
  return `${seen}; newest after ${taps} tap`;
}

/** Takes the version that this page is already of, so that its copy is the same. */
async function takeCopy(page: Page): Promise<1> {
  const loaded = page.waitForEvent("domcontentloaded");
  await updateButton(page).click();
  await loaded;
  return 1;
}
