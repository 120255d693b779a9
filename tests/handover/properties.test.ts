import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanAddress } from "../../src/handover/page-address";
import { checkReference } from "../../src/handover/reference";
import { isRoute } from "../../src/handover/route";
import { alsoNames, routeWords } from "../../src/handover/route-words";
import { names } from "./names";

const shownOf = (result: object) => Object.values(result).join(" ");
const address = (typed: string) => shownOf(cleanAddress(typed));
const reference = (typed: string) => shownOf(checkReference(typed));
const bare = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, "");

const anyCase = (name: string) =>
  fc.constantFrom(name, name.toUpperCase(), `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
const name = fc.constantFrom(...names).chain(anyCase);
const initial = fc.constantFrom(..."abcdefghjklmnopstwyzABCDEFGHJKLMNOPSTWYZ");
const joint = fc.constantFrom("", "-", "_", ".", "~", "+", "%20", "%2520", ",", "'");
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });

/** `JaneSmith`, `smith_j`, `J.SMITH85`: and what of it must not be read. */
const person = fc.oneof(
  fc
    .tuple(name, joint, name)
    .map(([one, by, two]) => ({ text: one + by + two, parts: [one, two] })),
  fc.tuple(initial, joint, name).map(([one, by, two]) => ({ text: one + by + two, parts: [two] })),
  fc.tuple(name, joint, initial).map(([one, by, two]) => ({ text: one + by + two, parts: [one] })),
  fc
    .tuple(name, joint, digits(2))
    .map(([one, by, two]) => ({ text: one + by + two, parts: [one] })),
  fc
    .tuple(name, joint, digits(4))
    .map(([one, by, two]) => ({ text: one + by + two, parts: [one] })),
  name.map((one) => ({ text: one, parts: [one] })),
);

const two = (most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, "0"));
const birthday = fc
  .tuple(fc.integer({ min: 1930, max: 2015 }).map(String), two(12), two(28), fc.nat({ max: 2 }))
  .map(([year, month, day, order]) =>
    order === 0 ? [year, month, day] : order === 1 ? [day, month, year] : [month, day, year],
  );
const nhsNumber = digits(9).chain((nine) => {
  const sum = [...nine].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return fc.constantFrom(...(check === 10 ? [] : [nine + check]), "9434765919");
});
const phone = fc.oneof(
  digits(9).map((nine) => `07${nine}`),
  digits(7).map((seven) => `212${seven}`),
);

/** Groups of digits with one odd separator between them, or the digits of another script. */
const separator = fc.constantFrom("", "-", ".", "/", "_", ":", " ", "~", ",", "--", "%20");
const scripts = [0x30, 0x660, 0x966, 0xff10, 0x1d7d8];
const number = fc
  .oneof(
    birthday,
    fc
      .oneof(nhsNumber, phone)
      .map((whole) => [whole.slice(0, 3), whole.slice(3, 6), whole.slice(6)]),
  )
  .chain((groups) =>
    fc.tuple(separator, fc.constantFrom(...scripts)).map(([by, zero]) => ({
      digits: groups.join(""),
      text: groups
        .join(by)
        .replace(/\d/g, (digit) =>
          by.includes("%") ? digit : String.fromCodePoint(zero + Number(digit)),
        ),
    })),
  );

const places = fc.constantFrom(
  (seed: string) => `https://portal.x.example/${seed}`,
  (seed: string) => `https://portal.x.example/patients/${seed}/edit`,
  (seed: string) => `https://x.example/book/step-2/${seed}.pdf`,
  (seed: string) => `https://x.example/hello-${seed}`,
  (seed: string) => `https://x.example/a/${encodeURIComponent(seed)}?n=${seed}#${seed}`,
  (seed: string) => `https://${seed}@x.example/login`,
  (seed: string) => `https://x.example/a/${btoa(encodeURIComponent(seed))}`,
  (seed: string) => `  www.x.example/a\n${seed}`,
);
const labelled = fc.constantFrom(
  (seed: string) => seed,
  (seed: string) => `Ref: ${seed}`,
  (seed: string) => `REQ-${seed}`,
  (seed: string) => `${seed}-2`,
  (seed: string) => btoa(encodeURIComponent(seed)),
);

describe("made from what is personal, nothing gets through", () => {
  it("names in addresses and references", () => {
    fc.assert(
      fc.property(person, places, labelled, ({ text, parts }, at, as) => {
        for (const shown of [address(at(text)), reference(as(text))]) {
          for (const part of parts)
            expect(shown.replace(/This looks.*/, "").toLowerCase()).not.toContain(
              part.toLowerCase(),
            );
          expect(shown).not.toContain(btoa(encodeURIComponent(text)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("birthdays, NHS numbers and phone numbers in any separators and digits", () => {
    fc.assert(
      fc.property(number, places, labelled, (seed, at, as) => {
        for (const shown of [address(at(seed.text)), reference(as(seed.text))])
          expect(bare(shown.normalize("NFKC"))).not.toContain(seed.digits);
      }),
      { numRuns: 1_000 },
    );
  });

  it("no usual name is a word of routes", () => {
    expect(names.filter((one) => isRoute(one) || routeWords.has(one))).toEqual([]);
    expect([...alsoNames].filter((word) => routeWords.has(word))).toEqual([]);
  });
});

describe("whatever is typed", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.stringMatching(/^[\w.:/#-]{3,40}$/),
  );

  it("nothing is thrown, and a second reading changes nothing", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = cleanAddress(text);
        if ("address" in read) expect(cleanAddress(read.address)).toEqual(read);
        const checked = checkReference(text);
        if ("reference" in checked) expect(checkReference(checked.reference)).toEqual(checked);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["a", "1", "-", "%25", "/", "jane ", "https://x.example/", "booking", "١"])(
    "10,000 signs of %j take no time",
    (sign) => {
      const long = sign.repeat(10_000 / sign.length);
      const begun = performance.now();
      cleanAddress(long);
      cleanAddress(`https://x.example/${long.slice(0, 1_950)}`);
      checkReference(long);
      checkReference(long.slice(0, 200));
      expect(performance.now() - begun).toBeLessThan(100);
    },
  );
});
