import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/handover/page-address";
import { checkReference } from "../../src/handover/reference";
import { type Clean, cleanAddresses, cleanReferences } from "./corpus-clean";
import { freshCleanAddresses, freshCleanReferences } from "./corpus-fresh-clean";
import { freshPersonalAddresses, freshPersonalReferences } from "./corpus-fresh-personal";
import { type Pasted, personalAddresses, personalReferences } from "./corpus-personal";
import { secondCleanAddresses, secondCleanReferences } from "./corpus-second-clean";
import { secondPersonalAddresses, secondPersonalReferences } from "./corpus-second-personal";

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

/** The corpus the first rules grew with, one written before the present rules, one after. */
const corpora = {
  first: [cleanAddresses, cleanReferences, personalAddresses, personalReferences],
  fresh: [
    freshCleanAddresses,
    freshCleanReferences,
    freshPersonalAddresses,
    freshPersonalReferences,
  ],
  second: [
    secondCleanAddresses,
    secondCleanReferences,
    secondPersonalAddresses,
    secondPersonalReferences,
  ],
} as const;

describe.each(Object.entries(corpora))("addresses and references as pasted (%s)", (_, corpus) => {
  const [addresses, references, personalOnes, personalRefs] = corpus;
  const clean = addresses.length + references.length;
  const personal = personalOnes.length + personalRefs.length;

  it("there are 120 and more, half of them with something of a person", () => {
    expect(personal).toBeGreaterThanOrEqual(60);
    expect(clean).toBeGreaterThanOrEqual(60);
  });

  it("nothing of a person gets through", () => {
    const leaked = [...leaks(address, personalOnes), ...leaks(reference, personalRefs)];
    expect(leaked, `${leaked.length} of ${personal} got through`).toEqual([]);
  });

  it("at most 5 % of the clean ones are refused or masked", () => {
    const lost = [...losses(address, addresses), ...losses(reference, references)];
    const told = `${lost.length} of ${clean} were refused or masked:\n${lost.join("\n")}`;
    expect(lost.length / clean, told).toBeLessThanOrEqual(0.05);
  });
});
