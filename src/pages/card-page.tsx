import { useSyncExternalStore } from "react";
import { Link, Navigate, useLocation, useParams } from "react-router";
import type { Desk } from "../desk";
import { findCard } from "../knowledge/find";
import { linkTo } from "../paths";
import { assess } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import { AboutCard } from "../ui/about-card";
import { Result } from "../ui/result";
import { Trail } from "../ui/trail";
import { UrgentStrip } from "../ui/urgent-strip";
import { useClues, useResultOnScreen } from "./use-clues";
import { useMessage } from "./use-message";
import { useNarrow } from "./use-narrow";

/** One card from both sides: for the desk, by the same assessment with its code known; and for IT. */
export function CardPage({ desk }: { desk: Desk }) {
  const { knowledge, say } = desk;
  const { id = "" } = useParams();
  const { hash } = useLocation();
  const { clues, isCanonical } = useClues(knowledge);
  const card = findCard(knowledge, id);
  const { typed } = useSyncExternalStore(desk.call.subscribe, desk.call.get, desk.call.get);
  const message = useMessage(typed);
  const isNarrow = useNarrow();
  useResultOnScreen(desk.call, card !== undefined);

  if (!card) return <NoSuchCard id={id} />;
  const link = (others: Clues, cause?: string) =>
    linkTo.card(id, writeClues(knowledge, others), cause);
  if (!isCanonical) return <Navigate to={link(clues) + hash} replace />;

  const assessment = assess(knowledge, clues, knowledge.profile, { within: card });
  const { causes: rivals } = assess(knowledge, clues, knowledge.profile, { code: card.id });
  const picked = assessment.causes.find(({ cause }) => hash === `#${cause.id}`);
  /** On a phone the words to say come first. */
  const trail = <Trail knowledge={knowledge} say={say} clues={clues} link={link} />;
  return (
    <>
      <title>{`${id} · ${say(card.title)} · Deskside`}</title>
      <UrgentStrip urgent={knowledge.lines.urgent} say={say} isUnderWay />
      {!isNarrow && trail}
      <Result
        desk={desk}
        clues={clues}
        assessment={assessment}
        rivals={rivals}
        picked={picked}
        code={card.covers.includes(id) ? id : undefined}
        asks={["place"]}
        message={message}
        afterScript={isNarrow && trail}
        link={link}
      />
      <AboutCard desk={desk} card={card} clues={clues} />
    </>
  );
}

function NoSuchCard({ id }: { id: string }) {
  return (
    <>
      <title>No such card · Deskside</title>
      <h1 tabIndex={-1}>No such card</h1>
      <p>
        There is no card for “{id.slice(0, 40)}”. <Link to={linkTo.home()}>Search for it</Link> in
        the caller’s words, or look through <Link to={linkTo.codes()}>all codes</Link>.
      </p>
    </>
  );
}
