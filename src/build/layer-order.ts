import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * States the order of the layers at the head of every style sheet. A sheet that pages share becomes
 * a file of its own that may arrive before any other, and the first that names a layer places it.
 */
export function layerOrder(): Plugin {
  const order = readFileSync("src/styles/layers.css", "utf8");
  return {
    name: "deskside-layer-order",
    enforce: "pre",
    transform(code, id) {
      return id.endsWith(".css") ? { code: `${order}${code}`, map: null } : undefined;
    },
  };
}
