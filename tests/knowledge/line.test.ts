import { describe, expect, it } from "vitest";
import { fill } from "../../src/knowledge/fill";
import { compileLine, sourceOf } from "../../src/knowledge/line";

describe("a line", () => {
  it.each([
    ["Take it at the desk.", {}, "Take it at the desk."],
    ["Ring {phone}.", { phone: "01632" }, "Ring 01632."],
    ["Take it [by {securePhotoRoute}, or ]at the desk.", {}, "Take it at the desk."],
    [
      "Take it [by {securePhotoRoute}, or ]at the desk.",
      { securePhotoRoute: "link" },
      "Take it by link, or at the desk.",
    ],
    ["[{urgentLine} or {outOfHours}]", { urgentLine: "1" }, ""],
  ])("%j with %j says %j", (source, fields, words) => {
    expect(fill(compileLine(source).line, fields)).toBe(words);
  });

  it.each([
    "Plain words.",
    "Ring {phone} or write.",
    "Take it [by {securePhotoRoute}, or ]at the desk{phone}[{urgentLine}].",
  ])("%j is read and written back unchanged", (source) => {
    expect(sourceOf(compileLine(source).line)).toBe(source);
  });

  it.each([
    ["Ring {fone}.", '"{fone}" is not a placeholder. Did you mean "phone"?'],
    [
      "By {securePhotoRoute}.",
      '"{securePhotoRoute}" may be empty. Put the part that needs it in [brackets].',
    ],
    [
      "Now [or later].",
      "The part in brackets holds no optional placeholder, so it would always stand. Take the brackets away.",
    ],
    ["Now [or {urgentLine}.", '"[" is never closed. Add the "]".'],
    ["Now] or later.", '"]" has no partner. Add the "[".'],
    ["Now [or [{urgentLine}]", '"[" has no partner. Brackets do not nest.'],
    ["Ring {phone", '"{" has no partner. A placeholder is written {name}.'],
  ])("%j is refused", (source, problem) => {
    expect(compileLine(source).problems).toEqual([problem]);
  });
});
