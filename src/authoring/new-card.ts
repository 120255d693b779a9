import { access, writeFile } from "node:fs/promises";
import statuses from "statuses";
import { Refusal } from "../refusal";

/**
 * `npm run content:new -- 598`: writes a card that holds everything but what only a person can say.
 * What is left is empty, and the check names each place.
 */
export async function main([id]: readonly string[]): Promise<void> {
  if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Refusal(
      "Name the card: npm run content:new -- 598, or npm run content:new -- a-name",
    );
  }
  const path = `content/cards/${id}.md`;
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new Refusal(`${path} is there already. Open it, or choose another id.`);
  await writeFile(path, newCard(id, new Date()));
  console.log(
    `${path} is there. Write it, and run npm run check:content until it prints no problem.`,
  );
}

/** The text of a new card, with today's review and the next in half a year. */
export function newCard(id: string, today: Date): string {
  const isCode = /^\d+$/.test(id);
  const name = isCode ? (statuses.message[Number(id)] ?? "") : "";
  const nextReview = new Date(today);
  nextReview.setUTCMonth(nextReview.getUTCMonth() + 6);
  return `---
name: ${name || '""'}
title: ""
kind: ${isCode ? "http" : "no-code"}
covers: [${isCode ? `"${id}"` : ""}]
meaning: ""
table:
  theySay: ""
  cause: ""
  impact: ""
  response: ""
says: []
causes:
  - id: a-name-for-the-cause
    title: ""
    owner: supplier
    usual: rare
    clues:
      saw: {}
      place: {}
    say: ""
    text: ""
    email: ""
    steps: []
    passOn: { to: supplier, when: "", include: [page, time, words on the screen] }
owner: practice manager
reviewed: ${dayOf(today)}
reviewBy: ${dayOf(nextReview)}
sources: []
---

## What it means

## What to check first
`;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
