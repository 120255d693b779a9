import { copyFile, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Rolldown, build as viteBuild } from "vite";
import { formatProblem } from "../authoring/problem";
import { readContent } from "../authoring/read-content";
import type { Knowledge } from "../knowledge/types";
import { Refusal } from "../refusal";
import { headersFile } from "./headers";
import { licencesOf } from "./licences";
import { type Options, readOptions } from "./options";
import { packFiles } from "./pack";
import { plainContent, plainDocument } from "./plain-page";
import { integrityOf, listPrecache, type PrecacheEntry, writeManifest } from "./precache";
import { prerenderPages } from "./prerender";
import { finishShell } from "./shell";

/**
 * Builds the whole site. The order matters: a file that changes after its hash is taken would end
 * offline use without a word, so that the worker with its hashes comes last. Packed copies follow.
 */
export async function buildSite({ base, out }: Options): Promise<void> {
  const knowledge = await checkContent();
  /** Vite's runner leaves "development" here, which would build React's slow half. */
  Object.assign(process.env, { NODE_ENV: "production" });

  const client = await bundle({ base, build: { outDir: out } });
  await finishShell(out, base, plainContent(knowledge));
  for (const copy of ["app.html", "404.html"]) {
    await copyFile(join(out, "index.html"), join(out, copy));
  }
  await prerenderPages(base, out, client);
  await writeFile(join(out, "_headers"), headersFile(base));

  const worker = await bundleWorker(plainDocument(knowledge));
  await writeFile(join(out, "licences.txt"), await licencesOf([...client, worker]));
  const entries = await listPrecache(out);
  await checkEntries(out, entries, client);
  await writeFile(join(out, "sw.js"), writeManifest(worker.code, entries));
  await packFiles(out);
  console.log(await summary(out, entries));
}

/** `npm run build` */
export async function main(args: readonly string[]): Promise<void> {
  await buildSite(readOptions(args));
}

async function checkContent(): Promise<Knowledge> {
  const content = await readContent(process.cwd());
  if ("problems" in content) throw new Refusal(content.problems.map(formatProblem).join("\n"));
  return content.knowledge;
}

async function bundle(config: Parameters<typeof viteBuild>[0]) {
  const result = await viteBuild({ configLoader: "runner", logLevel: "warn", ...config });
  if (!("output" in result)) throw new Error("Vite was asked for one build");
  return result.output;
}

/** One classic script: every browser with workers registers it, and it imports nothing. */
async function bundleWorker(plain: string): Promise<Rolldown.OutputChunk> {
  const [worker] = await bundle({
    configFile: false,
    publicDir: false,
    define: {
      "process.env.NODE_ENV": JSON.stringify("production"),
      __PLAIN_PAGE__: JSON.stringify(plain),
    },
    build: {
      target: ["safari16.4", "chrome111"],
      write: false,
      rolldownOptions: {
        input: "src/offline/worker.ts",
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
  return worker;
}

/** What Vite wrote is in the manifest, and what is in the manifest is there, byte for byte. */
async function checkEntries(
  out: string,
  entries: readonly PrecacheEntry[],
  client: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
) {
  const kept = new Set(entries.map(({ url }) => url));
  const forgotten = client
    .map(({ fileName }) => fileName)
    .filter((name) => name !== "index.html" && !kept.has(name));
  if (forgotten.length > 0) {
    throw new Error(
      `The worker would not keep ${forgotten.join(", ")}: see notKept in precache.ts`,
    );
  }
  const html = await readFile(join(out, "app.html"), "utf8");
  for (const [, name] of html.matchAll(/(?:src|href)="[^"]*?((?:assets|icons)\/[^"]+)"/g)) {
    if (name && !kept.has(name)) throw new Error(`app.html asks for ${name}, which is not there`);
  }
  for (const { url, integrity } of entries) {
    if ((await integrityOf(join(out, url))) !== integrity) {
      throw new Error(`${url} changed after its hash was taken`);
    }
  }
}

async function summary(out: string, entries: readonly PrecacheEntry[]): Promise<string> {
  const sizes = await Promise.all(
    entries.map(async ({ url }) => (await stat(join(out, url))).size),
  );
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return `${out}: ${entries.length} files, ${kilobytes} kB, kept for offline use`;
}
