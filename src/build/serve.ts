import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { Refusal } from "../refusal";
import { cacheControl, caching, securityHeaders } from "./headers";

/** A running server. */
export interface Site {
  /** `http://localhost:4173/`, with the base behind it. */
  readonly url: string;
  /** Stops at once, open connections included. */
  stop(): Promise<void>;
}

interface ServeOptions {
  /** The built site. */
  readonly dir: string;
  /** `/` or `/desk/` */
  readonly base: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** Serves a built site as a host should: pages of their own or the shell, a true 404 for a missing file. */
export async function serve({ dir, base, port }: ServeOptions): Promise<Site> {
  const files = sirv(dir, {
    /** Looks at the disk each time, so that a build under a running server is served whole. */
    dev: true,
    etag: true,
    extensions: [],
    brotli: true,
    gzip: true,
    /** A part may turn out not to be there, and only whole files are kept. */
    setHeaders: (response, path) =>
      response.setHeader(
        "Cache-Control",
        response.req.headers.range ? caching.other : cacheControl(path),
      ),
  });

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405);
    }
    const path = request.url ?? "/";
    if (`${path}/` === base) return redirect(response, base);
    if (!path.startsWith(base)) return refuse(response, 404);
    const inside = path.slice(base.length - 1);
    answer(request, response, inside, () => {
      if (!isPage(inside)) return refuse(response, 404);
      const [name = ""] = inside.split(/[?#]/);
      answer(request, response, `${name}/index.html`, () =>
        answer(request, response, "/app.html", () => refuse(response, 404)),
      );
    });
  });

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    otherwise: () => void,
  ) {
    files(Object.assign(request, { url: path }), response, otherwise);
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Refusal(portIsTaken(port)) : error;
  });

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The port to serve on, from `PORT`. */
export function readPort(): number {
  const { PORT = "4173" } = process.env;
  const port = Number(PORT);
  if (/^\d+$/.test(PORT) && port <= 65535) return port;
  throw new Refusal(`PORT is "${PORT}", which is not a port. Take a number from 1024 to 65535.`);
}

function portIsTaken(port: number): string {
  return `Port ${port} is taken by another program. Stop it, or take another port: PORT=${port + 1} npm start`;
}

/** Addresses of pages carry no extension, so that a missing file is never answered by a page. */
function isPage(path: string): boolean {
  const [name = ""] = path.split(/[?#]/);
  return !/^\/assets(\/|$)/.test(name) && !/\.[^/]*$/.test(name);
}

function redirect(response: ServerResponse, to: string) {
  response.writeHead(308, { Location: to, "Cache-Control": caching.other }).end();
}

function refuse(response: ServerResponse, status: 404 | 405) {
  response.writeHead(status, {
    "Content-Type": "text/plain;charset=utf-8",
    "Cache-Control": caching.refused,
  });
  response.end(status === 404 ? "Not found\n" : "Only GET and HEAD are answered\n");
}
