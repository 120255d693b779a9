import type { Page } from "@playwright/test";
import { endTime, idleTime, noticeTime } from "../../src/call/idle";
import { axe, expect, test } from "./test";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const atHome = /What did they see, or say/;
const keysOff = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

async function open(page: Page, path = "./") {
  await page.goto(path);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(heading(page)).toBeVisible();
}

/** From home by two answers. */
async function answerTwo(page: Page) {
  await open(page);
  await page.getByRole("link", { name: "“Bad request”" }).click();
  await expect(page).toHaveURL(/saw=bad-request$/);
  await page.getByRole("link", { name: "book", exact: true }).click();
  await expect(page).toHaveURL(/saw=bad-request&place=booking$/);
  await expect(page.getByText("They were trying to: book")).toBeVisible();
}

test("digits answer the question that is asked now, Backspace goes back, N starts anew", async ({
  page,
}) => {
  await open(page);
  const first = page.locator('[data-position="1"]');
  await expect(first).toHaveCount(1);
  const place = await first.textContent();
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/call\?place=/);
  await expect(page.getByRole("region", { name: "Answers so far" })).toContainText(place ?? "");
  const shown = page.locator(".saw-tiles [data-position='2']");
  await expect(shown).toBeVisible();
  await page.keyboard.press("2");
  await expect(page).toHaveURL(/call\?saw=.*&place=/);
  await page.keyboard.press("Backspace");
  await expect(page).toHaveURL(/call\?place=[a-z-]+$/);
  await page.keyboard.press("Backspace");
  await expect(heading(page)).toHaveText(atHome);
  await page.keyboard.press("Backspace");
  await expect(heading(page)).toHaveText(atHome);
  await page.keyboard.press("1");
  await page.keyboard.press("n");
  await expect(heading(page)).toHaveText(atHome);
  await expect(heading(page)).toBeFocused();
});

test("Backspace never leaves the app", async ({ page }) => {
  await page.goto("about:blank");
  await open(page, "./call?saw=bad-request");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await expect(page).toHaveURL(/saw=bad-request$/);
});

test("the numbers are no part of an answer's name, and touch devices do not show them", async ({
  page,
  browser,
}) => {
  await open(page);
  await expect(page.getByRole("link", { name: "book", exact: true })).toBeVisible();
  const number = (on: Page) =>
    on
      .locator("[data-position]")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(await number(page)).toMatch(/^"1"/);
  const touch = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    baseURL: process.env["DESKSIDE_URL"] ?? "",
  });
  const tablet = await touch.newPage();
  await open(tablet);
  expect(await number(tablet)).toBe("none");
  await expect(tablet.getByRole("button", { name: "Keys", exact: true })).toBeHidden();
  await touch.close();
});

test("C copies the words to say; that they stay on the clipboard is said once in a call", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "./call?saw=file-too-big&place=upload&file=photo");
  await page.keyboard.press("c");
  const said = page.getByRole("status").filter({ hasText: "Copied." });
  await expect(said).toContainText("clipboard");
  const script = await page.locator('[data-role="script"] p').allTextContents();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(script.join("\n\n"));
  await page.keyboard.press("c");
  await expect(said).toHaveText("Copied.");
  await page.getByText("As a text message").click();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.locator(".copy [role=status]").first()).toHaveText("Copied.");
  await page.keyboard.press("n");
  await expect(heading(page)).toHaveText(atHome);
  await page.keyboard.press("1");
  await expect(page.locator('[data-role="script"]')).toBeVisible();
  await page.keyboard.press("c");
  await expect(said).toContainText("clipboard");
});

test("keys are left alone while typing, in the dialog, and with Ctrl, Alt or Meta", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("1n?c");
  await expect(page.getByRole("textbox")).toHaveValue("1n?c");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("textbox").press("Escape");
  await page.getByRole("textbox").blur();
  for (const held of ["altKey", "ctrlKey", "metaKey", "isComposing"]) {
    await page.evaluate((how) => {
      const press = new KeyboardEvent("keydown", { key: "1", bubbles: true, [how]: true });
      document.body.dispatchEvent(press);
    }, held);
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(heading(page)).toHaveText(atHome);
});

