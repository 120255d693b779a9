import { fieldsOf, fill } from "../knowledge/fill";
import { cardsHere, codeOf, findCard, usualOwner } from "../knowledge/find";
import type { Line } from "../knowledge/line-types";
import type { Knowledge } from "../knowledge/types";

/**
 * What is read when the app cannot start: no script, and no style that it cannot do without. Behind the
 * app its heading is of the second level, because the first is the app's own.
 */
export function plainContent(all: Knowledge, heading = "h2"): string {
  const knowledge = { ...all, cards: cardsHere(all) };
  const { lines, core, profile } = knowledge;
  const fields = fieldsOf(knowledge, profile);
  const say = (line: Line) => escapeHtml(fill(line, fields));
  const rows = core
    .flatMap((id) => findCard(knowledge, id) ?? [])
    .map((card) => {
      const cells = [
        escapeHtml(codeOf(card) ?? "–"),
        say(card.table.cause),
        say(card.table.response),
        say(lines.ownersShort[usualOwner(card)]),
      ];
      return `<tr><th scope="row">“${say(card.table.theySay)}”</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
  const heads = ["They say…", "Code", "Usual cause here", "What to do", "Who acts"];
  return [
    '<div class="plain">',
    `<${heading}>Deskside did not open</${heading}>`,
    `<p><strong>${say(lines.urgent.strip)}</strong></p>`,
    profile.phone
      ? `<p>${escapeHtml(`${profile.name ?? "Our number"}: ${profile.phone}`)}</p>`
      : "",
    '<p>Part of it is missing on this tablet. Connect it to the internet. <a href="?again">Open Deskside again</a></p>',
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table>`,
    "</div>",
  ].join("\n");
}

/** The same as a page of its own, which the worker holds in its code. */
export function plainDocument(knowledge: Knowledge): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Deskside did not open</title>${plainContent(knowledge, "h1")}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
