import "./search-results.css";
import { type KeyboardEvent, type RefObject, Suspense } from "react";
import { Link } from "react-router";
import type { Desk } from "../desk";
import { codeOf } from "../knowledge/find";
import type { Message } from "../message/types";
import { linkTo } from "../paths";
import type { Hit } from "../search/search";
import type { Telling } from "../triage/tell";
import { CardPreview } from "./card-preview";
import { HowToTell } from "./how-to-tell";
import { Why } from "./why";

interface SearchResultsProps {
  desk: Desk;
  hits: readonly Hit[];
  /** What the first of them tells; undefined while none may be taken for the one that was meant. */
  told: Telling | undefined;
  /** Whether the second fits nearly as well as the first. */
  isClose: boolean;
  /** A pasted error body that was read. */
  message: Message | undefined;
  list: RefObject<HTMLDivElement | null>;
  /** Escape, or arrow up from the first: back to the search. */
  onLeave: () => void;
}

/** More than three are not looked at on the phone. */
const mostShown = 3;

/** The first card with its script, and the others beside it. Arrows move through them. */
export function SearchResults({
  desk,
  hits,
  told,
  isClose,
  message,
  list,
  onLeave,
}: SearchResultsProps) {
  const [first, second] = hits;
  const others = told ? hits.slice(1) : hits;
  const shown = others.slice(0, told ? mostShown - 1 : mostShown);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-hit]")].filter(
      (link) => link.checkVisibility(),
    );
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
        {first && told && <CardPreview desk={desk} hit={first} told={told} message={message} />}
        {others.length > 0 && (
          <section>
            <h2>{told ? "Or was it…" : hits.length === 1 ? "Closest match" : "Closest matches"}</h2>
            {isClose && first && second && (
              <Suspense key={first.card.id} fallback={null}>
                <HowToTell
                  detail={desk.detail(first.card.id)}
                  card={second.card.id}
                  say={desk.say}
                />
              </Suspense>
            )}
            <HitList desk={desk} hits={shown} />
            {others.length > shown.length && (
              <details>
                <summary>More that could fit</summary>
                <HitList desk={desk} hits={others.slice(shown.length)} />
              </details>
            )}
          </section>
        )}
      </div>
    </div>
  );
}

function HitList({ desk, hits }: { desk: Desk; hits: readonly Hit[] }) {
  return (
    <ul>
      {hits.map(({ card, why }) => (
        <li key={card.id}>
          <Link data-hit to={linkTo.card(card.id)}>
            {codeOf(card) && <b>{codeOf(card)}</b>} {desk.say(card.title)}
            <Why parts={why} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
