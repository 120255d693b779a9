import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { isPacked } from "../../src/build/pack";
import { integrityOf, readManifest } from "../../src/build/precache";
import { sites } from "./sites";

for (const { dir, base } of Object.values(sites)) {
  test(`every hash in the worker of ${base} is that of its file`, async () => {
    for (const { url, integrity } of await manifestOf(dir)) {
      expect(await integrityOf(join(dir, url)), url).toBe(integrity);
    }
  });

  test(`the worker of ${base} keeps every file but pages for first visits, screenshots and itself`, async () => {
    const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, "/").length))
      .map((path) => path.replaceAll("\\", "/"));
    const kept = (await manifestOf(dir)).map(({ url }) => url);
    const notKept = files
      .filter((file) => !kept.includes(file) && !isPacked(file))
      .filter((file) => !file.startsWith("screenshots/") && !file.endsWith("/index.html"));
    expect(notKept.sort()).toEqual(["404.html", "_headers", "index.html", "sw.js"]);
    expect(kept.filter((url) => url.endsWith(".html"))).toContain("app.html");
    expect(kept.filter((url) => !files.includes(url))).toEqual([]);
    expect(kept.filter((url) => /^assets\/knowledge-[\w-]{8}\./.test(url))).toHaveLength(1);
  });
}

test("all that is kept is under 3 MB", async () => {
  const entries = await manifestOf(sites.root.dir);
  const files = await Promise.all(entries.map(({ url }) => readFile(join(sites.root.dir, url))));
  expect(files.reduce((sum, file) => sum + file.length, 0)).toBeLessThan(3_000_000);
});

test("the built pages and styles name nothing by an address from the root of the site", async () => {
  const { dir, base } = sites.desk;
  const names = ["app.html", "manifest.webmanifest", ...(await stylesIn(dir))];
  for (const name of names) {
    const text = await readFile(join(dir, name), "utf8");
    const fromRoot = [
      ...text.matchAll(/(?:src|href)="(\/[^"]*)"|url\(["']?(\/[^)]*)\)|": "(\/[^"]*)"/g),
    ]
      .map(([, ...found]) => found.find(Boolean) ?? "")
      .filter((path) => !path.startsWith(base));
    expect(fromRoot, name).toEqual([]);
  }
});

async function manifestOf(dir: string) {
  return readManifest(await readFile(join(dir, "sw.js"), "utf8"));
}

async function stylesIn(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, "assets"));
  return names.filter((name) => name.endsWith(".css")).map((name) => `assets/${name}`);
}
