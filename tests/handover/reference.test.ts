import { describe, expect, it } from "vitest";
import { checkReference } from "../../src/handover/reference";

describe("what is not a reference is refused, with a word why", () => {
  it.each([
    ["943 476 5919", "an NHS number"],
    ["REQ-2026-943-476-5919", "an NHS number"],
    ["94.34.76.59.19", "an NHS number"],
    ["9434765918", "a person’s number"],
    ["078-05-1120", "a Social Security number"],
    ["078-051120", "a person’s number"],
    ["07700 900123", "a phone number"],
    ["(415) 555-0132", "a phone number"],
    ["1-800-555-0199", "a phone number"],
    ["+353-1-234-5678", "a phone number"],
    ["jane@x.example", "an email address"],
    ["4111:1111:1111:1111", "a card number"],
    ["378282246310005", "a card number"],
    ["20/11/1990", "a date of birth"],
    ["112090", "a date of birth"],
    ["20.Nov.1990", "a date of birth"],
    ["a19901120b", "a date of birth"],
    ["GB29NWBK60161331926819", "a bank account number"],
    ["12-34-56", "a bank account number"],
    ["SW1A1AA-REQ", "a postcode"],
    ["AB123456C", "a National Insurance number"],
    ["1EG4.TE5.MK73", "a Medicare number"],
    ["MRN 4821", "a patient’s or member’s number"],
    ["SMITH", "a name or a word"],
    ["id-jane-7", "a name or a word"],
  ])("%s is refused as %s", (typed, kind) => {
    expect(checkReference(typed)).toEqual({
      refused: `This looks like ${kind}. Give only the reference the page shows, or leave this empty.`,
    });
  });

  it.each(["", "12", "48 213", "48213!", "x1".repeat(51), "1".repeat(500)])(
    "%j has no such shape",
    (typed) => {
      expect(checkReference(typed)).toHaveProperty("refused");
    },
  );
});

describe("a reference is taken as it stands", () => {
  it.each([
    ["Ray ID: 8f2a1c3b4d5e6f70-LHR", "8f2a1c3b4d5e6f70-LHR"],
    ["Reference #18.7d5b1402.1618905312.3f2d6c", "18.7d5b1402.1618905312.3f2d6c"],
    ["X-Request-Id: 9b2d1f0e7c6a4e5d", "9b2d1f0e7c6a4e5d"],
    ["cf-ray 8f2a1c3b4d5e6f70", "8f2a1c3b4d5e6f70"],
    ["3cfjwd", "3cfjwd"],
    ["REQ-2026-0042", "REQ-2026-0042"],
    ["REQ-2026-11-20-7", "REQ-2026-11-20-7"],
  ])("%s → %s", (typed, reference) => {
    expect(checkReference(typed)).toEqual({ reference });
  });
});

describe("what may be of a person is refused", () => {
  it.each([
    "LEE-1980",
    "AB123456",
    "REQ-110307",
    "SmithJ80",
    "JS1980",
    "js80",
    "jane-8f3a2c1b",
    "SmFuZVNtaXRo",
    "6a616e65",
    "19850412-1b52-40f5-a53c-24d7b71d0f89",
  ])("%s", (typed) => {
    expect(checkReference(typed)).toHaveProperty("refused");
  });
});

describe("what cannot be told apart is taken, and staff must look", () => {
  it.each(["4821937", "90210", "REQ-2025-03-14"])("%s", (reference) => {
    expect(checkReference(reference)).toEqual({ reference });
  });
});
