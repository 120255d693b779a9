import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser for the tests: an installed one, or else one that is installed now. */
export function ensureChromium(): string {
  const path = findChromium() ?? installChromium();
  /** The test workers read their settings again, and take the same one. */
  process.env["CHROMIUM_PATH"] = path;
  return path;
}

function findChromium(): string | undefined {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, which is not there`);
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...usualPlaces];
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [asked, ...installed, ...usualPlaces.slice(-2), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path));
}

function installChromium(): string {
  const attempts = [["npx", "playwright", "install", "chromium"]];
  if (process.getuid?.() === 0) {
    attempts.push(["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]);
  }
  for (const [command = "", ...args] of attempts) {
    try {
      execFileSync(command, args, { stdio: "inherit" });
    } catch {
      console.error(`${command} ${args.join(" ")} did not work.`);
    }
    const path = findChromium();
    if (path) return path;
  }
  throw new Error("No Chromium was found. Install one, or set CHROMIUM_PATH to where it is.");
}
