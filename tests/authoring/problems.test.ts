import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/authoring/problem";
import { compileContent, type ReadContent } from "../../src/authoring/read-content";
import type { SourceFile } from "../../src/authoring/source";
import { realFiles, withFiles } from "../content-files";
import { good, path } from "./teapot";

type Change = readonly [from: string | RegExp, to: string];

/** The card after these changes to it. */
function changed(...changes: readonly Change[]): SourceFile {
  const text = changes.reduce((card, [from, to]) => {
    const next = card.replace(from, to);
    if (next === card) throw new Error(`Nothing to change: ${from}`);
    return next;
  }, good);
  return { path, text };
}

const messages = (content: ReadContent) =>
  "problems" in content ? content.problems.map(formatProblem) : [];

/** What the author is told when these files are put among all others. */
const problemsWith = (...files: readonly SourceFile[]) =>
  messages(compileContent(withFiles(...files)));

const neighbours = /^content\/cards\/(?!(?:400|404)\.md)/;

/** What the author of the card is told after these changes to it, beside two others. */
const problemsAfter = (...changes: readonly Change[]) =>
  messages(
    compileContent(
      [...realFiles.filter((file) => !neighbours.test(file.path)), changed(...changes)],
      [],
    ),
  ).filter((line) => line.startsWith(path));

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
      'content/cards/488.md:33:9  causes[1].id  "coffee-wanted" stands here twice. Give each its own id.',
    ],
    [
      "an impossible date",
      ["reviewed: 2026-11-20", "reviewed: 2026-02-30"],
      'content/cards/488.md:44:11  reviewed  "2026-02-30" is not a date of the calendar. Write it as YYYY-MM-DD.',
    ],
    [
      "a review before the last",
      ["reviewBy: 2027-05-20", "reviewBy: 2026-05-20"],
      "content/cards/488.md:45:11  reviewBy  The next review (2026-05-20) is not after the last (2026-11-20).",
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
      "content/cards/488.md:50:1  body  Raw HTML cannot be shown here. Use headings, paragraphs, lists, tables, code, strong and links.",
    ],
    [
      "a table with a column that has no heading",
      ["## What it means", "| | b |\n|---|---|\n| a | b |"],
      "content/cards/488.md:50:1  body  Each column needs a heading.",
    ],
    [
      "a link by reference",
      ["[400](card:400)", "[400][x]\n\n[x]: card:400"],
      'content/cards/488.md:52:14  body  A Markdown "linkReference" cannot be shown here. Use headings, paragraphs, lists, tables, code, strong and links.',
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
      'content/cards/488.md:52:14  body  The link "javascript:alert(1)" leads nowhere safe. Use https://… or card:<id>.',
    ],
    [
      "a link to an unknown card",
      ["[400](card:400)", "[400](card:4000)"],
      'content/cards/488.md:52:14  body  "4000" is not a card. Did you mean "400"?',
    ],
    [
      "words that are not in writing",
      [/ {4}email: .*\n/, ""],
      'content/cards/488.md:19:5  causes[0]  "email" is missing. Write the same to be read.',
    ],
    [
      "a refusal with words of its own in writing",
      ["    neutral: true\n", "    neutral: true\n    text: Please call us.\n"],
      'content/cards/488.md:41:5  causes[1].text  A refusal is written in the one neutral way. Take out "text".',
    ],
    [
      "a reason given for a refusal",
      [
        /owner: patient([\s\S]*?)saw: \{ bad-request: always/,
        "owner: practice-administrator$1saw: { no-permission: always",
      ],
      'content/cards/488.md:19:5  causes[0]  This is a refusal, and why somebody is refused is never said. Write "neutral: true" in place of "say".',
    ],
    [
      "another way that opens the appointment book without an identity check",
      ["    steps:\n", "    instead: { do: Book it for them now. }\n    steps:\n"],
      'content/cards/488.md:30:14  causes[0].instead  "Book" touches a patient\'s data. Add "identity: true".',
    ],
    [
      "something sent whose end is not seen",
      [
        "saw: { bad-request: always, went-wrong: sometimes }",
        "saw: { went-wrong: always }\n      moment: { on-sending: always }",
      ],
      'content/cards/488.md:19:5  causes[0]  "went-wrong" while sending leaves open whether it arrived. Add "checkFirst: true", or false if nothing can have.',
    ],
    [
      "a step that could do it twice",
      [
        "    steps:\n      - { id: ask-for-tea, do: Ask for tea.",
        "    checkFirst: true\n    steps:\n      - { id: ask-for-tea, do: Ask them to send it again.",
      ],
      'content/cards/488.md:32:32  causes[0].steps[0].do  "Ask them to send it again." could do it twice. Say "Once you have looked and it is not there: …".',
    ],
    [
      "words too hard to follow",
      [
        "say: Thank you for telling me.",
        "say: Institutional administrative authorisation necessitates verification.",
      ],
      "content/cards/488.md:27:10  causes[0].say  It reads at school grade 17.2, and 7 is the most. Use shorter words and sentences.",
    ],
    [
      "a text message too long to send",
      [
        "text: Please call us, and we’ll make it for you.",
        `text: ${"Please call us about it. ".repeat(9)}`,
      ],
      "content/cards/488.md:28:11  causes[0].text  This has 224 characters, at most 220 fit. Shorten it.",
    ],
  ] as const)("%s", (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
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

describe("the whole of the content is held to rules of its own", () => {
  it.each([
    [
      "a word of the other country",
      ["title: They asked a teapot for coffee", "title: They asked in the surgery for coffee"],
      'content/cards/488.md:20:12  causes[0].title  A clinic in the United States would read "surgery". Use a placeholder, or a word of both countries.',
    ],
    [
      "a text message that its placeholders make too long",
      [
        "text: Please call us, and we’ll make it for you.",
        `text: ${"Please call {name} at {name} for {name} in {name}. ".repeat(3)}`,
      ],
      /content\/cards\/488\.md:28:11 {2}causes\[0\]\.text {2}As sent it has \d+ characters, and 300 fit. Shorten it by \d+\.$/,
    ],
  ] as const)("%s", (_, change, problem) => {
    expect(problemsWith(changed(change))).toEqual([
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    ]);
  });

  it("a place and a screen that no card speaks of", () => {
    const saw = realFiles.find(({ path: at }) => at === "content/saw.yaml");
    const nowhere = "nowhere: { title: N, hint: n, because: it was nowhere }\n";
    expect(problemsWith({ path: "content/saw.yaml", text: `${nowhere}${saw?.text}` })).toEqual([
      'content/saw.yaml:1:1  nowhere  No cause always or often shows "nowhere". Add it to the clues of one, or take it out.',
    ]);
  });

  it("a registered code that opens no card", () => {
    const card = realFiles.find(({ text }) => /covers: \[.*"417"/.test(text));
    if (!card) throw new Error("417 is covered by no card");
    const text = card.text.replace(/"417"(, )?/, "");
    expect(problemsWith({ path: card.path, text })).toEqual([
      'content/reference.yaml:2:1  file  417 (Expectation Failed) opens no card. Add it to the "covers" of one.',
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
