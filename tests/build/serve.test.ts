import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "../../src/build/headers";
import { type Site, serve } from "../../src/build/serve";

let dir: string;
let site: Site;
let desk: Site;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "deskside-"));
  await mkdir(join(dir, "assets"));
  await writeFile(join(dir, "app.html"), "the shell");
  await writeFile(join(dir, "sw.js"), "the worker");
  await writeFile(join(dir, "assets/app-CaSf7Vtk.js"), "the app");
  site = await serve({ dir, base: "/", port: 0 });
  desk = await serve({ dir, base: "/desk/", port: 0 });
});
afterAll(async () => {
  await Promise.all([site.stop(), desk.stop()]);
  await rm(dir, { recursive: true });
});

test.each([
  ["", 200, "no-cache", "the shell"],
  ["codes/413", 200, "no-cache", "the shell"],
  ["call?saw=404.html&place=pay", 200, "no-cache", "the shell"],
  ["sw.js", 200, "no-cache", "the worker"],
  ["assets/app-CaSf7Vtk.js", 200, "public, max-age=31536000, immutable", "the app"],
  ["assets/app-00000000.js", 404, "no-store", "Not found\n"],
  ["assets/app", 404, "no-store", "Not found\n"],
  ["assets/", 404, "no-store", "Not found\n"],
  ["assets", 404, "no-store", "Not found\n"],
  ["icons/none.png", 404, "no-store", "Not found\n"],
  ["codes/none.js", 404, "no-store", "Not found\n"],
  ["..%2f..%2fpackage.json", 404, "no-store", "Not found\n"],
])("/%s is answered with %i, %s", async (path, status, cacheControl, text) => {
  for (const { url } of [site, desk]) {
    const response = await fetch(url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe(cacheControl);
    expect(await response.text()).toBe(text);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers.get(name)).toBe(value);
    }
  }
});

test("nothing outside the base is answered, and the base without its slash leads to it", async () => {
  const { origin } = new URL(desk.url);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/desk`)).url).toBe(desk.url);
});

test("nothing can be sent", async () => {
  expect((await fetch(site.url, { method: "POST", body: "x" })).status).toBe(405);
});

test("a taken port is named, with the way out", async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ dir, base: "/", port })).rejects.toThrow(
    `Port ${port} is taken by another program. Stop it, or take another port: PORT=${port + 1} npm start`,
  );
});
