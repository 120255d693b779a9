import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isPacked } from "../../../src/build/pack";
import { integrityOf, listPrecache, readManifest } from "../../../src/build/precache";
import { sites } from "../sites";

/** The builds that faults are tried with: four good ones, and one that throws when it starts. */
const builds = ["1", "2", "3", "4", "bad"] as const;
export type Build = (typeof builds)[number];

export function dirOf(build: Build): string {
  return `.cache/faults/${build}`;
}

/** Cards that stay in, and their prerendered pages: all of them would take most of the time. */
const keptCard = /^card-(?:404|413|page)-/;
const keptPage = /\/codes(?:\/(?:404|413)(?:\/index\.html)?)?$/;

function isTried(path: string): boolean {
  if (isPacked(path) || path.includes("/screenshots")) return false;
  if (/\/card-/.test(path)) return keptCard.test(nameOf(path));
  return !path.includes("/codes/") || keptPage.test(path);
}

/** Makes each out of the real build; other names for all assets, as other content would give them. */
export async function makeBuilds(): Promise<void> {
  await Promise.all(builds.map(makeBuild));
}

async function makeBuild(build: Build): Promise<void> {
  const dir = dirOf(build);
  await rm(dir, { recursive: true, force: true });
  await cp(sites.root.dir, dir, {
    recursive: true,
    filter: isTried,
  });
  const names = new Map(
    (await readdir(join(dir, "assets"))).map((name) => [name, nameIn(build, name)]),
  );
  const known = new RegExp([...names.keys()].join("|").replaceAll(".", "\\."), "g");
  const change = async (path: string, mark: (text: string) => string) => {
    const text = await readFile(path, "utf8");
    await writeFile(path, mark(text.replace(known, (name) => names.get(name) ?? name)));
  };

  for (const [name, other] of names) {
    const path = join(dir, "assets", name);
    if (name.startsWith("texts-")) await writeFile(path, await fewTexts(path));
    if (name.endsWith(".css")) await change(path, (text) => text);
    if (name.endsWith(".js")) {
      const isBad = build === "bad" && name.startsWith("app-");
      await change(path, (code) =>
        isBad ? 'throw new Error("bad release");' : stamped(code, build),
      );
    }
    await rename(path, join(dir, "assets", other));
  }
  const pages = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".html"));
  for (const shell of pages) {
    await change(join(dir, shell), (html) =>
      html.replace("</head>", `<meta name="version" content="${build}"></head>`),
    );
    await signAgain(dir, join(dir, shell));
  }
  const worker = join(dir, "sw.js");
  const code = await readFile(worker, "utf8");
  const manifest = JSON.stringify(await listPrecache(dir));
  await writeFile(
    worker,
    code.replace(JSON.stringify(readManifest(code)), () => manifest),
  );
}

/** What is searched for in these tests; all texts would be indexed again at each of a thousand loads. */
async function fewTexts(path: string): Promise<string> {
  const { default: content } = await import(pathToFileURL(resolve(path)).href);
  const few = Object.entries(content.texts).filter(([id]) => id === "404" || id === "413");
  return `export default ${JSON.stringify({ ...content, texts: Object.fromEntries(few) })}`;
}

/** The hashes in the shell are those of the files as they are now. */
async function signAgain(dir: string, shell: string): Promise<void> {
  let html = await readFile(shell, "utf8");
  for (const [tag, path = ""] of html.matchAll(/"\/(assets\/[^"]+)" integrity="[^"]+"/g)) {
    const integrity = await integrityOf(join(dir, path));
    html = html.replace(tag, () => `"/${path}" integrity="${integrity}"`);
  }
  await writeFile(shell, html);
}

/** The file of another build that stands for this one: its name differs by the mark alone. */
export function nameIn(build: Build, name: string): string {
  return name.replace(/-[\w-]{2}([\w-]{6}\.\w+)$/, `-v${build[0]}$1`);
}

/** Every script says which build it is of, once it has run. */
function stamped(code: string, build: Build): string {
  return `${code}\n;(globalThis.ranFrom ??= []).push("${build}");`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
