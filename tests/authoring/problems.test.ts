import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/authoring/problem";
import { compileContent } from "../../src/authoring/read-content";
import type { SourceFile } from "../../src/authoring/source";
import { withFiles } from "../content-files";
import { good, path } from "./teapot";

/** What the author of the card is told after these changes to it. */
function problemsAfter(...changes: readonly (readonly [string | RegExp, string])[]): string[] {
  const text = changes.reduce((card, [from, to]) => {
    const changed = card.replace(from, to);
    if (changed === card) throw new Error(`Nothing to change: ${from}`);
    return changed;
  }, good);
  return problemsWith({ path, text });
}

function problemsWith(...files: readonly SourceFile[]): string[] {
  const content = compileContent(withFiles(...files));
  return "problems" in content ? content.problems.map(formatProblem) : [];
}

describe("a card with a fault names the place and the cure", () => {
  it.each([
    [
      "an unknown place",
      ["place: { form: always", "place: { fom: always"],
      'content/cards/488.md:25:16  causes[0].clues.place.fom  "fom" is not a place. Did you mean "form"?',
    ],
    [
      "an unknown screen",
      ["saw: { bad-request", "saw: { bad-requst"],
      'content/cards/488.md:24:14  causes[0].clues.saw.bad-requst  "bad-requst" is not something they saw. Did you mean "bad-request"?',
    ],
    [
      "an unknown question",
      ["presses: {", "preses: {"],
      'content/cards/488.md:26:7  causes[0].clues.preses  "preses" is not a question. Did you mean "presses"?',
    ],
    [
      "an unknown strength",
      ["once: always", "once: usually"],
      'content/cards/488.md:26:24  causes[0].clues.presses.once  "usually" does not fit here. Use one of: always, often, sometimes, rarely, never.',
    ],
    [
      "a wrong type",
      ['covers: ["488"]', "covers: [488]"],
      'content/cards/488.md:5:10  covers[0]  This should be text, but it is a number. Put it in quotes: "488".',
    ],
    [
      "a list that is none",
      [/says:\n(?: {2}- .*\n)+/, "says: a teapot\n"],
      "content/cards/488.md:13:7  says  This should be a list, but it is text.",
    ],
    [
      "an unknown field",
      ["meaning: The website", "meening: x\nmeaning: The website"],
      'content/cards/488.md:7:1  meening  "meening" is not a field here. Did you mean "meaning"?',
    ],
    [
      "a misspelt field, once",
      ["owner: patient", "ownr: patient"],
      'content/cards/488.md:21:5  causes[0].ownr  "ownr" is not a field here. Did you mean "owner"?',
    ],
    [
      "a missing field",
      [/title: The website is a teapot\n/, ""],
      'content/cards/488.md:2:1  title  "title" is missing. Add it.',
    ],
    [
      "a missing field of a cause",
      ["    owner: patient\n", ""],
      'content/cards/488.md:19:5  causes[0].owner  "owner" is missing. Add it.',
    ],
    [
      "a title too long for a phone",
      [
        "title: The website is a teapot",
        "title: The website that they asked for coffee is a teapot",
      ],
      "content/cards/488.md:3:8  title  This has 50 characters, at most 45 fit. Shorten it.",
    ],
    [
      "an unknown card",
      ['card: "404"', 'card: "4040"'],
      'content/cards/488.md:17:13  confusedWith[0].card  "4040" is not a card. Did you mean "404"?',
    ],
    [
      "an unknown placeholder",
      ["say: Thank you for", "say: Thank you {nam} for"],
      'content/cards/488.md:27:10  causes[0].say  "{nam}" is not a placeholder. Did you mean "name"?',
    ],
    [
      "a forbidden word",
      ["say: Thank you", "say: Unfortunately thank you"],
      'content/cards/488.md:27:10  causes[0].say  "Unfortunately" is not said to a patient. Say what happens next.',
    ],
    [
      "nothing to say",
      [/ {4}say: .*\n/, ""],
      'content/cards/488.md:19:5  causes[0]  There is nothing to say. Add "say", or "neutral: true" for a refusal.',
    ],
    [
      "two causes of one id",
      ["- id: pot-is-short", "- id: coffee-wanted"],
      'content/cards/488.md:31:9  causes[1].id  "coffee-wanted" stands here twice. Give each its own id.',
    ],
    [
      "an impossible date",
      ["reviewed: 2026-11-20", "reviewed: 2026-02-30"],
      'content/cards/488.md:42:11  reviewed  "2026-02-30" is not a date of the calendar. Write it as YYYY-MM-DD.',
    ],
    [
      "a review before the last",
      ["reviewBy: 2027-05-20", "reviewBy: 2026-05-20"],
      "content/cards/488.md:43:11  reviewBy  The next review (2026-05-20) is not after the last (2026-11-20).",
    ],
    [
      "a code of another card",
      ['covers: ["488"]', 'covers: ["488", "404"]'],
      'content/cards/488.md:5:17  covers[1]  "404" is covered by content/cards/404.md already. Take one out.',
    ],
    [
      "its own code left out",
      ['covers: ["488"]', "covers: []"],
      'content/cards/488.md:5:9  covers  The card is named 488 but does not cover it. Add "488".',
    ],
    [
      "raw HTML",
      ["## What it means", "<b>Look</b>"],
      "content/cards/488.md:48:1  body  Raw HTML cannot be shown here. Use headings, paragraphs, lists, tables, code, strong and links.",
    ],
    [
      "a table with a column that has no heading",
      ["## What it means", "| | b |\n|---|---|\n| a | b |"],
      "content/cards/488.md:48:1  body  Each column needs a heading.",
    ],
    [
      "a link by reference",
      ["[400](card:400)", "[400][x]\n\n[x]: card:400"],
      'content/cards/488.md:50:14  body  A Markdown "linkReference" cannot be shown here. Use headings, paragraphs, lists, tables, code, strong and links.',
    ],
    [
      "an unknown placeholder in brackets",
      ["say: Thank you for", "say: Thank you[ {tee}] for"],
      'content/cards/488.md:27:10  causes[0].say  "{tee}" is not a placeholder. Use one of: name, phone, website, portal, emergencyNumber, mobile, postcode, prescription, dateOrderSpoken, dateExample, discard, bookNow, ….',
    ],
    [
      "no place named",
      ["place: { form: always, app: sometimes }", "place: {}"],
      'content/cards/488.md:24:7  causes[0].clues  "place" is missing. Say how often each is given.',
    ],
    [
      "a code covered twice",
      ['covers: ["488"]', 'covers: ["488", "488"]'],
      'content/cards/488.md:5:17  covers[1]  "488" stands here twice. Take one out.',
    ],
    [
      "a neighbour named twice",
      ["how: A teapot is found. }", 'how: A teapot is found. }\n  - { card: "404", how: Again. }'],
      'content/cards/488.md:18:13  confusedWith[1].card  "404" is named here twice. Take one out.',
    ],
    [
      "an id with capitals",
      ["misreportedAs", "never: { Cold Tea: Never serve it. }\nmisreportedAs"],
      'content/cards/488.md:6:10  never.Cold Tea  "Cold Tea" does not fit. An id is lower-case words with hyphens between them.',
    ],
    [
      "a javascript: link",
      ["[400](card:400)", "[400](javascript:alert(1))"],
      'content/cards/488.md:50:14  body  The link "javascript:alert(1)" leads nowhere safe. Use https://… or card:<id>.',
    ],
    [
      "a link to an unknown card",
      ["[400](card:400)", "[400](card:4000)"],
      'content/cards/488.md:50:14  body  "4000" is not a card. Did you mean "400"?',
    ],
  ] as const)("%s", (_, change, problem) => {
    const problems = problemsAfter(change);
    expect(problems.filter((line) => line.startsWith(path))).toEqual([problem]);
  });

  it("whose YAML cannot be read reports that alone", () => {
    expect(
      problemsAfter(["title: The", 'title: "The'], ["reviewed: 2026-11-20", "reviewed: x"]),
    ).toEqual([
      'content/cards/488.md:3:32  YAML  Missing closing "quote. The file could not be read further; mend this first.',
    ]);
  });

  it("that refers to a YAML anchor that is not there reports that alone", () => {
    expect(problemsAfter(["name: I Am a Teapot", "name: *pot"])).toEqual([
      "content/cards/488.md:2:1  YAML  Unresolved alias (the anchor must be set before the alias): pot. The file could not be read further; mend this first.",
    ]);
  });

  it("in a file with a name that is no id is told so", () => {
    expect(
      problemsWith({ path: "content/cards/My Card.md", text: good.replace('["488"]', "[]") }),
    ).toEqual([
      'content/cards/My Card.md:2:1  file  A card\'s file is named in lower-case words with hyphens, not "My Card.md".',
    ]);
  });

  it("tells of a missing owner and of missing words at once", () => {
    expect(problemsAfter(["    owner: patient\n", ""], [/ {4}say: .*\n/, ""])).toHaveLength(2);
  });

  it("without front matter says how a card starts", () => {
    expect(problemsWith({ path, text: "# A card\n" })).toEqual([
      "content/cards/488.md:1:1  front matter  A card starts with a line of three hyphens, its fields, and another such line.",
    ]);
  });
});

