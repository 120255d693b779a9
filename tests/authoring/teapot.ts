/** Where a card lies that has no fault, and one for each kind of thing that may be wrong. */
export const path = "content/cards/488.md";

/** The card itself. */
export const good = `---
name: I Am a Teapot
title: The website is a teapot
kind: http
covers: ["488"]
misreportedAs: ["400"]
meaning: The website will not make coffee.
table:
  theySay: It says it is a teapot
  cause: The website was asked for coffee
  impact: Order coffee
  response: Make it by hand.
says:
  - I asked it for coffee and it said teapot
  - it tells me that it is a teapot
confusedWith:
  - { card: "404", how: A teapot is found. }
causes:
  - id: coffee-wanted
    title: They asked a teapot for coffee
    owner: patient
    usual: rare
    clues:
      saw: { bad-request: always, went-wrong: sometimes }
      place: { form: always, app: sometimes }
      presses: { once: always, several: rarely }
    say: Thank you for telling me. Let me make it for you now.
    text: Please call us, and we’ll make it for you.
    email: You haven’t done anything wrong. Please call us, and we’ll make it for you.
    steps:
      - { id: ask-for-tea, do: Ask for tea., why: It is a teapot., worked: They have tea. }
    passOn: { to: supplier, when: It makes no tea either., include: [time] }
  - id: pot-is-short
    title: The pot is short and stout
    owner: supplier
    usual: rare
    clues:
      saw: { went-wrong: always }
      place: { app: always }
    neutral: true
    steps: []
    passOn: { to: supplier, when: At once., include: [time] }
owner: practice manager
reviewed: 2026-11-20
reviewBy: 2027-05-20
sources:
  - { title: RFC 2324, url: "https://www.rfc-editor.org/rfc/rfc2324", for: meaning }
---

## What it means

Compare with [400](card:400).
`;
