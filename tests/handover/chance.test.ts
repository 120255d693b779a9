import { expect, it } from "vitest";
import { isMachineId } from "../../src/handover/machine-id";
import { cleanAddress } from "../../src/handover/page-address";
import { checkReference } from "../../src/handover/reference";
import { cleanAddresses, cleanReferences } from "./corpus-clean";
import { personalAddresses, personalReferences } from "./corpus-personal";

let seed = 20_261_120;
const below = (limit: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
};
const pick = (from: readonly string[]) => from[below(from.length)] ?? "";
const pasted = [cleanAddresses, cleanReferences, personalAddresses, personalReferences].flatMap(
  (list) => list.map(([typed]) => typed),
);
const scraps = [..."/.-_:;%@#?=&+ 0123456789aZ…\ud800\u0000\u202e٤", "https://", "%2F", "%", "//"];
const digits = () => Array.from({ length: below(24) }, () => below(10)).join("");

function mutated(): string {
  let text = pick(pasted);
  for (let changes = below(8); changes > 0; changes--) {
    const at = below(text.length + 1);
    const scrap = below(4) === 0 ? pick(pasted) : below(3) === 0 ? digits() : pick(scraps);
    text = text.slice(0, at) + scrap + text.slice(at + below(6));
  }
  return text;
}

it("3,000 strings: never throws, never grows, never lets a long number through", () => {
  const taken = { addresses: 0, references: 0 };
  for (let round = 0; round < 3_000; round++) {
    const typed = mutated();
    const address = cleanAddress(typed);
    const checked = checkReference(typed);
    if ("address" in address) {
      taken.addresses++;
      expect(address.address.length, typed).toBeLessThanOrEqual(typed.length + 10);
      expect(address.address, typed).not.toMatch(/\d{9}/);
    }
    if ("reference" in checked) {
      taken.references++;
      expect(checked.reference.length, typed).toBeLessThanOrEqual(typed.length + 10);
      // The ids of machines are the one place where long digits are nobody's.
      if (!isMachineId(checked.reference)) expect(checked.reference, typed).not.toMatch(/\d{9}/);
    }
  }
  expect(taken.addresses).toBeGreaterThan(400);
  expect(taken.references).toBeGreaterThan(100);
});
