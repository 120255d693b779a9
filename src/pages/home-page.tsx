import "./home-page.css";
import { useRef, useSyncExternalStore } from "react";
import { Link, useNavigate } from "react-router";
import type { Desk } from "../desk";
import { linkTo } from "../paths";
import { writeClues } from "../triage/clues";
import { choicesOf } from "../ui/answers";
import { Choices } from "../ui/choices";
import { SawTiles } from "../ui/saw-tiles";
import { SearchBox } from "../ui/search-box";
import { SearchResults } from "../ui/search-results";
import { UrgentStrip } from "../ui/urgent-strip";

/** The start of a call: search, task and screen on one page, in either order. */
export function HomePage({ desk }: { desk: Desk }) {
  const { knowledge, say, call, search } = desk;
  const { typed } = useSyncExternalStore(call.subscribe, call.get);
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const result = search(typed);
  const first = result.kind === "found" ? result.hits[0] : undefined;
  const link = (clues: Parameters<typeof writeClues>[1]) =>
    linkTo.call(writeClues(knowledge, clues));

  return (
    <>
      <title>On a call · Deskside</title>
      <UrgentStrip urgent={knowledge.lines.urgent} say={say} isHealth={result.kind === "health"} />
      <h1 tabIndex={-1}>What did they see, or say?</h1>
      <SearchBox
        typed={typed}
        onType={call.type}
        onOpen={() => first && navigate(linkTo.card(first.card.id))}
        onDown={() => list.current?.querySelector<HTMLElement>("[data-hit]")?.focus()}
      />
      {result.kind === "found" && (
        <SearchResults
          desk={desk}
          hits={result.hits}
          list={list}
          onLeave={() => document.getElementById("search")?.focus()}
        />
      )}
      {result.kind === "none" && (
        <p className="home-page__none" role="status">
          No card fits these words. Choose below what they were trying to do and what they saw, or
          look through <Link to={linkTo.codes()}>all codes</Link>.
        </p>
      )}
      {result.kind === "health" && (
        <p className="home-page__none" role="status">
          {say(knowledge.lines.urgent.again)}
        </p>
      )}
      <section aria-labelledby="trying">
        <h2 id="trying">They were trying to…</h2>
        <Choices
          label="They were trying to"
          choices={choicesOf(knowledge, say, "place", {}, link)}
        />
      </section>
      <section aria-labelledby="saw">
        <h2 id="saw">They saw…</h2>
        <SawTiles saw={knowledge.saw} say={say} clues={{}} link={link} />
      </section>
    </>
  );
}
