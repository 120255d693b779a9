import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isKept, listPrecache, readManifest, writeManifest } from "../../src/build/precache";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "deskside-"));
  await Promise.all(
    ["app.html", "index.html", "404.html", "_headers", "sw.js"].map((name) =>
      writeFile(join(dir, name), "<p>Desk</p>"),
    ),
  );
});
afterAll(() => rm(dir, { recursive: true }));

test("the shell is kept, with its hash; its copies, the headers and the worker are not", async () => {
  expect(await listPrecache(dir)).toEqual([
    {
      url: "app.html",
      revision: expect.stringMatching(/^sha384-/),
      integrity: expect.stringMatching(/^sha384-[\w+/]{64}$/),
    },
  ]);
});

test("a picture for the browser's install dialogue is not kept, an icon is", () => {
  expect(isKept("screenshots/wide-call.png")).toBe(false);
  expect(isKept("icons/icon-192.png")).toBe(true);
});

test("a page that was drawn for a first visit is not kept", () => {
  expect(isKept("codes/404/index.html")).toBe(false);
});

test("what is written in the worker is read back", async () => {
  const entries = await listPrecache(dir);
  expect(readManifest(writeManifest("keep(self.__WB_MANIFEST);", entries))).toEqual(entries);
});

test.each(["", "self.__WB_MANIFEST; self.__WB_MANIFEST"])(
  "a worker like %j is refused",
  (worker) => {
    expect(() => writeManifest(worker, [])).toThrow("exactly once");
  },
);
