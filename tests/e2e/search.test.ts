import type { Page } from "@playwright/test";
import { expect, test } from "./test";

test.beforeEach(async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html[data-ready]")).toBeAttached();
});

const type = (page: Page, words: string) => page.getByRole("textbox").fill(words);

for (const [words, card] of [
  ["the booking page says bad request", "400"],
  ["413", "413"],
  ["it says file too large", "413"],
  ["I can see someone else's name", "wrong-details-shown"],
  ["401 ACCESS_DENIED", "nhs-api-401-access-denied"],
] as const) {
  test(`“${words}” shows a script at once`, async ({ page }) => {
    await type(page, words);
    const first = page.locator("article");
    await expect(first).toHaveAttribute("data-card", card);
    await expect(first.locator('[data-role="script"]')).toContainText(/thank you/i);
  });
}

test("by keyboard alone: slash, words, arrows, Escape, Enter", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type("bad request");
  const input = page.getByRole("textbox");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: /^400/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-hit]").nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.locator("[data-hit]").last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  await expect(input).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(input).toHaveValue("");
  await page.keyboard.type("413");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/codes\/413$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("no match offers the guided call and the full list", async ({ page }) => {
  await type(page, "xylophone");
  await expect(page.getByText("No card fits these words")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "all codes" })).toBeVisible();
  await expect(page.getByRole("link", { name: "book", exact: true })).toBeVisible();
});

test("words about health show the urgent strip and no card", async ({ page }) => {
  await type(page, "my chest hurts");
  await expect(page.locator('[data-role="urgent"]')).toContainText("websites, not health");
  await expect(page.locator("[data-card]")).toHaveCount(0);
});

test("the task can be chosen beside the first result", async ({ page }) => {
  await type(page, "404");
  await page.locator("article").getByRole("link", { name: "open a link we sent" }).click();
  await expect(page).toHaveURL(/codes\/404\?place=link$/);
});