describe("all problems come at once", () => {
  it("nine faults in one card and broken YAML in another are ten lines", () => {
    const nine = good
      .replace("title: The website is a teapot\n", "")
      .replace('covers: ["488"]', "covers: [488]")
      .replace("meaning: The website", "meening: x\nmeaning: The website")
      .replace('card: "404"', 'card: "4040"')
      .replace("owner: patient", "owner: staff")
      .replace("place: { form: always", "place: { fom: always")
      .replace("- id: pot-is-short", "- id: coffee-wanted")
      .replace("reviewed: 2026-11-20", "reviewed: 2026-02-30")
      .replace("[400](card:400)", "[400](javascript:alert(1))");
    const broken = { path: "content/cards/404.md", text: "---\ntitle: [oh\n---\n" };
    const problems = problemsWith({ path, text: nine }, broken);
    expect(problems.filter((line) => line.startsWith(path))).toHaveLength(9);
    expect(problems.filter((line) => line.startsWith(broken.path))).toHaveLength(1);
    expect(problems).toHaveLength(10);
  });
});

describe("the shared files are held to the same", () => {
  it.each([
    [
      { path: "content/reference.yaml", text: 'core: ["413", "4040"]\n' },
      'content/reference.yaml:1:15  core[1]  "4040" is not a card. Did you mean "404"?',
    ],
    [
      { path: "content/clinic.yaml", text: "country: UK\n" },
      'content/clinic.yaml:1:10  country  "UK" does not fit here. Use one of: GB, US.',
    ],
    [
      { path: "content/clinic.yaml", text: "name: Harbour\n" },
      'content/clinic.yaml:1:1  country  "country" is missing. Add it.',
    ],
    [
      { path: "content/reference.yaml", text: 'core: ["413", "413"]\n' },
      'content/reference.yaml:1:15  core[1]  "413" stands here twice. Take one out.',
    ],
    [
      { path: "content/clinic.yaml", text: "country: GB\ncontacts: { suplier: Webwell }\n" },
      'content/clinic.yaml:2:13  contacts.suplier  "suplier" is not a field here. Did you mean "supplier"?',
    ],
    [
      {
        path: "content/clinic.yaml",
        text: 'country: GB\nchecked: { by: manager, on: 2026-12-01, cards: ["40"] }\n',
      },
      'content/clinic.yaml:2:49  checked.cards[0]  "40" is not a card. Use one of: 400, 401, 403, 404, 405, 406, 407, 408, 409, 410, 412, 413, ….',
    ],
    [
      { path: "content/clinic.yaml", text: "country: GB\nplaces: [bookings]\n" },
      'content/clinic.yaml:2:10  places[0]  "bookings" is not a place. Did you mean "booking"?',
    ],
  ])("%j", (file, problem) => {
    expect(problemsWith(file)).toEqual([problem]);
  });
});
