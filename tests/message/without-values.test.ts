import { describe, expect, it } from "vitest";
import { readMessage } from "../../src/message/read-message";
import { withoutValues } from "../../src/message/without-values";

describe("nothing that was typed is repeated", () => {
  it.each([
    ['"Ann Lee" is not a name', "… is not a name"],
    ['a quote "with \\" inside" it', "a quote … it"],
    ["The value 'O'Brien' is not allowed", "The value … is not allowed"],
    ["“Ann” and ‘Lee’ and «Ann» and `Lee`", "… and … and … and …"],
    ["cut off: 'Ann Le", "cut off: …"],
    [
      "can't be blank, and the patients' names aren't",
      "can't be blank, and the patients' names aren't",
    ],
    ["ann.lee+x@clinic.example exists", "… exists"],
    ["+44 (0)1632 960-404 is no phone", "… is no phone"],
    ["9434765919 is taken", "… is taken"],
    ["QQ123456C is taken", "… is taken"],
    ["SW1A 1AA is not served", "… is not served"],
    ["30/02/2001 is no date", "… is no date"],
    ["2001-02-30T10:00:00Z is no date", "… is no date"],
    ["30 Feb 2001 and February 30th, 2001", "… and …"],
    ["Key (name)=(Ann Lee) already exists.", "Key (name)=… already exists."],
    ["rejected value [Ann Lee]; try again", "rejected value […]; try again"],
    ["Invalid value: Ann Lee. Try again", "Invalid value: …. Try again"],
  ])("%j → %j", (text, told) => {
    expect(withoutValues(text)).toBe(told);
  });

  it.each([
    "must be at least 18 and at most 120",
    "must be >= 18",
    "Use the format YYYY-MM-DD",
    "The users.0.email field is required.",
    "Patient.telecom[0] is missing",
    "value is not a valid integer",
  ])("%j stays as it is", (text) => {
    expect(withoutValues(text)).toBe(text);
  });

  it("is one line of at most 200 characters", () => {
    const told = withoutValues(`one\r\ntwo\tthree\u0000\u200b ${"word ".repeat(100_000)}`);
    expect(told).toMatch(/^one two three word .*…$/);
    expect(told.length).toBeLessThanOrEqual(200);
  });

  it.each([
    { detail: [{ loc: ["body", "phone"], msg: "Bad", type: "bad", input: "SECRET" }] },
    { errors: [{ msg: "Bad", path: "phone", value: "SECRET" }] },
    { errors: { Phone: ["Bad"] }, title: "Bad", attemptedValue: "SECRET" },
    {
      timestamp: 1,
      path: "/",
      status: 400,
      error: "Bad",
      trace: "SECRET",
      errors: [{ field: "phone", rejectedValue: "SECRET" }],
    },
    { message: "Bad", exception: "E", file: "/a.php", trace: [{ args: ["SECRET"] }] },
    { error: { type: "card_error", message: "Bad", payment_method: { name: "SECRET" } } },
    { detail: "Item not found", body: "SECRET" },
    { message: "Bad", errors: { phone: ["Bad"], value: ["SECRET"], input: "SECRET" } },
    {
      title: "Bad",
      errors: { Phone: ["Bad"], Email: [{ attemptedValue: "SECRET", given: "SECRET" }] },
    },
  ])("%# never shows what was sent", (body) => {
    const message = readMessage(JSON.stringify(body));
    expect(message).toBeDefined();
    expect(JSON.stringify(message)).not.toContain("SECRET");
  });
});
