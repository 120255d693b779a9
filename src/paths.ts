import { generatePath } from "react-router";

/** Every address of the app. */
export const paths = {
  home: "/",
  call: "/call",
  codes: "/codes",
  map: "/map",
  card: "/codes/:id",
  reference: "/reference",
  prevention: "/prevention",
  about: "/about",
} as const;

type Parameters = readonly (readonly [string, string])[];

/** One row or column of the decision map, and whether its likely causes are told. */
export interface MapChoice {
  readonly axis: "saw" | "place";
  readonly id: string;
  readonly causes?: boolean;
}

/** The one place where links are built. Parameters come from `writeClues`. */
export const linkTo = {
  home: () => paths.home,
  call: (clues: Parameters) => withParameters(paths.call, clues),
  codes: (by?: "family") => withParameters(paths.codes, by ? [["by", by]] : []),
  card: (id: string, clues: Parameters = [], cause?: string) =>
    withParameters(generatePath(paths.card, { id }), clues) + (cause ? `#${cause}` : ""),
  /** Without a choice the whole map; with one, its row or its column alone. */
  map: (one?: MapChoice) =>
    withParameters(
      paths.map,
      one ? [[one.axis, one.id], ...(one.causes ? [["causes", "three"] as const] : [])] : [],
    ),
  prevention: () => paths.prevention,
  about: () => paths.about,
  reference: (set?: "all") => withParameters(paths.reference, set ? [["set", set]] : []),
};

function withParameters(path: string, parameters: Parameters): string {
  const query = new URLSearchParams(parameters.map(([key, value]) => [key, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}
