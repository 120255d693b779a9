import { expect, test } from "vitest";
import { readOptions } from "../../src/build/options";

test.each([
  [[], "/"],
  [["--base=/desk/"], "/desk/"],
  [["--base=desk"], "/desk/"],
  [["--base=/clinics/harbour"], "/clinics/harbour/"],
])("%j puts the app under %s", (args, base) => {
  expect(readOptions(args)).toEqual({ base, out: "dist" });
});

test.each([[["--base=./"]], [["--base=https://desk.example/"]], [["--bse=/desk/"]], [["desk"]]])(
  "%j is refused",
  (args) => {
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: "Refusal" }));
  },
);
