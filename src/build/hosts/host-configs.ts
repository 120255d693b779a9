import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOptions } from "../options";
import { apacheConf } from "./apache-conf";
import { caddyfile } from "./caddyfile";
import { dockerfile } from "./dockerfile";
import { nginxConf } from "./nginx-conf";

/** The configuration of each host for a site under a base, by the name of its file. */
export function hostConfigs(base: string): ReadonlyMap<string, string> {
  return new Map([
    ["nginx.conf", nginxConf(base)],
    ["apache.conf", apacheConf(base)],
    ["Caddyfile", caddyfile(base)],
    ["Dockerfile", dockerfile()],
  ]);
}

/** `npm run deploy:configs`: writes them to deploy/; with `--base=/desk/`, name a folder by `--out`. */
export async function main(args: readonly string[]): Promise<void> {
  const { base, out } = readOptions(args, "deploy");
  await mkdir(out, { recursive: true });
  for (const [name, text] of hostConfigs(base)) await writeFile(join(out, name), text);
}