test("the dialog lists the keys; its switch turns all off, and is all that is remembered", async ({
  page,
}) => {
  await open(page, "./call?saw=bad-request");
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toContainText("Backspace");
  expect(await axe(page)).toEqual([]);
  const keys = dialog.getByRole("switch", { name: "Use these keys" });
  await expect(keys).toBeChecked();
  expect(await keysOff(page)).toBe("{}");
  await keys.click();
  expect(await keysOff(page)).toBe('{"deskside-keys":"off"}');
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Keys", exact: true })).toBeFocused();

  await page.reload();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  for (const key of ["1", "n", "Backspace", "?", "/"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/call\?saw=bad-request$/);
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await keys.click();
  await page.getByRole("button", { name: "Close" }).click();
  expect(await keysOff(page)).toBe("{}");
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/place=/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the dialog and the notices (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.clock.install();
    await open(page, "./call?saw=went-wrong&place=payment");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.clock.fastForward(noticeTime);
    await expect(page.getByRole("button", { name: "Keep it" })).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.clock.fastForward(endTime - noticeTime);
    await expect(page.getByText(/^Call ended: nobody/)).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });
}

for (const [button, said] of [
  ["Sorted", "Call ended: sorted."],
  ["Done another way", "Call ended: done another way."],
  ["Passed on", "Call ended: passed on."],
  ["Gave up", "Call ended: gave up."],
] as const) {
  test(`“${button}” ends the call: home, its heading, a word, and no way back`, async ({
    page,
  }) => {
    await answerTwo(page);
    await page.getByRole("button", { name: button }).click();
    await expect(heading(page)).toHaveText(atHome);
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toHaveText(atHome);
    await page.goForward();
    await expect(heading(page)).toHaveText(atHome);
    await page.getByRole("textbox").fill("4");
    await expect(page.getByText(said)).toBeHidden();
  });
}

test("after a new call neither Back nor Forward shows the last caller's answers", async ({
  page,
}) => {
  await answerTwo(page);
  await page.getByRole("link", { name: "New call" }).dblclick();
  await expect(heading(page)).toHaveText(atHome);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(atHome);
  await page.goForward();
  await expect(heading(page)).toHaveText(atHome);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
});

test("callers are on hold: answers stay nine minutes, then a notice, and a press keeps them", async ({
  page,
}) => {
  await page.clock.install();
  await answerTwo(page);
  await page.clock.fastForward(idleTime + 1000);
  await expect(page.locator('[data-role="script"]')).toBeVisible();
  await page.clock.fastForward(noticeTime - idleTime);
  const keep = page.getByRole("button", { name: "Keep it" });
  await expect(page.getByRole("status").filter({ has: keep })).toContainText("In one minute");
  await expect(keep).toBeInViewport();
  await keep.click();
  await expect(keep).toBeHidden();
  await page.clock.fastForward(noticeTime - 1000);
  await expect(page).toHaveURL(/saw=bad-request&place=booking$/);
  await expect(keep).toBeHidden();
});

test("after ten minutes the call ends, and its answers are gone from Back", async ({ page }) => {
  await page.clock.install();
  await answerTwo(page);
  await page.clock.fastForward(noticeTime);
  await expect(page.getByRole("button", { name: "Keep it" })).toBeVisible();
  await page.clock.fastForward(endTime - noticeTime);
  await expect(heading(page)).toHaveText(atHome);
  await expect(page.getByText(/^Call ended: nobody/)).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText(atHome);
});

test("after the tablet slept, the first touch ends the call", async ({ page }) => {
  await page.clock.install();
  await answerTwo(page);
  await page.clock.setSystemTime(Date.now() + 60 * 60 * 1000);
  await page.mouse.click(5, 500);
  await expect(heading(page)).toHaveText(atHome);
});

test("where no call was begun, nothing is told and nothing ends", async ({ page }) => {
  await page.clock.install();
  await open(page, "./reference");
  await page.clock.fastForward(2 * endTime);
  await expect(page).toHaveURL(/reference$/);
  await expect(page.getByRole("button", { name: "Keep it" })).toBeHidden();
});
