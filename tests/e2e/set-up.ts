import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serve } from "../../src/build/serve";
import { makeBuilds } from "./faults/builds";
import { sites } from "./sites";

/** Builds both sites once, serves the first for every test that needs no server of its own. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export.
export default async function setUp(): Promise<() => Promise<void>> {
  await Promise.all(Object.values(sites).map(build));
  await makeBuilds();
  const site = await serve({ ...sites.root, port: 0 });
  process.env["DESKSIDE_URL"] = site.url;
  return site.stop;
}

async function build({ dir, base }: { dir: string; base: string }) {
  const options = [`--base=${base}`, `--out=${dir}`];
  await promisify(execFile)("node", ["src/build/run.mjs", "./src/build/build.ts", ...options]);
}
