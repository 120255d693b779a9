import type { Browser } from "@playwright/test";

/** As somebody types who is on the phone: mistyped, and about this fast (ms between two keys). */
const sentence = "the page says bad requst or somthing when she books";
const betweenKeys = 120;

/**
 * Types a sentence on a slow processor. Prints how long the field takes to show a letter, and how long
 * after its key the list shows what is found for it.
 */
export async function printTyping(browser: Browser, url: string, slower: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByRole("textbox").fill("404");
  await page.locator("article [data-hit]").first().waitFor();
  await page.getByRole("textbox").fill("");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.evaluate(() => {
    const shown: number[] = [];
    const found: number[] = [];
    Object.assign(globalThis, { typing: { shown, found } });
    let pressed = 0;
    addEventListener(
      "keydown",
      () => {
        pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - pressed)));
      },
      true,
    );
    new MutationObserver(() => {
      const since = pressed;
      requestAnimationFrame(() => setTimeout(() => found.push(performance.now() - since)));
    }).observe(document.querySelector("article") ?? document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByRole("textbox").pressSequentially(sentence, { delay: betweenKeys });
  const { shown, found } = await page.evaluate(
    () => (globalThis as unknown as { typing: { shown: number[]; found: number[] } }).typing,
  );
  await page.close();
  console.log(
    `Typing, processor ${slower} times slower (ms): a letter is painted after ${spread(shown)}, what is found for it after ${spread(found)}`,
  );
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `${at(0.5)} (half), ${at(0.95)} (19 of 20), ${at(1)} at most`;
}
