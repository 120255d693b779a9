/** How a call ended, in the desk's own judgement. */
export const endings = ["sorted", "other-way", "passed-on", "gave-up"] as const;
export type Ending = (typeof endings)[number];

/** What the desk is told of the call: how it ended, that nobody was there, or that it ends in a minute. */
export type Notice = Ending | "idle" | "ends-soon";
