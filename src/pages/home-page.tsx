import "./home-page.css";
import { memo, useMemo, useRef, useSyncExternalStore } from "react";
import { Link, useNavigate } from "react-router";
import { longestTyped } from "../call/call";
import type { Desk } from "../desk";
import type { Card } from "../knowledge/card-types";
import { linkTo } from "../paths";
import type { SearchResult } from "../search/search";
import { assess } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import { tell } from "../triage/tell";
import { choicesOf } from "../ui/answers";
import { Choices } from "../ui/choices";
import { SawTiles } from "../ui/saw-tiles";
import { SearchBox } from "../ui/search-box";
import { SearchResults } from "../ui/search-results";
import { UrgentStrip } from "../ui/urgent-strip";
import { useSettled } from "../ui/use-settled";
import { useMessage } from "./use-message";
import { useSearch } from "./use-search";

/** The start of a call: search, task and screen on one page, in either order. */
export function HomePage({ desk }: { desk: Desk }) {
  const { knowledge, say, call } = desk;
  const { typed } = useSyncExternalStore(call.subscribe, call.get, call.get);
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const result = useSearch(desk, typed);
  const message = useMessage(typed);
  const status = useSettled(statusOf(result));
  const first = firstOf(result);
  const told = useMemo(() => first && tellCard(desk, first), [desk, first]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a text may also be pasted or typed
    <div
      className="home-page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = event.dataTransfer.getData("text/plain");
        if (dropped) call.type(dropped);
      }}
    >
      <title>On a call · Deskside</title>
      <UrgentStrip urgent={knowledge.lines.urgent} say={say} isHealth={result.kind === "health"} />
      <h1 tabIndex={-1}>What did they see, or say?</h1>
      <SearchBox
        typed={typed}
        onType={call.type}
        onOpen={async () => {
          const found = (await desk.search)(call.get().typed);
          const card = firstOf(found);
          if (card) await navigate(linkTo.card(card.id));
          else focusFirst(list.current);
        }}
        onDown={() => focusFirst(list.current)}
      />
      <p className="home-page__status" role="status">
        {status}
        {typed.length >= longestTyped &&
          ` · That was long: only the first ${longestTyped.toLocaleString("en-GB")} characters are kept.`}
        {result.kind === "health" && say(knowledge.lines.urgent.again)}
      </p>
      {result.kind === "found" && (
        <SearchResults
          desk={desk}
          hits={result.hits}
          isClose={result.isClose}
          message={message}
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
      <WaysIn desk={desk} />
    </div>
  );
}

/** The guided call's first answers. They stay as they are while somebody types, and are not drawn again. */
const WaysIn = memo(function WaysIn({ desk: { knowledge, say } }: { desk: Desk }) {
  const link = (clues: Clues) => linkTo.call(writeClues(knowledge, clues));
  return (
    <>
      <h2>They were trying to…</h2>
      <Choices label="They were trying to" choices={choicesOf(knowledge, say, "place", {}, link)} />
      <h2>They saw…</h2>
      <SawTiles saw={knowledge.saw} say={say} clues={{}} link={link} />
    </>
  );
});

function focusFirst(list: HTMLElement | null) {
  list?.querySelector<HTMLElement>("[data-hit]")?.focus();
}

/** The card that may be taken for the one that was meant. */
function firstOf(result: SearchResult): Card | undefined {
  return result.kind === "found" && result.isSure ? result.hits[0]?.card : undefined;
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
  if (!result.isSure) {
    const found =
      count === 1
        ? "This is the closest match, and no sure one."
        : "These are the closest matches.";
    return `${found} Ask what stands on the screen.`;
  }
  return count === 1 ? "1 card" : `${count} cards, the likeliest first`;
}
