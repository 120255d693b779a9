import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** The kinds of files that shrink; pictures and fonts are packed already. */
export const packedKinds = ["html", "js", "css", "json", "webmanifest", "svg"] as const;

const isPackable = new RegExp(`\\.(?:${packedKinds.join("|")})$`);

/** Whether a file is the packed copy of another. */
export function isPacked(path: string): boolean {
  return /\.(?:br|gz)$/.test(path);
}

/** Writes packed copies beside the files of a finished site, for hosts that send them as they are. */
export async function packFiles(dir: string): Promise<void> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && isPackable.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path);
      /** Brotli packs as hard as it can unasked, gzip does not. */
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}
