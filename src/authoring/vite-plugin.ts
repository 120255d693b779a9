import { resolve } from "node:path";
import type { Plugin } from "vite";
import { formatProblem } from "./problem";
import { type ReadContent, readContent } from "./read-content";

const knowledgeId = "virtual:knowledge";
const detailsId = "virtual:details";
const preventionId = "virtual:prevention";
const searchId = "virtual:search";
const detailPrefix = "virtual:detail/";
const shared = [knowledgeId, detailsId, preventionId, searchId];
/** Rollup's mark of a module that is no file. */
const own = "\0";

/**
 * Turns the content folder into modules: `virtual:knowledge`, the index, and `virtual:details`,
 * which loads a card's detail when it is opened; `virtual:prevention` and `virtual:search`, which come with that page and with the search. Bad content stops a build with every problem; in
 * dev it shows them, and a saved file shows up without a restart.
 */
export function content(): Plugin {
  let root = process.cwd();
  let reading: Promise<ReadContent> | undefined;

  return {
    name: "deskside-content",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.watcher.add(resolve(root, "content"));
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(resolve(root, "content"))) return;
        reading = undefined;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`${own}virtual:`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: "full-reload" });
      });
    },
    buildStart() {
      reading = undefined;
    },
    resolveId(id) {
      return shared.includes(id) || id.startsWith(detailPrefix) ? own + id : undefined;
    },
    async load(id) {
      if (!id.startsWith(`${own}virtual:`)) return undefined;
      reading ??= readContent(root);
      const read = await reading;
      if ("problems" in read) {
        return this.error(`Content\n${read.problems.map(formatProblem).join("\n")}\n`);
      }
      const name = id.slice(own.length);
      if (name === knowledgeId) return jsonModule(read.knowledge);
      if (name === preventionId) return jsonModule(read.prevention);
      if (name === searchId) return jsonModule(read.search);
      if (name === detailsId) return loaders(read.details.map((detail) => detail.id));
      return jsonModule(read.details.find((detail) => `${detailPrefix}${detail.id}` === name));
    },
  };
}

/** Browsers parse a JSON string faster than the same object written as code. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function loaders(ids: readonly string[]): string {
  const entries = ids.map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(detailPrefix + id)})`,
  );
  return `export const details = {\n${entries.join(",\n")}\n};`;
}
