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
  await expect(page.locator("article")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-hit]").first()).toBeFocused();
  await expect(page.locator(":focus")).toHaveAccessibleName(/^400/);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-hit]").nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.locator("[data-hit]").filter({ visible: true }).last()).toBeFocused();
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

test("the words that matched are marked, and three cards are shown before more is asked for", async ({
  page,
}) => {
  await type(page, "your booking page says bad request");
  await expect(page.locator("article mark").first()).toContainText(/bad/i);
  await expect(page.locator("[data-hit]").filter({ visible: true })).toHaveCount(3);
  await page.getByText("More that could fit").click();
  expect(await page.locator("[data-hit]").filter({ visible: true }).count()).toBeGreaterThan(3);
});

test("a pasted error body is read: the box in plain words, the rest for IT, on the card too", async ({
  page,
}) => {
  await type(
    page,
    '{"detail":[{"type":"value_error","loc":["body","date_of_birth"],"msg":"invalid date","input":"31.02.1990"}]}',
  );
  const message = page.locator('[data-role="message"]');
  await expect(message).toContainText("date of birth");
  await expect(message).toContainText("body.date_of_birth");
  await expect(message).not.toContainText("1990");
  await page.locator("article").getByRole("link", { name: "sign in", exact: true }).click();
  await expect(message).toContainText("FastAPI");
  await expect(page.locator('[data-role="script"]')).toContainText("about the date of birth");
});

test("half a body and a megabyte are taken calmly, and what is cut is said", async ({ page }) => {
  await type(page, '{"status":413,"title":"Payload Too Lar');
  await expect(page.locator("article")).toHaveAttribute("data-card", "413");
  await type(page, `404 not found ${"x ".repeat(500_000)}`);
  await expect(page.locator("main [role=status]")).toContainText("first 20,000 characters");
  await expect(page.locator("article")).toHaveAttribute("data-card", "404");
});

test("a text dropped on the page is searched", async ({ page }) => {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "502 Bad Gateway");
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("h1")?.dispatchEvent(drop);
  });
  await expect(page.locator("article")).toHaveAttribute("data-card", "502");
});

test("one press pastes what was copied elsewhere", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("ERR_NAME_NOT_RESOLVED"));
  await page.getByRole("button", { name: "Paste" }).click();
  await expect(page.locator("article")).toHaveAttribute("data-card", "address-not-found");
});

test("Enter opens a card that is sure, and goes to the closest matches where none is", async ({
  page,
}) => {
  await type(page, "nothing happens");
  await expect(page.getByRole("heading", { name: "Closest matches" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-hit]").first()).toBeFocused();
});
