import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packFiles } from "../../src/build/pack";
import { listPrecache } from "../../src/build/precache";
import { serve } from "../../src/build/serve";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "deskside-"));
  await mkdir(join(dir, "assets"));
  await writeFile(join(dir, "app.html"), "the shell");
  await writeFile(join(dir, "assets/app-CaSf7Vtk.js"), "the app");
  await writeFile(join(dir, "assets/type-CaSf7Vtk.woff2"), "the type");
  await packFiles(dir);
});
afterAll(() => rm(dir, { recursive: true }));

test("what shrinks has two packed copies beside it, at any depth; a font has none", async () => {
  expect((await readdir(dir)).sort()).toEqual(["app.html", "app.html.br", "app.html.gz", "assets"]);
  const packed = join(dir, "assets/app-CaSf7Vtk.js");
  expect(String(brotliDecompressSync(await readFile(`${packed}.br`)))).toBe("the app");
  expect(String(gunzipSync(await readFile(`${packed}.gz`)))).toBe("the app");
  expect(await readdir(join(dir, "assets"))).not.toContain("type-CaSf7Vtk.woff2.br");
});

test("no packed copy is kept by the worker", async () => {
  const kept = await listPrecache(dir);
  expect(kept.map(({ url }) => url)).toEqual([
    "app.html",
    "assets/app-CaSf7Vtk.js",
    "assets/type-CaSf7Vtk.woff2",
  ]);
});

test.each([
  ["br, gzip", "br"],
  ["gzip", "gzip"],
  ["identity", null],
])("npm start answers %j with %j", async (accepted, encoding) => {
  const site = await serve({ dir, base: "/", port: 0 });
  for (const [path, text] of [
    ["codes/413", "the shell"],
    ["assets/app-CaSf7Vtk.js", "the app"],
  ]) {
    const response = await fetch(site.url + path, { headers: { "accept-encoding": accepted } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe(text);
  }
  await site.stop();
});
