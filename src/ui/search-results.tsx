import "./search-results.css";
import type { KeyboardEvent, RefObject } from "react";
import { Link } from "react-router";
import type { Desk } from "../desk";
import { codeOf } from "../knowledge/find";
import { linkTo } from "../paths";
import type { Hit } from "../search/search";
import type { Telling } from "../triage/tell";
import { CardPreview } from "./card-preview";

interface SearchResultsProps {
  desk: Desk;
  hits: readonly Hit[];
  /** What the first of them tells; undefined while none may be taken for the one that was meant. */
  told: Telling | undefined;
  list: RefObject<HTMLDivElement | null>;
  /** Escape, or arrow up from the first: back to the search. */
  onLeave: () => void;
}

/** The first card with its script, and the others beside it. Arrows move through them. */
export function SearchResults({ desk, hits, told, list, onLeave }: SearchResultsProps) {
  const [first] = hits;
  const others = told ? hits.slice(1) : hits;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-hit]")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (event.key === "Escape" || next === -1) {
      event.preventDefault();
      onLeave();
    } else if (next !== undefined && at >= 0) {
      event.preventDefault();
      links[Math.min(next, links.length - 1)]?.focus();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside
    <div className="search-results" ref={list} onKeyDown={onKeyDown}>
      <div className="search-results__columns">
        {first && told && <CardPreview desk={desk} card={first.card} told={told} />}
        {others.length > 0 && (
          <section>
            <h2>{told ? "Or was it…" : "Closest matches"}</h2>
            <ul>
              {others.map(({ card, because }) => (
                <li key={card.id}>
                  <Link data-hit to={linkTo.card(card.id)}>
                    {codeOf(card) && <b>{codeOf(card)}</b>} {desk.say(card.title)}
                    <small>{because}</small>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
