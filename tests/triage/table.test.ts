import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compiled, realFiles } from "../content-files";
import { tableFile, triageTable } from "./table";

const { knowledge } = compiled(realFiles);

describe("the table of every two answers", () => {
  it("is current: npm run triage:table, then read what has moved", async () => {
    expect(await readFile(tableFile, "utf8")).toBe(triageTable(knowledge));
  });

  it("has a line for every pair, not knowing included", () => {
    const pairs = triageTable(knowledge).matchAll(/^\| (?!saw|---)\S+ \| \S+ \|/gm);
    expect([...pairs]).toHaveLength(knowledge.saw.length * knowledge.places.length);
    expect(triageTable(knowledge)).toContain("| dont-know | dont-know |");
  });
});
