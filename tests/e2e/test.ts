import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import type axeCore from "axe-core";

interface Options {
  /** Console messages that a test brings about on purpose, such as a server that went away. */
  expectedFaults: RegExp[];
}

/**
 * The `test` of every browser test. A console error or warning, an uncaught error, a breach of the
 * content security policy and a request to elsewhere each fail the test.
 */
export const test = base.extend<Options & { faults: string[] }>({
  baseURL: process.env["DESKSIDE_URL"],
  expectedFaults: [[], { option: true }],
  /** A page that was drawn at build can be seen before it answers: a test begins when it does. */
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      if (javaScriptEnabled !== false && options?.waitUntil !== "commit") {
        await page
          .locator("html[data-ready], html:not(:has(#app[data-page]))")
          .waitFor({ state: "attached" });
      }
      return response;
    };
    await use(page);
  },
  faults: [
    async ({ context, page, expectedFaults, javaScriptEnabled }, use) => {
      const faults: string[] = [];
      const report = (fault: string) => {
        if (!expectedFaults.some((expected) => expected.test(fault))) faults.push(fault);
      };
      const listen = (message: ConsoleMessage) => {
        if (/^(error|warning)$/.test(message.type())) {
          report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        }
      };
      let origin: string | undefined;

      context.on("console", listen);
      context.on("serviceworker", (worker) => worker.on("console", listen));
      context.on("weberror", (error) => report(`uncaught: ${error.error().stack}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        origin ??= url.origin;
        if (url.origin !== origin) report(`request to elsewhere: ${url.href}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
          console.error(
            `securitypolicyviolation: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
          );
        });
      });

      await use(faults);
      /** Breaches are told in a task of their own. */
      if (javaScriptEnabled !== false) {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))).catch(() => {});
      }
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks for barriers on the page as it stands: a line for each, none when it is clean. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource());
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const results = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return results.violations;
  }, rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split("\n").slice(1).join(" ").trim();
      return `${id}: ${help}. ${target.join(" ")}: ${why}`;
    }),
  );
}

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return source;
}
