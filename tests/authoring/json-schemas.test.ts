import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../src/authoring/json-schemas";

describe("the schemas for editors", () => {
  it.each([...jsonSchemas()])("%s is current: npm run content:schemas", async (name, text) => {
    expect(await readFile(`content/schemas/${name}.json`, "utf8")).toBe(text);
  });

  it("knows the fields and the words of a card", () => {
    const card = JSON.parse(jsonSchemas().get("card") ?? "");
    expect(Object.keys(card.properties)).toContain("misreportedAs");
    expect(card.properties.kind.enum).toContain("not-a-fault");
  });
});
