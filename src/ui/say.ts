import type { Line } from "../knowledge/line-types";

/** A line's words for this clinic. */
export type Say = (line: Line) => string;
