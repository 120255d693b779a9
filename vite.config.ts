import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { content } from "./src/authoring/vite-plugin";
import { layerOrder } from "./src/build/layer-order";

export default defineConfig({
  plugins: [react(), content(), layerOrder()],
  build: {
    /** The oldest tablets supported: Safari 16.4, Chrome 111. */
    target: ["safari16.4", "chrome111"],
    /** No data: addresses, which the content security policy forbids. */
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: "assets/app-[hash].js",
        codeSplitting: { groups: [{ name: "knowledge", test: /virtual:knowledge/ }] },
        chunkFileNames: ({ facadeModuleId }) => {
          const card = /virtual:detail\/(.+)$/.exec(facadeModuleId ?? "")?.[1];
          if (card) return `assets/card-${card}-[hash].js`;
          return facadeModuleId?.endsWith("virtual:search")
            ? "assets/texts-[hash].js"
            : "assets/[name]-[hash].js";
        },
      },
    },
  },
});
