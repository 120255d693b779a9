import { describe, expect, it } from "vitest";
import { mailLink } from "../../src/handover/mail";

const body = (link: string | undefined) => decodeURIComponent(link?.split("&body=")[1] ?? "");

describe("a mailto: address", () => {
  it("is encoded as RFC 6068 asks", () => {
    expect(mailLink(" it+web@x.example ", "413 & more?", "a=b\nc d\r\né")).toBe(
      "mailto:it%2Bweb@x.example?subject=413%20%26%20more%3F&body=a%3Db%0D%0Ac%20d%0D%0A%C3%A9",
    );
  });

  it.each([
    "",
    "it",
    "it@x",
    "it@x.example,b@x.example",
    "it@x.example;b@x.example",
    "it@x.example?bcc=b@x.example",
    "it@x.example&cc=b@x.example",
    "it@x.example\r\nBcc: b@x.example",
    "IT <it@x.example>",
    "a@b@x.example",
  ])("%j is no single address", (to) => {
    expect(mailLink(to, "s", "n")).toBeUndefined();
  });

  it("has no header but its own, whatever the subject holds", () => {
    const link = mailLink("it%0ABcc@x.example", "a\r\nBcc: b@x.example&cc=c@x.example", "n");
    expect(link).toBe(
      "mailto:it%250ABcc@x.example?subject=a%20Bcc%3A%20b%40x.example%26cc%3Dc%40x.example&body=n",
    );
  });

  it.each([
    [
      "many lines",
      "it@x.example",
      "s",
      Array.from({ length: 200 }, (_, at) => `Fact ${at}`).join("\n"),
    ],
    ["one long line", "it@x.example", "s", "é".repeat(2_000)],
    [
      "a long subject",
      `${"%".repeat(64)}@${"a".repeat(180)}.example`,
      "é🙂".repeat(500),
      "é\n".repeat(900),
    ],
  ])("of %s keeps to 1,900 characters and says that it was cut", (_, to, subject, note) => {
    const link = mailLink(to, subject, note);
    expect(link?.length).toBeLessThanOrEqual(1_900);
    const lines = body(link).split("\r\n");
    expect(lines.at(-1)).toBe("The note is longer: copy it from Deskside and paste it here.");
    for (const line of lines.slice(0, -1)) expect(note.split("\n")).toContain(line);
  });

  it("drops half a character and does not throw", () => {
    expect(mailLink("it@x.example", "a\ud800", "b\udfff")).toMatch(/subject=a&body=b$/);
  });
});
