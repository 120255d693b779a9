import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/handover/page-address";
import { checkReference } from "../../src/handover/reference";
import { type Clean, cleanAddresses, cleanReferences } from "./corpus-clean";
import { type Pasted, personalAddresses, personalReferences } from "./corpus-personal";

/** All that staff would see of it; nothing when it is refused without repeating it. */
function shownOf(result: object): string {
  return Object.values(result).join(" ");
}

const address = (typed: string) => shownOf(cleanAddress(typed));
const reference = (typed: string) => shownOf(checkReference(typed));

/** What got through, as it stands and decoded. */
function leaks(read: (typed: string) => string, pasted: readonly Pasted[]): string[] {
  return pasted.flatMap(([typed, ...personal]) => {
    const shown = read(typed).toLowerCase();
    const views = [shown, shown.replace(/%[\da-f]{2}/g, " "), shown.replace(/[^a-z\d]/g, "")];
    const found = personal.some((part) => views.some((view) => view.includes(part)));
    return found ? [`${typed} → ${shown}`] : [];
  });
}

/** What says nothing of a person, and yet was refused or masked. */
function losses(read: (typed: string) => string, clean: readonly Clean[]): string[] {
  return clean.flatMap(([typed, left = typed]) =>
    read(typed) === left ? [] : [`${typed} → ${read(typed)}`],
  );
}

describe("addresses and references as staff paste them", () => {
  const personal = personalAddresses.length + personalReferences.length;
  const clean = cleanAddresses.length + cleanReferences.length;

  it("there are 300 and more, half of them with something of a person", () => {
    expect(personal).toBeGreaterThanOrEqual(150);
    expect(clean).toBeGreaterThanOrEqual(150);
  });

  it("nothing of a person gets through", () => {
    const leaked = [...leaks(address, personalAddresses), ...leaks(reference, personalReferences)];
    expect(leaked, `${leaked.length} of ${personal} got through`).toEqual([]);
  });

  it("at most 5 % of the clean ones are refused or masked", () => {
    const lost = [...losses(address, cleanAddresses), ...losses(reference, cleanReferences)];
    const told = `${lost.length} of ${clean} were refused or masked:\n${lost.join("\n")}`;
    expect(lost.length / clean, told).toBeLessThanOrEqual(0.05);
  });
});
