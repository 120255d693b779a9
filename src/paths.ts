import { generatePath } from "react-router";

/** Every address of the app. */
export const paths = {
  home: "/",
  call: "/call",
  codes: "/codes",
  card: "/codes/:id",
  reference: "/reference",
  prevention: "/prevention",
} as const;

type Parameters = readonly (readonly [string, string])[];

/** The one place where links are built. Parameters come from `writeClues`. */
export const linkTo = {
  home: () => paths.home,
  call: (clues: Parameters) => withParameters(paths.call, clues),
  codes: (by?: "family") => withParameters(paths.codes, by ? [["by", by]] : []),
  card: (id: string, clues: Parameters = [], cause?: string) =>
    withParameters(generatePath(paths.card, { id }), clues) + (cause ? `#${cause}` : ""),
  prevention: () => paths.prevention,
  reference: (set?: "all") => withParameters(paths.reference, set ? [["set", set]] : []),
};

function withParameters(path: string, parameters: Parameters): string {
  const query = new URLSearchParams(parameters.map(([key, value]) => [key, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}
