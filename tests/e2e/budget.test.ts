import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isKept } from "../../src/build/precache";
import { sites } from "./sites";
import { expect, test } from "./test";

const { dir } = sites.root;
const kilobytes = async (files: readonly string[]) => {
  const sizes = files.map(async (file) => gzipSync(await readFile(join(dir, file))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
};

test("the code before the first answer is at most 130 kB, the index beside it 100 kB", async () => {
  const html = await readFile(join(dir, "app.html"), "utf8");
  const first = [...html.matchAll(/assets\/[^"]+\.(?:js|css)/g)].map(([file]) => file);
  const index = first.filter((file) => file.includes("/knowledge-"));
  const code = first.filter((file) => !file.includes("/knowledge-"));
  expect(index).toHaveLength(1);
  expect(await kilobytes(index)).toBeLessThan(100);
  expect(await kilobytes(code)).toBeLessThan(130);
});

test("everything that is kept offline is at most 1.2 MB packed", async () => {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter(isKept);
  expect(await kilobytes(files)).toBeLessThan(1200);
});
