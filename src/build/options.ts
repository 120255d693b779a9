import { parseArgs } from "node:util";
import { Refusal } from "../refusal";

/** What may follow `npm run build --`, `npm start --` and `npm run deploy:configs --`. */
export interface Options {
  /** The folder of the site that the app lives in: `/` or `/desk/`. */
  readonly base: string;
  /** Where what is written goes, from the project's root. */
  readonly out: string;
}

/** Reads `--base=/desk/` and `--out=dist`. */
export function readOptions(args: readonly string[], folder = "dist"): Options {
  try {
    const { base, out } = parseArgs({
      args: [...args],
      options: {
        base: { type: "string", default: "/" },
        out: { type: "string", default: folder },
      },
    }).values;
    return { base: asFolder(base), out };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${String(error)} Write --base=/desk/ or --out=${folder}.`);
  }
}

function asFolder(base: string): string {
  const names = base.split("/").filter((name) => name !== "");
  if (names.some((name) => !/^[\w~-][\w.~-]*$/.test(name))) {
    throw new Refusal(`"${base}" is not a folder of a site. Write --base=/desk/`);
  }
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}
