import "./map-page.css";
import { Link, useNavigate, useSearchParams } from "react-router";
import type { Desk } from "../desk";
import { placesHere } from "../knowledge/find";
import { linkTo, type MapChoice } from "../paths";
import { columnOf, type Meeting, rowOf } from "../triage/decision-map";
import { Choices } from "../ui/choices";
import { MapList } from "../ui/map-list";
import { MapSheets, MapTable } from "../ui/map-table";
import { useNarrow } from "./use-narrow";

/** The guided call at a glance: all of it as a table, or one row or column with its likely causes. */
export function MapPage({ desk }: { desk: Desk }) {
  const { knowledge, say } = desk;
  const isNarrow = useNarrow();
  const chosen = useChosen(desk, isNarrow);

  return (
    <div className="map-page">
      <title>Decision map · Deskside</title>
      <h1 tabIndex={-1}>Decision map</h1>
      <p>
        Where the guided call leads after two answers: the likeliest reason, who acts, and how sure
        it is. “Reason open” means that the error is certain and its cause is not.
      </p>
      <div className="map-page__tools">
        <OneOf desk={desk} chosen={chosen} isNarrow={isNarrow} />
        {chosen && (
          <Choices
            label="How much"
            choices={[
              {
                id: "likeliest",
                title: "The likeliest",
                to: linkTo.map({ ...chosen, causes: false }),
                isChosen: !chosen.causes,
              },
              {
                id: "causes",
                title: "Likely causes",
                to: linkTo.map({ ...chosen, causes: true }),
                isChosen: chosen.causes === true,
              },
            ]}
          />
        )}
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
        {chosen && !isNarrow && <Link to={linkTo.map()}>The whole map</Link>}
      </div>
      {chosen ? (
        <section aria-labelledby="chosen">
          <h2 id="chosen">
            {chosen.axis === "saw" ? "They saw: " : "They were trying to: "}
            {chosen.title}
          </h2>
          <MapList
            knowledge={knowledge}
            say={say}
            meetings={chosen.meetings()}
            by={chosen.axis === "saw" ? "place" : "saw"}
            hasCauses={chosen.causes === true}
          />
        </section>
      ) : (
        <WholeMap desk={desk} />
      )}
    </div>
  );
}

function WholeMap({ desk: { knowledge, say } }: { desk: Desk }) {
  const rows = knowledge.saw.map((saw) => rowOf(knowledge, saw));
  return (
    <>
      <MapTable knowledge={knowledge} say={say} rows={rows} />
      <MapSheets knowledge={knowledge} say={say} rows={rows} />
    </>
  );
}

interface Chosen extends MapChoice {
  readonly title: string;
  readonly meetings: () => Meeting[];
}

/** The row or column that the address names. Where there is no room for all, the first column. */
function useChosen({ knowledge, say }: Desk, isNarrow: boolean): Chosen | undefined {
  const [parameters] = useSearchParams();
  const causes = parameters.has("causes");
  const saw = knowledge.saw.find(({ id }) => id === parameters.get("saw"));
  if (saw) {
    const meetings = () => rowOf(knowledge, saw);
    return { axis: "saw", id: saw.id, causes, title: say(saw.title), meetings };
  }
  const places = placesHere(knowledge);
  const named = places.find(({ id }) => id === parameters.get("place"));
  const place = named ?? (isNarrow ? places[0] : undefined);
  if (!place) return undefined;
  const meetings = () => columnOf(knowledge, place);
  return { axis: "place", id: place.id, causes, title: say(place.title), meetings };
}

interface OneOfProps {
  desk: Desk;
  chosen: Chosen | undefined;
  isNarrow: boolean;
}

/** Picks one row or column. */
function OneOf({ desk: { knowledge, say }, chosen, isNarrow }: OneOfProps) {
  const navigate = useNavigate();
  const groups = { place: placesHere(knowledge), saw: knowledge.saw };
  const open = (value: string) => {
    const [axis, id] = value.split(" ");
    const causes = chosen?.causes ?? !isNarrow;
    const isOne = (axis === "place" || axis === "saw") && id !== undefined;
    return navigate(linkTo.map(isOne ? { axis, id, causes } : undefined));
  };
  return (
    <label>
      Only one
      <select
        value={chosen ? `${chosen.axis} ${chosen.id}` : ""}
        onChange={({ target }) => open(target.value)}
      >
        {!isNarrow && <option value="">The whole map</option>}
        {(["place", "saw"] as const).map((axis) => (
          <optgroup key={axis} label={axis === "saw" ? "They saw" : "They were trying to"}>
            {groups[axis].map(({ id, title }) => (
              <option key={id} value={`${axis} ${id}`}>
                {say(title)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
