import { buildSite } from "./build";
import { readOptions } from "./options";
import { readPort, serve } from "./serve";

/** `npm start`: builds the site and serves it on `PORT`. Its address is the last line. */
export async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const site = { dir: options.out, base: options.base, port: readPort() };
  /** A taken port is found out before anything is built over. */
  await (await serve(site)).stop();
  await buildSite(options);
  const { url } = await serve(site);
  console.log(url);
}
