import { expect, it } from "vitest";
import { stillToAdd } from "../../src/ui/still-to-add";

const include = ["time", "device and browser", "size of the file"];
const written = "20 Nov 2026, 14:05";

it.each([
  [{}, ["device and browser", "size of the file"]],
  [{ device: "mac" }, ["device and browser", "size of the file"]],
  [{ device: "mac", browser: "safari" }, ["size of the file"]],
] as const)("with %j the note still asks for %j", (known, asked) => {
  expect(stillToAdd({ written, include, ...known })).toEqual(asked);
});
