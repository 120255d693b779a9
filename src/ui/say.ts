import type { Line } from "../knowledge/types";

/** A line's words for this clinic. */
export type Say = (line: Line) => string;
