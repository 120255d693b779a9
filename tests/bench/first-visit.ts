import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { buildSite } from "../../src/build/build";
import { serve } from "../../src/build/serve";
import { ensureChromium } from "../e2e/find-chromium";
import { printTyping } from "./typing";

const out = ".cache/first-visit";
const runs = 5;
const pages = { home: "", "a card": "codes/404" };
/** A cheap tablet is about this many times slower than a desk's computer. */
const slower = 4;

/** `npm run bench:first-visit`: how soon a page can be read and answers, on a slow phone by Lighthouse. */
export async function main(): Promise<void> {
  await buildSite({ base: "/", out });
  const site = await serve({ dir: out, base: "/", port: 0 });
  try {
    await printFirstVisits(site.url);
    await printOnSlow(site.url);
  } finally {
    await site.stop();
  }
}

async function printFirstVisits(url: string) {
  console.log(`First visit, Lighthouse 12.8 mobile, median of ${runs} (ms)`);
  const rows: Record<string, object> = {
    wanted: figures(0.98, 1000, 1400, 150, 1, 1),
  };
  for (const [name, path] of Object.entries(pages)) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) {
      const report = await lighthouse(url + path);
      if (typeof report === "string") console.log(`A run of ${name} gave nothing: ${report}`);
      else reports.push(report);
    }
    if (reports.length === 0) return;
    const score = (id: string) => median(reports.map((one) => one.categories[id]?.score ?? 0));
    const ms = (id: string) =>
      Math.round(median(reports.map((one) => one.audits[id]?.numericValue ?? Number.NaN)));
    rows[name] = figures(
      score("performance"),
      ms("first-contentful-paint"),
      ms("largest-contentful-paint"),
      ms("total-blocking-time"),
      score("accessibility"),
      score("best-practices"),
    );
  }
  console.table(rows);
}

function figures(
  performance: number,
  first: number,
  largest: number,
  blocking: number,
  accessibility: number,
  practices: number,
) {
  return {
    performance,
    "first paint": first,
    "largest paint": largest,
    blocking,
    accessibility,
    "best practices": practices,
  };
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** One run, or why there is none. Lighthouse is no dependency: nothing but these figures needs it. */
async function lighthouse(url: string): Promise<Report | string> {
  try {
    const { stdout } = await promisify(execFile)(
      "npx",
      [
        "--yes",
        "lighthouse@12.8",
        url,
        "--quiet",
        "--output=json",
        "--only-categories=performance,accessibility,best-practices",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
      ],
      { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 64_000_000 },
    );
    return JSON.parse(stdout);
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    return stderr.trim().split("\n").at(-1) || String(error).split("\n", 1).join("");
  }
}

async function printOnSlow(url: string) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  await printRepeatVisit(browser, url);
  await printTyping(browser, url, slower);
  await browser.close();
}

/** From the worker, until the card's words are on the screen. */
async function printRepeatVisit(browser: Browser, url: string) {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(url);
  await first.getByText("Ready offline").waitFor();
  await first.close();
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-card] blockquote")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("card")));
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.goto(url + pages["a card"]);
    const shown = await page.waitForFunction(
      () => performance.getEntriesByName("card")[0]?.startTime,
    );
    times.push(Math.round(Number(await shown.jsonValue())));
    await page.close();
  }
  await context.close();
  console.log(
    `Repeat visit from the worker, processor ${slower} times slower, until the card is shown: ${median(times)} ms (wanted: 400), of ${times.join(", ")}`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
