import { Navigate } from "react-router";
import type { Desk } from "../desk";
import { linkTo } from "../paths";
import { assess } from "../triage/assess";
import { type Clues, writeClues } from "../triage/clues";
import { Result } from "../ui/result";
import { Trail } from "../ui/trail";
import { UrgentStrip } from "../ui/urgent-strip";
import { useClues, useResultOnScreen } from "./use-clues";
import { useNarrow } from "./use-narrow";

/**
 * The guided call: the answers stand in the address, and the result follows from them alone. Without
 * any, it starts at home.
 */
export function CallPage({ desk }: { desk: Desk }) {
  const { knowledge, say } = desk;
  const { clues, isCanonical } = useClues(knowledge);
  const isNarrow = useNarrow();
  useResultOnScreen(desk.call);
  const link = (others: Clues) => linkTo.call(writeClues(knowledge, others));

  if (Object.keys(clues).length === 0) return <Navigate to={linkTo.home()} replace />;
  if (!isCanonical) return <Navigate to={link(clues)} replace />;
  const assessment = assess(knowledge, clues, knowledge.profile);
  /** On a phone the words to say come first. */
  const trail = <Trail knowledge={knowledge} say={say} clues={clues} link={link} />;
  return (
    <>
      <title>What to say · Deskside</title>
      <UrgentStrip urgent={knowledge.lines.urgent} say={say} isUnderWay />
      {!isNarrow && trail}
      <Result
        desk={desk}
        clues={clues}
        assessment={assessment}
        rivals={assessment.causes}
        asks={["place", "saw"]}
        afterScript={isNarrow && trail}
        link={link}
      />
    </>
  );
}
