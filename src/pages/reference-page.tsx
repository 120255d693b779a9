import "./reference-page.css";
import { Link, useSearchParams } from "react-router";
import type { Desk } from "../desk";
import type { Card } from "../knowledge/card-types";
import { isSetUp } from "../knowledge/fill";
import { findCard } from "../knowledge/find";
import { linkTo } from "../paths";
import { longDate } from "../ui/dates";
import { ReferenceTable } from "../ui/reference-table";

/** The source document's table, made for the wall: the core rows on one sheet, or all cards. */
export function ReferencePage({ desk }: { desk: Desk }) {
  const { knowledge, say } = desk;
  const [parameters] = useSearchParams();
  const isAll = parameters.get("set") === "all";
  const cards = isAll ? knowledge.cards : coreOf(desk);
  const { lines, profile } = knowledge;
  const reviewBy = cards.map((card) => card.reviewBy).sort()[0] ?? "";

  return (
    <div className="reference-page" data-set={isAll ? "all" : "core"}>
      <title>Reference table · Deskside</title>
      <header>
        <h1 tabIndex={-1}>When a patient reports an error</h1>
        <p className="reference-page__facts">
          {isSetUp(profile) ? profile.name : say(lines.notSetUp)} · content of{" "}
          {longDate(knowledge.contentDate)} · {say(lines.binAfter)} {longDate(reviewBy)}
        </p>
        <div className="reference-page__tools">
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          {isAll ? (
            <Link to={linkTo.reference()}>Only the core rows, for the wall</Link>
          ) : (
            <Link to={linkTo.reference("all")}>All {knowledge.cards.length} cards</Link>
          )}
        </div>
      </header>
      <p className="reference-page__urgent" data-role="urgent">
        <strong>{say(lines.urgent.strip)}</strong>
      </p>
      <p className="reference-page__opening">
        <b>Say:</b> <q>{say(lines.urgent.sorry)}</q> <q>{say(lines.urgent.wait)}</q>{" "}
        <b>{say(lines.checkFirst)}.</b>
      </p>
      <ReferenceTable cards={cards} lines={lines} say={say} />
      <footer>
        <p>
          <b>Never:</b> {say(lines.neverShort)}
        </p>
        <p>
          <b>Look yourselves:</b>{" "}
          {knowledge.questions
            .filter(({ of }) => of === "staff")
            .map(({ title }) => say(title))
            .join(" ")}
        </p>
        <WhoToRing desk={desk} />
        <div className="reference-page__known">
          <p>Today’s known problem:</p>
          <p>until:</p>
        </div>
        <p className="reference-page__checked">
          <span>Checked here by:</span> <span>Date:</span>
        </p>
      </footer>
    </div>
  );
}

function WhoToRing({ desk }: { desk: Desk }) {
  const { lines, profile } = desk.knowledge;
  return (
    <p>
      <b>Whom to call:</b>{" "}
      {(["practice-administrator", "privacy-lead", "our-it", "supplier"] as const)
        .map((role) => `${desk.say(lines.roles[role])}: ${profile.contacts?.[role] ?? "………………"}`)
        .join(" · ")}
    </p>
  );
}

function coreOf({ knowledge }: Desk): Card[] {
  return knowledge.core.flatMap((id) => findCard(knowledge, id) ?? []);
}
