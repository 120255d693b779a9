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
    /** The texts that the search knows are one large file, loaded after the first page. */
    chunkSizeWarningLimit: 800,
    /** One sheet for all pages: a first visit waits for one answer before it is painted, and none later. */
    cssCodeSplit: false,
    rolldownOptions: {
      input: ["index.html", "src/first-visit.ts"],
      output: {
        entryFileNames: ({ name }) =>
          name === "first-visit" ? "assets/first-visit-[hash].js" : "assets/app-[hash].js",
        /** The files of the start, few and of like size: each is asked for, checked and run by itself. */
        codeSplitting: {
          groups: [
            { name: "knowledge", test: /virtual:knowledge/ },
            { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            { name: "router", test: /node_modules[\\/]react-router[\\/]/ },
            { name: "shell", test: /src[\\/](?!main|first-visit)/, tags: ["$initial"] },
          ],
        },
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
