import { expect } from "@playwright/test";
import { endTime, idleTime } from "../../../src/call/idle";
import type { Build } from "./builds";
import { tell, test } from "./matrix";
import {
  asked,
  expectNoLoop,
  isFrom,
  open,
  openReady,
  openTab,
  pageFrom,
  untilWorkerIs,
  updateButton,
} from "./tablet";

/** What a tablet has fetched it does not fetch again: those that break are new to it. */
const deploys: readonly { build: Build; isBroken?: true }[] = [
  { build: "2" },
  { build: "1" },
  { build: "2" },
  { build: "3", isBroken: true },
  { build: "1" },
  { build: "3" },
  { build: "2" },
  { build: "4", isBroken: true },
  { build: "3" },
  { build: "2" },
];
const hour = 60 * 60 * 1000;

test("a tablet left open: ten deploys, two failed installs, 21 days", async ({ host, context }) => {
  test.setTimeout(120_000);
  const page = await openTab(context);
  await page.clock.install();
  await openReady(page, `${host.url}reference`, "1");
  for (const { build, isBroken } of deploys) {
    host.deploy(build);
    if (isBroken) host.breakAt("script", "404");
    /** The tablet sleeps for two days, and looks by itself once it wakes up. */
    await untilWorkerIs(page, isBroken ? "redundant" : "installed", () =>
      page.clock.fastForward("50:24:00"),
    );
    if (isBroken) {
      await expect(updateButton(page)).toHaveCount(1);
      host.mend();
      await untilWorkerIs(page, "installed", () => page.clock.fastForward("05:00"));
    }
    await expect(updateButton(page)).toHaveCount(1);
    await isFrom(page, "1");
  }
  asked(page);
  await updateButton(page).click();
  await expect(pageFrom(page, "2")).toBeAttached();
  await isFrom(page, "2");
  await expect(page.getByText("up to date")).toBeVisible();
  expectNoLoop(context);
  tell("left open | 10 deploys, 2 failed installs, 21 days", "newest after 1 tap");
});

test("a tablet left at home takes each new version by itself, an abandoned call or not", async ({
  host,
  context,
}) => {
  const page = await openTab(context);
  await page.clock.install();
  await openReady(page, host.url, "1");
  host.deploy("2");
  await untilWorkerIs(page, "installed", () => page.clock.fastForward(hour));
  asked(page);
  await page.clock.fastForward(idleTime);
  await expect(pageFrom(page, "2")).toBeAttached();

  await open(page, `${host.url}call?saw=file-too-big&place=upload`);
  await expect(page.locator('[data-role="script"]')).toBeVisible();
  await page.clock.fastForward(endTime);
  await expect(page).toHaveURL(host.url);
  host.deploy("3");
  await untilWorkerIs(page, "installed", () => page.clock.fastForward(hour));
  asked(page);
  await page.clock.fastForward(idleTime);
  await expect(pageFrom(page, "3")).toBeAttached();
  await isFrom(page, "3");
  expectNoLoop(context);
  tell("left at home | 2 deploys, an abandoned call", "newest after 0 tap");
});
