import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { caching, securityHeaders } from "../../src/build/headers";
import { mediaTypes } from "../../src/build/hosts/server";
import { packedKinds } from "../../src/build/pack";
import { type Host, openHost } from "../e2e/host";
import { sites } from "../e2e/sites";
import { ask } from "./ask";

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };

for (const { dir, base } of Object.values(sites)) {
  test.describe(`under ${base}`, () => {
    let host: Host;
    let site: string;
    /** One file of each kind, from the site's folder. */
    let files: string[];

    test.beforeAll(async () => {
      site = join(".cache/hosts", test.info().project.name, base);
      await rm(site, { recursive: true, force: true });
      await cp(dir, site, { recursive: true });
      await writeFile(join(site, "some.json"), "{}");
      const names = (await readdir(site, { recursive: true })).sort();
      const hashed = Object.keys(mediaTypes).map((kind) =>
        names.find((name) => name.startsWith("assets/") && name.endsWith(`.${kind}`)),
      );
      const fixed = ["app.html", "sw.js", "manifest.webmanifest", "icons/icon.svg", "some.json"];
      files = [...hashed, ...fixed, "icons/icon-192.png"].filter((name) => name !== undefined);
      host = await openHost({ dir: site, base });
    });
    test.afterAll(() => host.goAway());

    test("each kind of file has its type, its caching and every security header, once", async () => {
      expect(files.map(kindOf)).toEqual(expect.arrayContaining(Object.keys(mediaTypes)));
      for (const file of files) {
        const { status, headers, names, body } = await ask(host.url + file);
        expect(status, file).toBe(200);
        expect(body.equals(await readFile(join(site, file))), file).toBe(true);
        expect(headers["content-type"]?.split(";")[0], file).toBe(mediaTypes[kindOf(file)]);
        expect(headers["cache-control"], file).toBe(
          file.startsWith("assets/") ? caching.hashed : caching.other,
        );
        expect(headers["etag"] ?? headers["last-modified"], file).toBeTruthy();
        expect(headers, file).toMatchObject(secured);
        expect(names.length, `${file}: ${names}`).toBe(new Set(names).size);
        expect(headers["server"] ?? "", file).not.toMatch(/\d|\(/);
      }
    });

    test("a browser gets the packed copy that it reads", async () => {
      const asked = [
        ["gzip, deflate, br, zstd", "br"],
        ["gzip", "gzip"],
        ["br;q=0, gzip", "gzip"],
        ["identity", "none"],
      ] as const;
      const packable = files.filter((file) => packedKinds.some((kind) => kind === kindOf(file)));
      for (const file of packable.filter((name) => name !== "some.json")) {
        for (const [accepted, encoding] of asked) {
          /** sirv, behind `npm start`, reads no weights. */
          if (accepted.includes("q=") && test.info().project.name === "start") continue;
          const answer = await ask(host.url + file, { headers: { "accept-encoding": accepted } });
          const { headers } = answer;
          expect(headers["content-encoding"] ?? "none", `${file} ${accepted}`).toBe(encoding);
          expect(headers["content-type"]?.split(";")[0], file).toBe(mediaTypes[kindOf(file)]);
          expect(headers["content-language"], file).toBeUndefined();
          expect(headers["vary"], `${file} ${accepted}`).toMatch(/^accept-encoding$/i);
          expect(headers["cache-control"], file).toBe(
            file.startsWith("assets/") ? caching.hashed : caching.other,
          );
          expect(unpack[encoding](answer.body)).toEqual(await readFile(join(site, file)));
        }
      }
    });

    test("a page that was drawn at build is that, any other is the shell; packed too", async () => {
      const pages = [
        ["", "index.html"],
        ["reference", "reference/index.html"],
        ["codes/404", "codes/404/index.html"],
        ["codes/404/", "codes/404/index.html"],
        ["codes/404?place=pay", "codes/404/index.html"],
        ["call", "app.html"],
        ["call?saw=404.html", "app.html"],
        ["codes/none", "app.html"],
        ["no/such/page", "app.html"],
      ] as const;
      for (const [page, file] of pages) {
        const html = await readFile(join(site, file));
        const plain = await ask(host.url + page);
        expect([plain.status, plain.headers["cache-control"]], page).toEqual([200, caching.other]);
        expect(plain.body.equals(html), page).toBe(true);
        expect(plain.headers["content-type"], page).toMatch(/^text\/html; ?charset=utf-8$/);
        expect(plain.headers).toMatchObject(secured);
        const packed = await ask(host.url + page, { headers: { "accept-encoding": "br" } });
        expect(packed.headers["content-encoding"], page).toBe("br");
        expect(packed.headers["content-type"], page).toMatch(/^text\/html/);
        expect(brotliDecompressSync(packed.body).equals(html), page).toBe(true);
      }
    });

    test("what is missing is a 404 that nobody keeps, with every security header", async () => {
      const missing = ["assets/app-00000000.js", "assets/app", "assets/", "assets", "codes/no.js"];
      const outside = base === "/" ? [] : ["../", "../call", "../app.html"];
      for (const path of [
        ...missing,
        "no.png",
        "no.html",
        "codes/404/no.webmanifest",
        ...outside,
      ]) {
        const url = path.startsWith("../")
          ? host.url.replace(base, path.slice(2))
          : host.url + path;
        const { status, headers, names } = await ask(url, { headers: { "accept-encoding": "br" } });
        expect([status, headers["cache-control"]], path).toEqual([404, caching.refused]);
        expect(headers, path).toMatchObject(secured);
        expect(names.length, `${path}: ${names}`).toBe(new Set(names).size);
        expect(headers["server"] ?? "", path).not.toMatch(/\d|\(/);
        expect(headers["content-encoding"], path).toBeUndefined();
      }
    });

    test("HEAD, a part, what is unchanged, and what may not be sent", async () => {
      const file = files.find((name) => name.endsWith(".woff2")) ?? "";
      const whole = await readFile(join(site, file));
      const head = await ask(host.url + file, { method: "HEAD" });
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers["content-length"]).toBe(String(whole.length));
      expect(head.headers).toMatchObject(secured);

      const part = await ask(host.url + file, { headers: { range: "bytes=10-19" } });
      expect([part.status, part.body]).toEqual([206, whole.subarray(10, 20)]);
      const etag = head.headers["etag"] ?? "";
      const same = await ask(host.url + file, { headers: { "if-none-match": etag } });
      expect(same.status).toBe(304);
      expect(same.headers["cache-control"] ?? caching.hashed).toBe(caching.hashed);

      const sent = await ask(`${host.url}call`, { method: "POST" });
      expect([sent.status, sent.headers["cache-control"]]).toEqual([405, caching.refused]);
      expect(sent.headers).toMatchObject(secured);
      if (base === "/") return;
      const bare = await ask(host.url.slice(0, -1));
      expect([bare.status, bare.headers["location"]]).toEqual([308, base]);
    });

    test("a part beyond the end is not kept", async () => {
      const file = files.find((name) => name.endsWith(".woff2")) ?? "";
      const { status, headers } = await ask(host.url + file, {
        headers: { range: "bytes=9999999-" },
      });
      expect(status).toBe(416);
      expect(headers["cache-control"]).toMatch(/no-store|no-cache/);
      /** nginx says each of them twice here. */
      for (const [name, value] of Object.entries(secured)) expect(headers[name]).toContain(value);
    });
  });
}

const secured = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

function kindOf(file: string): keyof typeof mediaTypes {
  return file.slice(file.lastIndexOf(".") + 1) as keyof typeof mediaTypes;
}
