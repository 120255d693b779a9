import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { placesHere } from "../../src/knowledge/find";
import { readAll } from "../bench/report";
import { axe, expect, test } from "./test";

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const table = (page: Page) => page.getByRole("table");

test.use({ viewport: wide });

/** Pages of a PDF with words on them: each draws in a stream of its own. */
function drawnPages(pdf: Buffer): number {
  const streams = pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams].filter(([, packed = ""]) => {
    try {
      return /\bBT\b[\s\S]*\bTj\b/i.test(inflateSync(Buffer.from(packed, "latin1")).toString());
    } catch {
      return false;
    }
  }).length;
}

test("from all codes to the map, and from a cell to its call", async ({ page }) => {
  await page.goto("./codes");
  await page.getByRole("link", { name: "Decision map" }).click();
  await expect(page).toHaveTitle("Decision map · Deskside");
  const row = page.getByRole("row", { name: /“File too large”/ });
  await row.getByRole("cell").nth(4).getByRole("link").click();
  await expect(page).toHaveURL(/call\?saw=file-too-big&place=upload$/);
  await expect(page.locator("[data-card='413']")).toBeVisible();
});

test("there is a header for every screen and place, and no cell without words", async ({
  page,
}) => {
  const { knowledge } = await readAll();
  await page.goto("./map");
  await expect(table(page).getByRole("rowheader")).toHaveCount(knowledge.saw.length);
  const places = placesHere(knowledge).length;
  await expect(table(page).getByRole("columnheader")).toHaveCount(places + 1);
  const cells = await table(page).getByRole("cell").allInnerTexts();
  expect(cells).toHaveLength(knowledge.saw.length * places);
  expect(cells.filter((words) => words.trim() === "")).toEqual([]);
});

test("a cell says what its call says", async ({ page }) => {
  await page.goto("./map");
  const cell = page.locator('a[href$="call?saw=wrong-details&place=records"]');
  await expect(cell).toContainText("clear");
  const title = await cell.locator("b").first().innerText();
  await cell.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("the head row and the first column stay in sight, and the keyboard scrolls", async ({
  page,
}) => {
  await page.goto("./map");
  const region = page.getByRole("region", { name: /What they saw/ });
  await region.focus();
  await page.keyboard.press("End");
  await region.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  const heading = table(page).getByRole("columnheader", { name: "something else" });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const row = table(page).getByRole("rowheader", { name: "They don’t know" });
  await expect(row).toBeInViewport({ ratio: 1 });
});

test("one column with its three likely causes, each one press from its script", async ({
  page,
}) => {
  await page.goto("./map");
  await page.getByRole("link", { name: "send a photo or document" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("send a photo or document");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const one = page.getByRole("listitem").filter({ hasText: "“File too large”" }).first();
  await expect(one.locator("ol > li")).toHaveCount(3);
  await one.locator("ol a").first().click();
  await expect(page).toHaveURL(/codes\/413\?saw=file-too-big&place=upload#/);
  await page.goBack();
  await page.getByRole("combobox").selectOption({ label: "Round and round" });
  await expect(page).toHaveURL(/map\?saw=loops&causes=three$/);
});

test("on a phone a select shows one place as a list", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("./map");
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("combobox").selectOption({ label: "pay" });
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("They were trying to: pay");
  await page.getByRole("link", { name: /Payment not taken/ }).click();
  await expect(page).toHaveURL(/call\?saw=payment-refused&place=payment$/);
});

for (const [name, viewport] of Object.entries({ wide, phone })) {
  test(`axe finds nothing on the map (${name})`, async ({ page }) => {
    /** Seven hundred cells take axe a while. */
    test.slow();
    await page.setViewportSize(viewport);
    for (const path of ["./map", "./map?saw=loops&causes=three"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await axe(page), path).toEqual([]);
    }
  });
}

test("on paper: landscape, no page blank, nothing cut, 8 points at least", async ({ page }) => {
  await page.goto("./map");
  await expect(table(page)).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) =>
    box?.trim().split(/\s+/).map(Number),
  );
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.length).toBeLessThan(12);
  for (const box of boxes) expect(box?.[2]).toBeGreaterThan(box?.[3] ?? 0);
  expect(drawnPages(pdf)).toBe(boxes.length);

  /** As wide as an A4 page on its side between its margins. */
  await page.setViewportSize({ width: Math.floor((281 / 25.4) * 96), height: 733 });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".map-sheet :is(th, td)")
    .evaluateAll((cells) =>
      cells
        .filter(
          (cell) =>
            cell.scrollWidth > cell.clientWidth + 1 ||
            cell.getBoundingClientRect().right > innerWidth ||
            [...cell.querySelectorAll("*"), cell].some(
              (part) => Number.parseFloat(getComputedStyle(part).fontSize) < 8 / 0.75 - 0.01,
            ),
        )
        .map((cell) => cell.textContent),
    );
  expect(cut).toEqual([]);
  await expect(page.locator(".map-sheet thead").first()).toHaveCSS("display", "table-header-group");
  await expect(page.locator(".map-sheet tbody tr").first()).toHaveCSS("break-inside", "avoid");
});
