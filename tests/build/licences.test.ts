import { resolve } from "node:path";
import { expect, test } from "vitest";
import { folderOf, writeLicences } from "../../src/build/licences";

test.each([
  ["/desk/node_modules/react/cjs/react.js", "/desk/node_modules/react"],
  ["/desk/node_modules/a/node_modules/@b/c/d.js", "/desk/node_modules/a/node_modules/@b/c"],
  ["\0/desk/node_modules/react/index.js?commonjs-module", "/desk/node_modules/react"],
  ["node_modules/@fontsource/x/files/x.woff2", resolve("node_modules/@fontsource/x")],
  ["/desk/src/main.tsx", undefined],
])("%j belongs to %j", (source, folder) => {
  expect(folderOf(source)).toBe(folder);
});

test("packages stand once, by name, with their licence's text", () => {
  const b = { name: "b", version: "1.0.0", licence: "MIT", text: "Do as you like.\n" };
  const text = writeLicences([b, { ...b, name: "a" }, b]);
  expect(text.match(/^\w \d.*$/gm)).toEqual(["a 1.0.0 (MIT)", "b 1.0.0 (MIT)"]);
  expect(text).toContain("Do as you like.");
});
