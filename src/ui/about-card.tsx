import "./about-card.css";
import { Suspense, use, useState } from "react";
import { Link } from "react-router";
import type { Desk } from "../desk";
import type { Card, CardDetail, Neighbour } from "../knowledge/card-types";
import { codeOf, findCard } from "../knowledge/find";
import { linkTo } from "../paths";
import { type Clues, writeClues } from "../triage/clues";
import { Blocks } from "./blocks";
import { OwnerBadge } from "./owner-badge";

/** What stands on a card beside the call: its meaning, its neighbours, and the part for IT. */
export function AboutCard({ desk, card, clues }: { desk: Desk; card: Card; clues: Clues }) {
  const { knowledge, say } = desk;
  return (
    <div className="about-card">
      <section>
        <h2>Why it happens in a clinic</h2>
        <ul className="about-card__causes">
          {card.causes.map((cause) => (
            <li key={cause.id}>
              <Link to={linkTo.card(card.id, writeClues(knowledge, clues), cause.id)}>
                {say(cause.title)}
              </Link>
              <OwnerBadge owner={cause.owner} title={say(knowledge.lines.owners[cause.owner])} />
            </li>
          ))}
        </ul>
      </section>
      <Suspense key={card.id} fallback={null}>
        <Rest desk={desk} card={card} detail={desk.detail(card.id)} />
      </Suspense>
    </div>
  );
}

interface NeighboursProps {
  desk: Desk;
  neighbours: readonly Neighbour[];
}

function Neighbours({ desk, neighbours }: NeighboursProps) {
  if (neighbours.length === 0) return null;
  return (
    <>
      <h3>Often confused with</h3>
      <ul>
        {neighbours.map(({ card: id, how }) => {
          const other = findCard(desk.knowledge, id);
          return (
            other && (
              <li key={id}>
                <Link to={linkTo.card(id)}>
                  {codeOf(other)} {desk.say(other.title)}
                </Link>
                . {desk.say(how)}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** The first ones are the everyday ones; the others are there for the search, and for who wants to see them. */
const mostScreens = 8;

function Screens({ screens }: Pick<CardDetail, "screens">) {
  const [isOpen, setIsOpen] = useState(false);
  /** One more is no reason to close a list. */
  const shown = screens.length > mostScreens + 1 ? mostScreens : screens.length;
  const others = screens.slice(shown);
  return (
    <section>
      <h2>What the screen may say</h2>
      <ScreenList screens={screens.slice(0, shown)} />
      {others.length > 0 && (
        <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{others.length} more texts that are known</summary>
          {isOpen && <ScreenList screens={others} />}
        </details>
      )}
    </section>
  );
}

function ScreenList({ screens }: Pick<CardDetail, "screens">) {
  return (
    <ul>
      {screens.map(({ text, by }) => (
        <li key={text}>
          <q>{text}</q> <small>{by}</small>
        </li>
      ))}
    </ul>
  );
}

function Rest({
  desk,
  card,
  detail,
}: {
  desk: Desk;
  card: Card;
  detail: Promise<CardDetail | undefined>;
}) {
  const found = use(detail);
  if (!found) return null;
  const { meaning, screens, confusedWith, prevention, body, sources } = found;
  const measures = Object.entries(prevention);
  return (
    <>
      {screens.length > 0 && <Screens screens={screens} />}
      <section>
        <h2>What it means</h2>
        <p>
          <b>{card.name}.</b> {desk.say(meaning)}
        </p>
        <Neighbours desk={desk} neighbours={confusedWith} />
      </section>
      {measures.length > 0 && (
        <section>
          <h2>So that it does not come back</h2>
          <ul>
            {measures.map(([id, line]) => (
              <li key={id}>{desk.say(line)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>For IT</h2>
        <Blocks blocks={body} hasCard={(id) => findCard(desk.knowledge, id) !== undefined} />
        <h3>Sources</h3>
        <ul>
          {sources.map(({ title, url, for: about }) => (
            <li key={url + about}>
              <a href={url} rel="noreferrer">
                {title}
              </a>
              : {about}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
