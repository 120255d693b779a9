import "./map-table.css";
import { Link } from "react-router";
import { placesHere } from "../knowledge/find";
import type { Knowledge, Place } from "../knowledge/types";
import { linkTo } from "../paths";
import type { Meeting } from "../triage/decision-map";
import { MapSummary } from "./map-summary";
import type { Say } from "./say";

interface MapTableProps {
  knowledge: Knowledge;
  say: Say;
  /** A row for each thing they saw, a meeting for each place. */
  rows: readonly (readonly Meeting[])[];
}

/** Every pair of what they saw and were trying to do, each one press from its call. */
export function MapTable({ knowledge, say, rows }: MapTableProps) {
  const caption = "What they saw, and what they were trying to do";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is focusable (WCAG 2.1.1)
    <section className="map-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">They saw</th>
            {placesHere(knowledge).map(({ id, title }) => (
              <th key={id} scope="col">
                <Link to={linkTo.map({ axis: "place", id, causes: true })}>{say(title)}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.saw.id}>
              {row.slice(0, 1).map(({ saw: { id, title } }) => (
                <th key={id} scope="row">
                  <Link to={linkTo.map({ axis: "saw", id, causes: true })}>{say(title)}</Link>
                </th>
              ))}
              {row.map(({ saw, place, told }) => (
                <td key={place.id}>
                  <Link to={callOf(saw.id, place.id)}>
                    <MapSummary told={told} lines={knowledge.lines} say={say} />
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** As many columns as are legible side by side on paper. */
const columnsOfSheet = 9;

/** The same for paper: as many tables as there are sheets side by side. It is shown nowhere else. */
export function MapSheets({ knowledge, say, rows }: MapTableProps) {
  const places = placesHere(knowledge);
  const starts = places.map((_, index) => index).filter((index) => index % columnsOfSheet === 0);
  return starts.map((start) => {
    const end = start + columnsOfSheet;
    return (
      <table key={start} className="map-sheet">
        <caption>
          They were trying to: {namesOf(places.slice(start, end), say)} (
          {start / columnsOfSheet + 1} of {starts.length})
        </caption>
        <thead>
          <tr>
            <th scope="col">They saw</th>
            {places.slice(start, end).map(({ id, title }) => (
              <th key={id} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.saw.id}>
              <th scope="row">{row[0] && say(row[0].saw.title)}</th>
              {row.slice(start, end).map(({ place, told }) => (
                <td key={place.id}>
                  <MapSummary told={told} lines={knowledge.lines} say={say} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

function namesOf(places: readonly Place[], say: Say): string {
  return [places[0], places.at(-1)].map((place) => place && say(place.title)).join(" – ");
}

/** The address of the call that begins with these two answers. */
export function callOf(saw: string, place: string): string {
  return linkTo.call([
    ["saw", saw],
    ["place", place],
  ]);
}
