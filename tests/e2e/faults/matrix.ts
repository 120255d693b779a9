import { test as base } from "@playwright/test";
import { type FaultHost, openFaultHost } from "./fault-host";
import { faultLine } from "./fault-table";
import { nameOf, type Row } from "./rows";
import { tryRow } from "./try-row";

/** One host for all rows that a process tries; a context of its own for each, as a tablet of its own. */
export const test = base.extend<{ host: FaultHost }, { sharedHost: FaultHost }>({
  sharedHost: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
    async ({}, use) => {
      const host = await openFaultHost();
      await use(host);
      await host.stop();
    },
    { scope: "worker" },
  ],
  host: async ({ sharedHost }, use) => {
    await use(sharedHost);
    sharedHost.mend();
    sharedHost.deploy("1");
  },
});

/** Puts a line in the table: what went wrong, where, and what became of it. */
export function tell(what: string, result: string): void {
  test.info().annotations.push({ type: faultLine, description: `${what} | ${result}` });
}

/** A test for each row. */
export function testRows(rows: readonly Row[]): void {
  for (const row of rows) {
    test(nameOf(row), async ({ host, context }) => {
      tell(nameOf(row), await tryRow(row, host, context));
    });
  }
}
