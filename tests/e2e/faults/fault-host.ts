import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { cacheControl, caching, securityHeaders } from "../../../src/build/headers";
import { type Build, dirOf, nameIn } from "./builds";

/** What may be answered in place of a file. */
export const kinds = [
  "portal",
  "login",
  "404",
  "500",
  "503",
  "wrong type",
  "truncated",
  "cut off",
  "flipped byte",
  "empty",
  "previous build",
  "stalled",
  "closed socket",
] as const;
export type Kind = (typeof kinds)[number];

/** Which addresses a fault befalls. */
export const places = {
  script: /^\/assets\/app-/,
  module: /^\/assets\/knowledge-/,
  shell: /^\/app\.html/,
  worker: /^\/sw\.js/,
  assets: /^\/assets\//,
  everything: /^/,
} as const;
export type Place = keyof typeof places;

export interface FaultHost {
  readonly url: string;
  /** Serves a build from now on; with `old`, the assets of that one too. */
  deploy(build: Build, old?: Build): void;
  /** Everything at a place goes wrong from now on. */
  breakAt(place: Place, kind: Kind): void;
  /** Serves the retirement worker in place of the build's. */
  retire(): void;
  /** Lets browsers keep the worker for a day. */
  keepWorker(): void;
  /** All faults are gone; what was held is dropped. */
  mend(): void;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};
const portal = "<!doctype html><h1>Sign in to Wi-Fi</h1>";

/** Serves builds as a host should, but for the faults that it is told to have. */
export async function openFaultHost(): Promise<FaultHost> {
  let build: Build = "1";
  let old: Build | undefined;
  let isRetired = false;
  let isWorkerKept = false;
  let faults: { place: Place; kind: Kind }[] = [];
  const held = new Set<ServerResponse>();

  const find = async (path: string) => {
    if (isRetired && path === "/sw.js") return readFile("deploy/retire/sw.js");
    for (const one of [build, ...(old ? [old] : [])]) {
      const file = await readFile(join(dirOf(one), path)).catch(() => undefined);
      if (file) return file;
    }
    return undefined;
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = extname(pathname) ? pathname : "/app.html";
    const headers = {
      ...securityHeaders,
      "Content-Type": types[extname(path)] ?? "text/plain",
      "Cache-Control":
        isWorkerKept && path === "/sw.js" ? "public, max-age=86400" : cacheControl(path),
    };
    const send = (status: number, body: string | Buffer, others = {}) =>
      response.writeHead(status, { ...headers, ...others }).end(body);
    const refuse = (status: number) =>
      send(status, `${status}\n`, {
        "Content-Type": "text/plain",
        "Cache-Control": caching.refused,
      });

    if (pathname === "/login") return send(200, portal, { "Content-Type": "text/html" });
    const body = await find(path);
    const fault = faults.find(({ place }) => places[place].test(pathname));
    switch (fault?.kind) {
      case "portal":
        return response.writeHead(200, { "Content-Type": "text/html" }).end(portal);
      case "login":
        return response.writeHead(302, { Location: "/login" }).end();
      case "404":
      case "500":
      case "503":
        return refuse(Number(fault.kind));
      case "stalled":
        held.add(response);
        return;
      case "closed socket":
        return request.destroy();
      case undefined:
        return body ? send(200, body) : refuse(404);
      default:
    }
    if (!body) return refuse(404);
    const half = body.subarray(0, body.length / 2);
    switch (fault?.kind) {
      case "wrong type":
        return send(200, body, {
          "Content-Type": path.endsWith("html") ? "text/css" : "text/html",
        });
      case "truncated":
        return send(200, half);
      case "cut off":
        response.writeHead(200, { ...headers, "Content-Length": body.length });
        return response.write(half, () => request.destroy());
      case "flipped byte": {
        const flipped = Buffer.from(body);
        flipped[half.length] = (flipped[half.length] ?? 0) ^ 1;
        return send(200, flipped);
      }
      case "empty":
        return send(200, "");
      default:
        return send(200, await readFile(join(dirOf("1"), nameIn("1", path))));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    deploy(next, before) {
      build = next;
      old = before;
      isRetired = false;
    },
    breakAt: (place, kind) => faults.push({ place, kind }),
    retire() {
      isRetired = true;
    },
    keepWorker() {
      isWorkerKept = true;
    },
    mend() {
      faults = [];
      isWorkerKept = false;
      for (const response of held) response.destroy();
      held.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
