import { expect, it } from "vitest";
import { newCard } from "../../src/authoring/new-card";
import { formatProblem } from "../../src/authoring/problem";
import { compileContent } from "../../src/authoring/read-content";
import { withFiles } from "../content-files";

it("a new card lacks only what a person can say, and the check names each of it", () => {
  const path = "content/cards/488.md";
  const content = compileContent(withFiles({ path, text: newCard("488", new Date("2026-11-20")) }));
  const problems = "problems" in content ? content.problems.map(formatProblem) : [];
  expect(problems.map((line) => line.split("  ")[1])).toEqual([
    "name",
    "title",
    "meaning",
    "table.theySay",
    "table.cause",
    "table.impact",
    "table.response",
    "says",
    "causes[0].title",
    "causes[0].clues",
    "causes[0].clues",
    "causes[0].say",
    "causes[0].text",
    "causes[0].email",
    "causes[0].passOn.when",
    "sources",
  ]);
});

it("a new card for a registered code knows its name and its dates", () => {
  const card = newCard("404", new Date("2026-11-20"));
  expect(card).toContain("name: Not Found\n");
  expect(card).toContain('covers: ["404"]\n');
  expect(card).toContain("reviewed: 2026-11-20\nreviewBy: 2027-05-20\n");
});
