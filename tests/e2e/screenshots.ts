import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { buildSite } from "../../src/build/build";
import { serve } from "../../src/build/serve";
import { ensureChromium } from "./find-chromium";

const to = "public/screenshots";
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
const call = "call?saw=file-too-big&place=upload&file=photo";

/** What the browser shows before it installs Deskside; the manifest names the same. */
const pictures = [
  { name: "wide-call", viewport: wide, path: call },
  { name: "wide-reference", viewport: wide, path: "reference" },
  { name: "narrow-home", viewport: narrow, path: "" },
  { name: "narrow-call", viewport: narrow, path: call },
];

/** `npm run screenshots`: takes them from the real app, built as it is now. */
export async function main(): Promise<void> {
  const site = { dir: ".cache/screenshots", base: "/" };
  await buildSite({ base: site.base, out: site.dir });
  await mkdir(to, { recursive: true });
  const { url, stop } = await serve({ ...site, port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const { name, viewport, path } of pictures) {
    const page = await browser.newPage({ viewport, locale: "en-GB", colorScheme: "light" });
    await page.goto(url + path);
    await page.getByText("Ready offline").waitFor();
    await page.screenshot({ path: join(to, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await stop();
}
