import type { Instead } from "../knowledge/card-types";
import { compileLine } from "../knowledge/line";
import type { Line } from "../knowledge/line-types";

/** A text that was checked before, as a line. */
export const line = (text: string): Line => compileLine(text).line;

/** Compiles every text of a group into lines, under the same names. */
export function linesOf<K extends string>(texts: Readonly<Record<K, string>>): Record<K, Line> {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([key, text]) => [key, line(text)]),
  ) as Record<K, Line>;
}

/** Another way to get the task done. */
export function compileInstead(instead: { do: string; identity?: boolean | undefined }): Instead {
  return { do: line(instead.do), ...(instead.identity && { identity: true }) };
}
