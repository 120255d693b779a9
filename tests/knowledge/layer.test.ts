import { describe, expect, it } from "vitest";
import { fill } from "../../src/knowledge/fill";
import { findCard } from "../../src/knowledge/find";
import { hashOf, layer, linesByAddress } from "../../src/knowledge/layer";
import { compileLine, sourceOf } from "../../src/knowledge/line";
import type { Knowledge } from "../../src/knowledge/types";
import { compiled, realFiles } from "../content-files";
import { fixture } from "../fixture";

const address = "413/photo/say";
const base = "Thank you for telling me about photo.";

function sayOf(knowledge: Knowledge) {
  const line = findCard(knowledge, "413")?.causes[0]?.say;
  return line && fill(line, {});
}

describe("the clinic's own wording", () => {
  it("takes the place of the line at its address, and of no other", () => {
    const { value, rejected } = layer(fixture, {
      [address]: { text: "Thanks for the photo.", baseHash: hashOf(base) },
    });
    expect(sayOf(value)).toBe("Thanks for the photo.");
    expect(rejected).toEqual([]);
    expect(sayOf(fixture)).toBe(base);
    expect(linesByAddress(value).size).toBe(linesByAddress(fixture).size);
  });

  it.each([
    ["a text that has changed since", address, { text: "x", baseHash: "0" }, "stale"],
    [
      "an address that is not there",
      "413/nothing/say",
      { text: "x", baseHash: "0" },
      "unknown address",
    ],
    [
      "a text that cannot be read",
      address,
      { text: "{fone}", baseHash: hashOf(base) },
      "unreadable",
    ],
    ["an empty text", address, { text: "  ", baseHash: hashOf(base) }, "unreadable"],
    ["the urgent strip", "lines/urgent/strip", { text: "x", baseHash: "0" }, "locked"],
    ["the identity mark", "lines/identity", { text: "x", baseHash: "0" }, "locked"],
    ["check first", "places/booking/check/there", { text: "x", baseHash: "0" }, "locked"],
    ["what must never be done", "lines/never/secrets", { text: "x", baseHash: "0" }, "locked"],
  ] as const)("is not used for %s", (_, at, overlay, why) => {
    const { value, rejected } = layer(fixture, { [at]: overlay });
    expect(rejected).toEqual([{ address: at, why }]);
    expect(value).toEqual(fixture);
  });

  it("reaches the rest of a card too", () => {
    const detail = compiled(realFiles).details.find(({ id }) => id === "413");
    const steps = [...linesByAddress(detail)].filter(([at]) => at.includes("/steps/"));
    expect(steps.map(([at]) => at)).toContain("413/photo-over-limit/steps/smaller-copy/do");
  });
});

describe("every line of the real content", () => {
  it("has an address of its own", () => {
    const { knowledge, details } = compiled(realFiles);
    const trees = [knowledge, ...details];
    const count = (node: unknown): number =>
      typeof node !== "object" || node === null
        ? 0
        : "segments" in node
          ? 1
          : Object.values(node).reduce((sum: number, child) => sum + count(child), 0);
    const addresses = trees.flatMap((tree) => [...linesByAddress(tree).keys()]);
    expect(new Set(addresses).size).toBe(trees.reduce((sum, tree) => sum + count(tree), 0));
  });

  it("can be written back and read again", () => {
    for (const [, line] of linesByAddress(compiled(realFiles).knowledge)) {
      expect(compileLine(sourceOf(line))).toEqual({ line, problems: [] });
    }
  });
});
