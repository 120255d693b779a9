import { packedKinds } from "../pack";

/** What every shipped configuration says of the machine it runs on. */
export const server = {
  /** Holds the built site; a site built for /desk/ lies in its folder `desk`. */
  folder: "/srv/deskside",
  /** Without TLS, which a proxy in front ends. */
  port: 8080,
} as const;

/** The type of each kind of file that a built site holds: no host knows all of them by itself. */
export const mediaTypes = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
} as const;

/** `html|js|…`: the kinds of files with packed copies, as a part of a pattern. */
export const packed = packedKinds.join("|");

/** Heads each file that is written. */
export const origin = "Written by `npm run deploy:configs` from src/build/hosts: change it there.";

/** Puts text in a pattern as it stands. */
export function asPattern(text: string): string {
  return text.replace(/[.+*?()[\]{}|\\^$-]/g, "\\$&");
}
