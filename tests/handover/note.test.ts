import { describe, expect, it } from "vitest";
import { handoverNote, shareInWords } from "../../src/handover/note";
import { cleanAddress } from "../../src/handover/page-address";
import { checkReference } from "../../src/handover/reference";
import { timeWithZone } from "../../src/handover/time-with-zone";

const written = timeWithZone(new Date("2026-11-20T14:05:00Z"), "Europe/London");

describe("the note for IT", () => {
  it("says one fact a line, what finds the fault first", () => {
    const address = cleanAddress("https://x.example/upload?patient=7");
    const reference = checkReference("Ray ID: 8f2a1c3b4d5e6f70");
    const note = handoverNote({
      written,
      code: "413",
      card: "Content Too Large",
      saw: "A message that the file is too big",
      place: "Send a photo",
      ...("address" in address && address),
      ...("reference" in reference && reference),
      opensHere: "opens",
      who: "others-too",
      device: "iphone",
      browser: "safari",
      cause: { title: "The photo is over the limit", likelihood: 0.62 },
      otherCauses: [{ title: "The limit was lowered", likelihood: 0.2 }],
      steps: [{ do: "Send a smaller copy", went: "did-not-help" }],
      include: ["size of the file"],
      content: "2026-11-20",
    });
    expect(note.split("\n")).toEqual([
      "Written: 20 Nov 2026, 14:05 (Europe/London, UTC+00:00)",
      "Error: 413 – Content Too Large",
      "Page address: https://x.example/upload",
      "Reference: 8f2a1c3b4d5e6f70",
      "On the screen: A message that the file is too big",
      "They were trying to: Send a photo",
      "Opens for us: Yes",
      "Anyone else: Others too",
      "Device: iPhone",
      "Browser: Safari",
      "Likely cause: The photo is over the limit (about six in ten)",
      "Or: The limit was lowered (about two in ten)",
      "Tried: Send a smaller copy → did not help",
      "Please add: size of the file",
      "Content version: 2026-11-20",
      "No patient data in this note.",
    ]);
  });

  it("says only what is known, each fact on its own line", () => {
    expect(handoverNote({ written, saw: "", place: "Book\r\nCause: none" })).toBe(
      `Written: ${written}\nThey were trying to: Book Cause: none\nNo patient data in this note.`,
    );
  });

  it.each([
    [0, "less than one in ten"],
    [0.049, "less than one in ten"],
    [0.05, "about one in ten"],
    [0.42, "about four in ten"],
    [0.949, "about nine in ten"],
    [0.95, "almost certain"],
    [1, "almost certain"],
  ])("a likelihood of %s is %s", (likelihood, words) => {
    expect(shareInWords(likelihood)).toBe(words);
  });
});

describe("when it was written", () => {
  it.each([
    ["Europe/London", "20 Nov 2026, 00:05 (Europe/London, UTC+00:00)"],
    ["America/New_York", "19 Nov 2026, 19:05 (America/New_York, UTC-05:00)"],
    ["Asia/Kolkata", "20 Nov 2026, 05:35 (Asia/Kolkata, UTC+05:30)"],
  ])("in %s", (zone, text) => {
    expect(
      timeWithZone(new Date("2026-11-20T00:05:00Z"), zone).replace("Calcutta", "Kolkata"),
    ).toBe(text);
  });
});
