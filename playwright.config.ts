import { defineConfig } from "@playwright/test";
import { ensureChromium } from "./tests/e2e/find-chromium";

/** Stopping and replacing servers wants the machine for itself: one worker. */
const offline = [
  "about.test.ts",
  "offline.test.ts",
  "updates.test.ts",
  "base-path.test.ts",
  "retire.test.ts",
];
/** Every fault, by `npm run test:long`; five of them stand among the offline tests. */
const faults = ["faults/*.test.ts"];
const cheapest = "faults/cheapest.test.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.test.ts",
  globalSetup: "./tests/e2e/set-up.ts",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  reporter: [["list"], ["./tests/e2e/faults/fault-table.ts"]],
  use: {
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: ensureChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "pages", testIgnore: [...offline, ...faults] },
    { name: "offline", testMatch: [...offline, cheapest], workers: 1, fullyParallel: false },
    { name: "faults", testMatch: faults, testIgnore: cheapest, expect: { timeout: 15_000 } },
  ],
});
