import { axe, expect, test } from "./test";

const pages = [
  "./",
  "./call?saw=went-wrong&place=payment",
  "./call?saw=file-too-big&place=upload&file=photo&who=others-too",
  "./codes",
  "./codes?by=family",
  "./codes/400",
  "./codes/wrong-details-shown",
  "./codes/teapot",
  "./reference",
  "./reference?set=all",
  "./prevention",
  "./map",
  "./map?place=upload&causes=three",
  "./about",
  "./no/such/page",
];

for (const [name, media] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const)) {
  test(`axe finds nothing on any page (${name})`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia(media);
    for (const path of pages) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await axe(page), path).toEqual([]);
    }
  });
}

test("axe finds nothing among search results", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("textbox").fill("bad request");
  await expect(page.locator("article")).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test("nothing scrolls sideways at 320 pixels but the table", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of pages) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, path).toBe(0);
  }
});

test("every control is at least 44 pixels high for a finger", async ({ page }) => {
  for (const path of ["./", "./call?saw=went-wrong&place=payment", "./about"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const small = await page
      .locator("main a, main button, main summary, nav a, .button")
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map((control) => control.textContent),
      );
    expect(small, path).toEqual([]);
  }
});

test("each page has a title of its own, and its heading takes the focus on arrival", async ({
  page,
}) => {
  await page.goto("./");
  await expect(page).toHaveTitle("On a call · Deskside");
  for (const [link, title] of [
    ["All codes", "All codes · Deskside"],
    ["Reference table", "Reference table · Deskside"],
  ] as const) {
    await page.getByRole("navigation").getByRole("link", { name: link }).click();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
});

test("by keyboard alone: from home to a script", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused?.includes("“Page not found”")) break;
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/saw=page-not-found$/);
  await expect(page.locator('[data-role="script"]')).toBeVisible();
});
