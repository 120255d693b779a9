import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const script = (page: Page) => page.locator('[data-role="script"]');
const check = (page: Page) => page.locator('[data-role="check-first"]');
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("access denied while ordering: staff look first, until it is known that nothing was sent", async ({
  page,
}) => {
  await page.goto("./call?saw=no-permission&place=prescription");
  await expect(check(page)).toContainText("supplied twice");
  await expect(script(page)).toContainText("don’t send it again");
  await page.getByRole("link", { name: "As the page opened" }).click();
  await expect(check(page)).toBeHidden();
});

test("nothing opens while paying: words, another way, and a note that guesses nothing", async ({
  page,
}) => {
  await page.goto("./call?saw=keeps-loading&place=payment&other-sites=closed");
  await expect(heading(page)).toHaveText("Not clear yet");
  await expect(script(page)).toContainText("don’t press pay again");
  await expect(page.locator('[data-role="instead"]')).toContainText("no second payment today");
  await expect(page.getByText("To the website supplier")).toBeVisible();
  await page.getByText("Write the note").click();
  const note = page.locator('[data-role="note"]');
  await expect(note).toContainText("They were trying to: pay");
  await expect(note).not.toContainText("Likely cause");
});

test("on a card’s own page, page and note go by that card’s reasons alone", async ({ page }) => {
  await page.goto("./codes/418?place=website");
  await expect(heading(page)).toContainText("teapot");
  await page.goto("./codes/pop-up-blocked?place=sign-in");
  await expect(page.getByText("likelier than the other reasons for this page")).toBeVisible();
  await page.getByText("Write the note").click();
  await expect(page.locator('[data-role="note"]')).toContainText(
    /Likely cause: .*\((?:about (?:six|seven|eight|nine|ten) in ten|almost certain)\)/,
  );
});

test("one card that may not be the one is called the closest match", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("textbox").fill("soup");
  await expect(page.getByRole("heading", { name: "Closest match", exact: true })).toBeVisible();
  await expect(page.locator("main [role=status]")).toContainText("no sure one");
  await expect(page.locator("article")).toHaveCount(0);
});

test.describe("an address edited by hand", () => {
  for (const [edited, canonical] of [
    ["place=booking&place=payment&saw=loops&saw=bad-request", "saw=loops&place=booking"],
    ["%E0%A4%A&saw=%&place=booking", "place=booking"],
    [
      "moment=on-sending&__proto__=x&saw=went-wrong&constructor=y",
      "saw=went-wrong&moment=on-sending",
    ],
    ["saw[]=loops&saw=LOOPS&saw=loops+&saw=loops", "saw=loops"],
    ["saw=went-wrong&place=booking&", "saw=went-wrong&place=booking"],
    ["saw=%77ent-wrong#nothing", "saw=went-wrong"],
  ] as const) {
    test(`?${edited} is put in order, and Back leaves it`, async ({ page }) => {
      await page.goto("./");
      await page.goto(`./call?${edited}`);
      await expect(page).toHaveURL(new RegExp(`call\\?${canonical}$`));
      await expect(script(page)).toContainText("Thank you");
      await page.goBack();
      await expect(heading(page)).toHaveText("What did they see, or say?");
    });
  }

  test("with nothing known in it leads home", async ({ page }) => {
    await page.goto(`./call?${"x=1&".repeat(2000)}saw=${"%F0%9F%92%A9".repeat(100)}`);
    await expect(heading(page)).toHaveText("What did they see, or say?");
    await expect(page).not.toHaveURL(/call/);
  });
});

test.describe("on a phone", () => {
  for (const path of [
    "./call?saw=file-too-big&place=upload",
    "./call?saw=went-wrong&place=booking",
    "./call?saw=keeps-loading&place=payment&other-sites=closed",
    "./codes/413?place=upload",
    "./codes/500?place=payment",
  ]) {
    test(`all of the words to say are in view without scrolling (${path})`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await expect(script(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("region", { name: "Answers so far" })).toBeVisible();
      await page.setViewportSize({ width: 320, height: 568 });
      await expect(script(page)).toBeInViewport();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});
