import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isPacked } from "./pack";

/** One file that the worker keeps. */
export interface PrecacheEntry {
  /** From the site's folder, with slashes. */
  readonly url: string;
  /** Tells versions of a file apart; null where the name does, because it carries a hash. */
  readonly revision: string | null;
  /** `sha384-…` of the file as it is served. */
  readonly integrity: string;
}

/** What hosts need: `app.html` is the shell that is kept, `404.html` its copy. */
const notKept = new Set(["404.html", "_headers", "sw.js"]);

/**
 * Whether the worker keeps a file. Prerendered pages are for first visits, and pictures for the
 * browser's own install dialogue: neither is for offline.
 */
export function isKept(url: string): boolean {
  const isFirstVisit = /(^|\/)index\.html$/.test(url) || url.startsWith("screenshots/");
  return !notKept.has(url) && !isFirstVisit && !isPacked(url);
}

/** Lists and hashes the files of a built site that the worker keeps. */
export async function listPrecache(dir: string): Promise<PrecacheEntry[]> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const urls = files
    .filter((file) => file.isFile())
    .map((file) => relative(dir, join(file.parentPath, file.name)).replaceAll("\\", "/"))
    .filter(isKept)
    /** The folder's own order differs from machine to machine. */
    .sort();
  return Promise.all(
    urls.map(async (url) => {
      const integrity = await integrityOf(join(dir, url));
      return { url, revision: url.startsWith("assets/") ? null : integrity, integrity };
    }),
  );
}

/** The hash of a file, as the browser checks it. */
export async function integrityOf(path: string): Promise<string> {
  return `sha384-${createHash("sha384")
    .update(await readFile(path))
    .digest("base64")}`;
}

/** Puts the manifest in the worker's code. */
export function writeManifest(worker: string, entries: readonly PrecacheEntry[]): string {
  const parts = worker.split("self.__WB_MANIFEST");
  if (parts.length !== 2) throw new Error("The worker must name self.__WB_MANIFEST exactly once");
  return parts.join(JSON.stringify(entries));
}

/** Reads the manifest back out of a finished worker. */
export function readManifest(worker: string): PrecacheEntry[] {
  const json = /\[\{"url":.*?\}\]/s.exec(worker)?.[0];
  if (!json) throw new Error("The worker holds no manifest");
  return JSON.parse(json) as PrecacheEntry[];
}
