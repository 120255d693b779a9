import { describe, expect, it } from "vitest";
import { answer, isWider, readClues, writeClues } from "../../src/triage/clues";
import { fixture } from "../fixture";

const read = (query: string) => readClues(fixture, new URLSearchParams(query));
const canonical = (query: string) =>
  new URLSearchParams(writeClues(fixture, read(query))).toString();

describe("clues in an address", () => {
  it.each([
    ["place=booking&saw=stuck", "saw=stuck&place=booking"],
    ["file=photo&place=upload&saw=too-big", "saw=too-big&place=upload&file=photo"],
    ["saw=stuck&saw=too-big", "saw=stuck"],
    ["saw=nonsense&saw=too-big", "saw=too-big"],
    ["saw=stuck&name=Jane+Doe", "saw=stuck"],
    ["saw=<script>", ""],
    ["who=dont-know", "who=dont-know"],
    ["__proto__=x&constructor=y", ""],
    ["", ""],
  ])("%j is written %j", (query, written) => {
    expect(canonical(query)).toBe(written);
  });

  it("can be answered, changed and taken back", () => {
    const once = answer({}, "saw", "stuck");
    expect(answer(once, "saw", "too-big")).toEqual({ saw: "too-big" });
    expect(answer(once, "saw", undefined)).toEqual({});
    expect(once).toEqual({ saw: "stuck" });
  });
});

describe("more than one patient", () => {
  it.each([
    [{ who: "others-too" }, true],
    [{ "opens-here": "does-not-open" }, true],
    [{ who: "only-this-patient", "opens-here": "opens" }, false],
    [{}, false],
  ])("%j → %s", (clues, wider) => {
    expect(isWider(clues)).toBe(wider);
  });
});
