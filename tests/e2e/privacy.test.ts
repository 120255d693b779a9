import { idleTime } from "../../src/call/idle";
import { expect, test } from "./test";

const secret = "Jane Doe cannot open her page, 404";

test("what is typed stays in memory: no address, history, storage, cache or cookie holds it", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await page.getByRole("textbox").fill(secret);
  await expect(page.locator("article")).toBeVisible();
  await page.locator("article").getByRole("link").first().click();
  await expect(page).toHaveURL(/codes/);

  const kept = await page.evaluate(async () => ({
    address: location.href,
    history: JSON.stringify(history.state),
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: JSON.stringify(await indexedDB.databases()),
    cached: (
      await Promise.all(
        (
          await caches.keys()
        ).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
    )
      .flat()
      .join(" "),
  }));
  for (const place of Object.values(kept)) expect(place).not.toMatch(/Jane|Doe/);
  expect([kept.local, kept.session, kept.databases]).toEqual(["{}", "{}", "[]"]);
  expect(await context.cookies()).toEqual([]);
});

test("typed words go after two idle minutes", async ({ page }) => {
  await page.clock.install();
  await page.goto("./");
  await page.getByRole("textbox").fill(secret);
  await page.clock.fastForward(idleTime - 1_000);
  await expect(page.getByRole("textbox")).toHaveValue(secret);
  await page.clock.fastForward(2_000);
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("after the tablet slept, the first touch finds nothing of before", async ({ page }) => {
  await page.clock.install();
  await page.goto("./");
  await page.getByRole("textbox").fill(secret);
  await page.clock.setSystemTime(Date.now() + 60 * 60 * 1000);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("no input offers what was typed before", async ({ page }) => {
  for (const path of ["./", "./codes"]) {
    await page.goto(path);
    const inputs = page.locator("input, textarea");
    await expect(inputs.first()).toBeVisible();
    for (const input of await inputs.all()) {
      await expect(input).toHaveAttribute("autocomplete", "off");
    }
    expect(await inputs.count()).toBeGreaterThan(0);
  }
});
