import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "@playwright/test";
import { isPacked } from "../../src/build/pack";
import { listPrecache, readManifest } from "../../src/build/precache";
import { serveBy } from "../hosts/servers";

/** A host whose address stays while what stands behind it changes. */
export interface Host {
  readonly url: string;
  /** Stops answering. */
  goAway(): Promise<void>;
  /** Serves another folder from now on. */
  deploy(dir: string): Promise<void>;
  /** Serves the worker of a folder, and a sign-in page of a Wi-Fi, status 200, for all else. */
  deployBehindPortal(dir: string): Promise<void>;
}

/** Serves a built site on a port of its own, by the server that the tests run against. */
export async function openHost(site: { dir: string; base: string }): Promise<Host> {
  const serve = serveBy(test.info().project.metadata["server"] ?? "start");
  const first = await serve({ ...site, port: 0 });
  const port = Number(new URL(first.url).port);
  let stop: (() => Promise<void>) | undefined = first.stop;
  const goAway = async () => {
    await stop?.();
    stop = undefined;
  };

  return {
    url: first.url,
    goAway,
    async deploy(dir) {
      await goAway();
      stop = (await serve({ dir, base: site.base, port })).stop;
    },
    async deployBehindPortal(dir) {
      await goAway();
      stop = await openPortal(await readFile(join(dir, "sw.js"), "utf8"), port);
    },
  };
}

/** Makes another version out of a built site: one mark in the shell, and a manifest to match. */
export async function makeVersion(from: string, to: string, version: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  /** A packed copy would still be the old version. */
  await cp(from, to, { recursive: true, filter: (path) => !isPacked(path) });
  const shell = join(to, "app.html");
  const html = await readFile(shell, "utf8");
  await writeFile(
    shell,
    html.replace("</head>", `<meta name="version" content="${version}"></head>`),
  );
  const worker = join(to, "sw.js");
  const code = await readFile(worker, "utf8");
  const manifest = JSON.stringify(await listPrecache(to));
  await writeFile(worker, code.replace(JSON.stringify(readManifest(code)), manifest));
}

async function openPortal(worker: string, port: number): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    const isWorker = request.url?.endsWith("/sw.js");
    response.writeHead(200, { "Content-Type": isWorker ? "text/javascript" : "text/html" });
    response.end(isWorker ? worker : "<h1>Sign in to Wi-Fi</h1>");
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
