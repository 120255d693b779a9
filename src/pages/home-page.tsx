import "./home-page.css";
import { useRef, useSyncExternalStore } from "react";
import { Link, useNavigate } from "react-router";
import type { Desk } from "../desk";
import type { Card } from "../knowledge/card-types";
import { linkTo } from "../paths";
import { longestRead, type SearchResult } from "../search/search";
import { assess } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import { tell } from "../triage/tell";
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
  const first = result.kind === "found" && result.isSure ? result.hits[0]?.card : undefined;
  const told = first && tellCard(desk, first);
  const link = (clues: Clues) => linkTo.call(writeClues(knowledge, clues));

  return (
    <div className="home-page">
      <title>On a call · Deskside</title>
      <UrgentStrip urgent={knowledge.lines.urgent} say={say} isHealth={result.kind === "health"} />
      <h1 tabIndex={-1}>What did they see, or say?</h1>
      <SearchBox
        typed={typed}
        maxLength={longestRead}
        onType={call.type}
        onOpen={() => first && navigate(linkTo.card(first.id))}
        onDown={() => list.current?.querySelector<HTMLElement>("[data-hit]")?.focus()}
      />
      <p className="home-page__status" role="status">
        {statusOf(result)}
        {typed.length >= longestRead && ` · only the first ${longestRead} characters are read`}
        {result.kind === "health" && say(knowledge.lines.urgent.again)}
      </p>
      {result.kind === "found" && (
        <SearchResults
          desk={desk}
          hits={result.hits}
          told={told}
          list={list}
          onLeave={() => document.getElementById("search")?.focus()}
        />
      )}
      {result.kind === "none" && (
        <p>
          Choose below what they were trying to do and what they saw, or look through{" "}
          <Link to={linkTo.codes()}>all codes</Link>.
        </p>
      )}
      <h2>They were trying to…</h2>
      <Choices label="They were trying to" choices={choicesOf(knowledge, say, "place", {}, link)} />
      <h2>They saw…</h2>
      <SawTiles saw={knowledge.saw} say={say} clues={{}} link={link} />
    </div>
  );
}

/** What a card tells before anything is asked. */
function tellCard({ knowledge }: Desk, card: Card) {
  const assessment = assess(knowledge, {}, knowledge.profile, { within: card });
  return tell(knowledge, assessment, {}, { asks: ["place"] });
}

function statusOf(result: SearchResult): string {
  if (result.kind === "none") return "No card fits these words.";
  if (result.kind !== "found") return "";
  const count = result.hits.length;
  if (!result.isSure) return "Not sure yet. Ask what they saw, or choose below.";
  return count === 1 ? "1 card" : `${count} cards, the likeliest first`;
}
