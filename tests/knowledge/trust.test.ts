import { describe, expect, it } from "vitest";
import { trustIn } from "../../src/knowledge/trust";
import { fixture } from "../fixture";

const [card] = fixture.cards;
if (!card) throw new Error("The fixture has no card");
const checked = { by: "practice manager", on: "2026-12-01" };

describe("how far a card can be trusted", () => {
  it.each([
    ["nobody has read it yet", {}, undefined],
    ["somebody has read them all", { checked }, checked],
    ["somebody has read this one", { checked: { ...checked, cards: [card.id] } }, checked],
    ["somebody has read others", { checked: { ...checked, cards: ["500"] } }, undefined],
  ])("%s", (_, profile, expected) => {
    expect(trustIn(card, { country: "GB", ...profile }, "2026-12-02").checked).toEqual(expected);
  });

  it.each([
    ["2027-05-20", false],
    ["2027-05-21", true],
  ])("on %s it is overdue: %s", (today, isOverdue) => {
    expect(trustIn(card, { country: "GB" }, today).isOverdue).toBe(isOverdue);
  });
});
