import { expect, test } from "./test";

/** The worker is kept out, because it would answer in place of the network. */
test.use({
  expectedFaults: [/ERR_FAILED|Service Worker registration blocked/],
  serviceWorkers: "block",
});

test("a card whose detail cannot be loaded still gives the words to say", async ({ page }) => {
  await page.route("**/assets/card-413-*.js", (route) => route.abort());
  await page.goto("./codes/413?place=upload");
  await expect(page.locator('[data-role="script"]')).toContainText("Thank you");
  await expect(page.locator('[data-role="urgent"]')).toBeVisible();
  await expect(page.getByText("not on this device yet").first()).toBeVisible();
});

test("a card whose detail is slow is shown at once, in place of the one before", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/card-404-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./codes/413");
  await expect(page.locator("[data-card='413']")).toBeVisible();
  await page.getByRole("link", { name: "All codes" }).click();
  await page.getByRole("link", { name: /^404/ }).first().click();
  await expect(page.locator("[data-card='404'] [data-role='script']")).toBeVisible();
  release();
  await expect(page.getByRole("heading", { name: "For IT" })).toBeVisible();
});
