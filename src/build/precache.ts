import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getManifest, type ManifestEntry } from "workbox-build";

/** One file that the worker keeps. */
export interface PrecacheEntry extends ManifestEntry {
  /** `sha384-…` of the file as it is served. */
  readonly integrity: string;
}

/** What hosts need, the shell under its other names among it; `app.html` is the one that is kept. */
const notKept = ["index.html", "404.html", "_headers", "sw.js"];

/** Lists and hashes the files of a built site that the worker keeps. */
export async function listPrecache(dir: string): Promise<PrecacheEntry[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dir,
    globPatterns: ["**/*"],
    globIgnores: notKept,
    dontCacheBustURLsMatching: /^assets\//,
    /** Far above any file of ours: a file that is too large would be left out without a word. */
    maximumFileSizeToCacheInBytes: 2 ** 26,
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  /** The folder's own order differs from machine to machine. */
  const inOrder = manifestEntries.sort((a, b) => (a.url < b.url ? -1 : 1));
  return Promise.all(
    inOrder.map(async ({ url, revision }) => ({
      url,
      revision,
      integrity: await integrityOf(join(dir, url)),
    })),
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
