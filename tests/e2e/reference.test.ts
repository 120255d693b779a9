import { expect, test } from "./test";

/** Pages of a PDF: each is an object of its own. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

for (const format of ["A4", "Letter"] as const) {
  test(`the core table prints on one page of ${format}`, async ({ page }) => {
    await page.goto("./reference");
    await expect(page.getByRole("table")).toBeVisible();
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });
}

test("on paper every word is at least 10 points, in black, and nothing is left to press", async ({
  page,
}) => {
  await page.goto("./reference");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const texts = await page.locator("main").evaluate((main) =>
    [...main.querySelectorAll("*")]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { fontSize, color } = getComputedStyle(element);
        return { text: element.textContent, size: Number.parseFloat(fontSize) * 0.75, color };
      }),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(({ size }) => size < 9.99)).toEqual([]);
  expect(texts.filter(({ color }) => color !== "rgb(0, 0, 0)")).toEqual([]);
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("navigation")).toBeHidden();
});

test("the sheet holds what the wall needs", async ({ page }) => {
  await page.goto("./reference");
  const main = page.getByRole("main");
  for (const words of [
    "Can’t wait?",
    "Is it about something that can’t wait?",
    "Check before they press again",
    "Never:",
    "Does the page open for you?",
    "Anyone else today?",
    "Whom to call:",
    "Today’s known problem:",
    "until:",
    "content of",
    "bin after",
    "Checked here by:",
  ]) {
    await expect(main).toContainText(words);
  }
  const rows = page.getByRole("row");
  expect(await rows.count()).toBeGreaterThanOrEqual(13);
  for (const code of ["400", "401", "403", "404", "405"]) {
    await expect(page.getByRole("cell", { name: code, exact: true })).toBeVisible();
  }
});

test("all cards: the header again on each page, and no row split", async ({ page }) => {
  await page.goto("./reference?set=all");
  expect(await page.getByRole("row").count()).toBeGreaterThan(40);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("thead")).toHaveCSS("display", "table-header-group");
  await expect(page.locator("tbody tr").first()).toHaveCSS("break-inside", "avoid");
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBeGreaterThan(1);
});
