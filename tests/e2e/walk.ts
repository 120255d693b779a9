import { readdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const routes = [
  "",
  "call?saw=file-too-big&place=upload",
  "codes",
  "map",
  "reference",
  "prevention",
  "about",
];
const variants = ["reference?set=all"];

/** The ids of all cards, from their files. */
export async function cardIds(): Promise<string[]> {
  return (await readdir("content/cards")).map((name) => name.replace(/\.md$/, ""));
}

/** Opens a page and waits until all of the app is kept on this device. */
export async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByText("Ready offline")).toBeVisible();
}

/** Opens every route and every card by its address: each must show a heading of its own. */
export async function walk(page: Page, home: string): Promise<void> {
  for (const addresses of [routes, (await cardIds()).map((id) => `codes/${id}`)]) {
    const headings = new Map<string, string>();
    for (const address of addresses) {
      const heading = await headingOf(page, home + address);
      expect(headings.get(heading), `${address} shows the heading of another page`).toBeUndefined();
      headings.set(heading, address);
    }
  }
  for (const address of variants) await headingOf(page, home + address);
}

async function headingOf(page: Page, url: string): Promise<string> {
  await openReady(page, url);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toBeEmpty();
  return (await heading.textContent()) ?? "";
}
