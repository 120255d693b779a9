import type { Knowledge } from "../src/knowledge/types";
import { compiled, realFiles } from "./content-files";

const shared = [
  "content/lines.yaml",
  "content/words/gb.yaml",
  "content/words/us.yaml",
  "content/words/search.yaml",
];

const saw = `
not-found: { title: Not found, hint: h, because: they saw not found }
too-big: { title: Too big, hint: h, because: they saw too big }
stuck: { title: Stuck, hint: h, because: it got stuck }
odd: { title: Odd, hint: h, because: it looked odd, telling: true }
dont-know: { title: Do not know, hint: h, because: it is not known }
`;

const places = `
booking:
  title: book
  because: they were booking
  safeScript: Thank you. Let me book it with you.
  text: Please call us.
  email: Please call us about it.
  instead: { do: Book it by phone., identity: true }
  check: { say: Let me look first., look: Look in the book., there: It is there., notThere: It is not there., cannotSee: I cannot see yet. }
upload:
  title: send a photo
  because: they were sending a photo
  safeScript: Thank you. We can take it another way.
  text: Please call us.
  email: Please call us about it.
  instead: { do: Take it at the desk., identity: true }
dont-know:
  title: something else
  because: it is not known
  safeScript: Thank you. What were you trying to do?
  text: Please call us.
  email: Please call us about it.
  instead: { do: Do it with them now. }
`;

const questions = `
who:
  title: Anyone else?
  of: staff
  answers:
    only-this-patient: { title: Only this one, because: nobody else has it }
    others-too: { title: Others too, because: others have it too }
file:
  title: Photo or document?
  of: caller
  ask: Is it a photo or a document?
  answers:
    photo: { title: Photo, because: it is a photo }
    document: { title: Document, because: it is a document }
weather:
  title: Sun or rain?
  of: caller
  ask: Is it sunny or raining?
  answers:
    sun: { title: Sun, because: it is sunny }
    rain: { title: Rain, because: it rains }
`;

const cause = (id: string, clues: string, rest = "") => `
  - id: ${id}
    title: Cause ${id}
    owner: patient
    usual: common
    clues: ${clues}
    say: Thank you for telling me about ${id}.
    text: Please call us.
    email: Please call us about it.
    steps: []
    passOn: { to: supplier, when: It happens again., include: [time] }
${rest}`;

const card = (id: string, covers: string, causes: string, rest = "") => ({
  path: `content/cards/${id}.md`,
  text: `---
name: Name of ${id}
title: Card ${id}
kind: ${covers === "[]" ? "no-code" : "http"}
covers: ${covers}
meaning: Meaning.
table: { theySay: They say, cause: Cause, impact: Impact, response: Response }
says: [something about ${id} happened, ${id} stood on the page]
causes:${causes}
owner: practice manager
reviewed: 2026-11-20
reviewBy: 2027-05-20
sources: [{ title: T, url: "https://example.com/", for: meaning }]
${rest}---

## For IT

Body of ${id}.
`,
});

/** A knowledge small enough to remember: a lost page, a big photo or scan, and something stuck. */
export const fixture: Knowledge = compiled(
  [
    ...realFiles.filter(({ path }) => shared.includes(path)),
    { path: "content/saw.yaml", text: saw },
    { path: "content/places.yaml", text: places },
    { path: "content/questions.yaml", text: questions },
    { path: "content/glossary.yaml", text: "{}" },
    { path: "content/boxes.yaml", text: "{}" },
    { path: "content/situations.yaml", text: "on-the-phone: { title: On the phone }" },
    { path: "content/prevention.yaml", text: "{ intro: Look., checks: {}, messages: {} }" },
    { path: "content/words/health.yaml", text: "[chest pain]" },
    { path: "content/clinic.yaml", text: "country: GB" },
    { path: "content/reference.yaml", text: 'core: ["404"]' },
    card(
      "404",
      '["404", "410"]',
      cause("moved", "{ saw: { not-found: always }, place: { booking: always } }"),
    ),
    card(
      "413",
      '["413"]',
      cause(
        "photo",
        "{ saw: { too-big: always }, place: { upload: always }, file: { photo: always, document: never } }",
      ) +
        cause(
          "scan",
          "{ saw: { too-big: always }, place: { upload: always }, file: { document: always, photo: never } }",
        ),
      'misreportedAs: ["404"]\n',
    ),
    card(
      "stuck",
      "[]",
      cause(
        "sending",
        "{ saw: { stuck: always }, place: { booking: always }, who: { others-too: always } }",
        "    checkFirst: true",
      ),
    ),
  ],
  [],
).knowledge;
