import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Rolldown } from "vite";

/** A package whose code or font is in the site. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The licences of every package that is really in the bundles, as one text. */
export async function licencesOf(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Promise<string> {
  const sources = output.flatMap((part) =>
    part.type === "chunk" ? part.moduleIds : part.originalFileNames,
  );
  const folders = new Set(sources.flatMap((source) => folderOf(source) ?? []));
  const shipped = await Promise.all([...folders].map(readPackage));
  return writeLicences(shipped);
}

/** The folder of the package that a file is in. */
export function folderOf(source: string): string | undefined {
  const path = source.replaceAll("\\", "/").replace(/^\0/, "");
  const folder = /^.*\/?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return folder && resolve(folder);
}

/** One after the other, by name. */
export function writeLicences(shipped: readonly Shipped[]): string {
  const parts = [...new Map(shipped.map((one) => [`${one.name} ${one.version}`, one])).values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, licence, text }) =>
        `${"=".repeat(72)}\n${name} ${version} (${licence})\n\n${text.trim()}\n`,
    );
  /** The mark at the start: a host may serve text without saying that it is UTF-8. */
  return `\ufeffDeskside is made with these packages. Thank you to all who wrote them.\n\n${parts.join("\n")}`;
}

async function readPackage(folder: string): Promise<Shipped> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!license && !file) throw new Error(`${name} ships and states no licence`);
  const text = file
    ? await readFile(join(folder, file), "utf8")
    : "The package carries no licence text of its own.";
  return { name, version, licence: license ?? "see below", text };
}
