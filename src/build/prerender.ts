import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer, isRunnableDevEnvironment, type Rolldown } from "vite";
import type { RenderedPage } from "../rendered-page";

const firstVisit = "src/first-visit.ts";

type Bundle = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/**
 * Writes a page of its own for each address where a first visit may start: read before, and without,
 * its scripts. A folder for each, because every host answers `codes/404` with `codes/404/index.html`.
 */
export async function prerenderPages(base: string, out: string, client: Bundle): Promise<void> {
  const shell = await readFile(join(out, "app.html"), "utf8");
  for (const page of await renderPages(base)) {
    await mkdir(join(out, page.path), { recursive: true });
    await writeFile(join(out, page.path, "index.html"), fillShell(shell, page, base, client));
  }
}

/** Draws in Node what the client draws, by the same modules. */
async function renderPages(base: string): Promise<RenderedPage[]> {
  const server = await createServer({
    configLoader: "runner",
    logLevel: "error",
    base,
    mode: "production",
    appType: "custom",
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { ssr } = server.environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("Vite cannot run modules here");
    const { renderPages: render } = await ssr.runner.import("/src/prerender.tsx");
    return await render(base);
  } finally {
    await server.close();
  }
}

/** A script of the shell, or one that it is loaded with. */
const shellScript = /\s*<(?:script type="module"|link rel="modulepreload") .*?>(?:<\/script>)?/g;

/** Puts a page in the shell: its title and its markup. Its scripts wait until it is painted. */
export function fillShell(
  shell: string,
  { path, canonical, title, html, modules }: RenderedPage,
  base: string,
  client: Bundle,
): string {
  const address = (file: string) => `${base}${file.replace(/^\//, "")}`;
  const own = scriptsOf(modules, client)
    .map(address)
    .filter((file) => !shell.includes(`"${file}"`))
    .map((file) => `<link rel="modulepreload" crossorigin href="${file}">`);
  const ofShell = [...shell.matchAll(shellScript)].map(([tag]) =>
    tag
      .trim()
      .replace('<script type="module"', '<link rel="modulepreload"')
      .replace(" src=", " href=")
      .replace("</script>", ""),
  );
  const [start = ""] = scriptsOf([firstVisit], client).map(address);
  const head = [
    `<title>${title}</title>`,
    ...(canonical ? [`<link rel="canonical" href="${address(canonical)}">`] : []),
    `<script type="module" crossorigin src="${start}"></script>`,
    `<template id="scripts">${[...ofShell, ...own].join("")}</template>`,
  ];
  return [
    ["<title>Deskside</title>", head.join("\n    ")],
    ['<div id="app"></div>', `<div id="app" data-page="${path}">${html}</div>`],
  ]
    .reduce(
      (page, [from = "", to = ""]) => replaceOnce(page, from, to),
      shell.replaceAll(shellScript, "").replace(/\n<div class="plain">.*?<\/div>/s, ""),
    )
    .replace(/<noscript>.*?<\/noscript>/s, `<noscript>${noScript}</noscript>`);
}

const noScript =
  "This page can be read and printed as it is. To search and to answer questions, allow JavaScript.";

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`index.html must hold ${from} exactly once`);
  return parts.join(to);
}

/** The scripts of modules, with all that they import. */
function scriptsOf(modules: readonly string[], client: Bundle): string[] {
  const chunks = client.filter((file) => file.type === "chunk");
  const found = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) add(other);
  };
  for (const name of modules) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(name));
    if (!chunk) throw new Error(`Nothing was built of ${name}`);
    add(chunk);
  }
  return [...found];
}
