import "./reference-table.css";
import { Link } from "react-router";
import type { Card } from "../knowledge/card-types";
import type { DeskLines } from "../knowledge/desk-lines";
import { codeOf, usualOwner } from "../knowledge/find";
import { linkTo } from "../paths";
import type { Say } from "./say";

interface ReferenceTableProps {
  cards: readonly Card[];
  lines: DeskLines;
  say: Say;
}

/** A row a card: what they say, the code, the usual cause, what they cannot do, what to do, who acts. */
export function ReferenceTable({ cards, lines, say }: ReferenceTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is focusable (WCAG 2.1.1)
    <section className="reference-table" aria-label="Reference table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">They say…</th>
            <th scope="col">Code</th>
            <th scope="col">Usual cause here</th>
            <th scope="col">What they cannot do</th>
            <th scope="col">What to do</th>
            <th scope="col">Who acts</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <Link to={linkTo.card(card.id)}>“{say(card.table.theySay)}”</Link>
              </th>
              <td>{codeOf(card) ?? "–"}</td>
              <td>{say(card.table.cause)}</td>
              <td>{say(card.table.impact)}</td>
              <td>{say(card.table.response)}</td>
              <td>{say(lines.ownersShort[usualOwner(card)])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
