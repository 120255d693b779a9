import "./codes-page.css";
import { useRef, useSyncExternalStore } from "react";
import { Link, useSearchParams } from "react-router";
import type { Desk } from "../desk";
import { type Card, type Kind, kinds, owners } from "../knowledge/card-types";
import { codeOf, usualOwner } from "../knowledge/find";
import { linkTo } from "../paths";
import { Choices } from "../ui/choices";
import { OwnerBadge } from "../ui/owner-badge";
import { useTypedEarly } from "../ui/use-typed-early";

interface Group {
  readonly title: string;
  readonly cards: readonly Card[];
}

const families: Readonly<Record<Kind, string>> = {
  http: "Codes a website shows",
  vendor: "Codes of one service",
  "no-code": "Without a code",
  "not-a-fault": "Not a fault",
};

/** Every card, by who acts or by family, narrowed by a few letters. */
export function CodesPage({ desk }: { desk: Desk }) {
  const { knowledge, say, call } = desk;
  const [parameters] = useSearchParams();
  const { filter } = useSyncExternalStore(call.subscribe, call.get, call.get);
  const field = useRef<HTMLInputElement>(null);
  useTypedEarly(field, call.narrow);
  const isByFamily = parameters.get("by") === "family";

  const shown = knowledge.cards.filter((card) => matches(card, say(card.title), filter));
  const groups: Group[] = isByFamily
    ? kinds.map((kind) => ({
        title: families[kind],
        cards: shown.filter((card) => card.kind === kind),
      }))
    : owners.map((owner) => ({
        title: say(knowledge.lines.owners[owner]),
        cards: shown.filter((card) => usualOwner(card) === owner),
      }));

  return (
    <div className="codes-page">
      <title>All codes · Deskside</title>
      <h1 tabIndex={-1}>All codes</h1>
      <div className="codes-page__tools">
        <Choices
          label="Sorted by"
          choices={[
            { id: "owner", title: "By who acts", to: linkTo.codes(), isChosen: !isByFamily },
            {
              id: "family",
              title: "By family",
              to: linkTo.codes("family"),
              isChosen: isByFamily,
            },
          ]}
        />
        <label>
          Only those with
          <input
            ref={field}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={filter}
            onChange={(event) => call.narrow(event.target.value)}
          />
        </label>
        <p role="status">
          {shown.length} of {knowledge.cards.length} cards
        </p>
        <Link className="button" to={linkTo.map()}>
          Decision map
        </Link>
      </div>
      {shown.length === 0 && (
        <p>
          No card has these letters. Take some out, or{" "}
          <Link to={linkTo.home()}>search in the caller’s words</Link>.
        </p>
      )}
      {groups
        .filter(({ cards }) => cards.length > 0)
        .map(({ title, cards }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul className="codes-page__cards">
              {cards.map((card) => (
                <li key={card.id}>
                  <Link to={linkTo.card(card.id)}>
                    <span className="codes-page__code">
                      {card.covers.length > 0 ? card.covers.join(" ") : (codeOf(card) ?? "–")}
                    </span>
                    <span>
                      <strong>{say(card.title)}</strong>
                      <small>{card.name}</small>
                    </span>
                    {isByFamily && (
                      <OwnerBadge
                        owner={usualOwner(card)}
                        title={say(knowledge.lines.ownersShort[usualOwner(card)])}
                      />
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function matches(card: Card, title: string, filter: string): boolean {
  const words = [card.id, card.name, title, ...card.covers, ...card.also, ...card.errorNames];
  return words.join(" ").toLowerCase().includes(filter.trim().toLowerCase());
}
