import { defineConfig } from "@playwright/test";
import browser from "../../playwright.config";
import { serverNames } from "./servers";

const answers = "hosts/http.test.ts";
const desk = "hosts/desk.test.ts";
const offline = "e2e/offline.test.ts";

/** The long walk is for the two servers that most clinics have; `npm test` takes it by `npm start`. */
const tests = {
  start: [answers],
  nginx: [answers, desk, offline],
  apache: [answers, desk, offline],
  caddy: [answers, desk],
};

/** Real servers with the shipped configurations: what they answer, and going offline from them. */
export default defineConfig({
  ...browser,
  testDir: "..",
  globalSetup: ["./set-up.ts", "../e2e/set-up.ts"],
  reporter: "list",
  fullyParallel: false,
  projects: serverNames.map((name) => ({
    name,
    metadata: { server: name },
    testMatch: tests[name],
  })),
});
