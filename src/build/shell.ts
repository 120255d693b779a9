import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { integrityOf } from "./precache";

/** A file that the shell starts with, as Vite writes it. */
const startFile =
  /<(?:script type="module"|link rel="(?:modulepreload|stylesheet)") crossorigin (?:src|href)="([^"]+)"/g;
const appHere = '<div id="app"></div>';

/** Each file that the shell starts with says its hash, and the plain page stands after the empty app. */
export async function finishShell(out: string, base: string, plain: string): Promise<void> {
  const path = join(out, "index.html");
  const html = await readFile(path, "utf8");
  if (!html.includes(appHere)) throw new Error(`index.html has no ${appHere}`);
  let finished = html.replace(appHere, () => `${appHere}\n${plain}`);
  for (const [tag, file = ""] of html.matchAll(startFile)) {
    const integrity = await integrityOf(join(out, file.slice(base.length)));
    finished = finished.replace(tag, () => `${tag} integrity="${integrity}"`);
  }
  await writeFile(path, finished);
}
