import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assess } from "../../src/triage/assess";
import {
  answer,
  type Clues,
  isWider,
  questionsOf,
  readClues,
  writeClues,
} from "../../src/triage/clues";
import { tell } from "../../src/triage/tell";
import { compiled, realFiles } from "../content-files";
import { fixture } from "../fixture";

/** A thousand addresses are each ranked against some three hundred causes. */
vi.setConfig({ testTimeout: 60_000 });

const { knowledge: real } = compiled(realFiles);
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

/** Addresses as nobody should write them: known and unknown keys and values, repeated, odd, in any order. */
const handEdited = (() => {
  const questions = questionsOf(real);
  const key = fc.oneof(
    fc.constantFrom(
      ...questions.map(({ id }) => id),
      "__proto__",
      "constructor",
      "toString",
      "SAW",
    ),
    fc.string({ unit: "grapheme" }),
  );
  const value = fc.oneof(
    fc.constantFrom(...questions.flatMap(({ answers }) => answers), "", "%", "<script>"),
    fc.string({ unit: "grapheme" }),
  );
  return fc
    .array(fc.tuple(key, value, fc.boolean()), { maxLength: 12 })
    .map((pairs) =>
      pairs
        .map(([one, other, isRaw]) =>
          isRaw ? `${one}=${other}` : `${encodeURIComponent(one)}=${encodeURIComponent(other)}`,
        )
        .join("&"),
    );
})();

describe("1,000 addresses edited by hand", () => {
  const readReal = (query: string) => readClues(real, new URLSearchParams(query));
  const write = (clues: Clues) => new URLSearchParams(writeClues(real, clues)).toString();

  it("hold known answers to known questions, or nothing", () => {
    fc.assert(
      fc.property(handEdited, (query) => {
        for (const [id, answer] of Object.entries(readReal(query))) {
          const question = questionsOf(real).find((known) => known.id === id);
          expect(question?.answers).toContain(answer);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("lead to one canonical address, which leads to itself and to the same result", () => {
    fc.assert(
      fc.property(handEdited, (query) => {
        const clues = readReal(query);
        const canonical = write(clues);
        expect(write(readReal(canonical))).toBe(canonical);
        expect(readReal(canonical)).toEqual(clues);
        expect(Object.keys(clues)).toEqual(
          questionsOf(real)
            .map(({ id }) => id)
            .filter((id) => clues[id] !== undefined),
        );
        expect(tell(real, assess(real, clues, real.profile), clues)?.script.length).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 1000 },
    );
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
