import "./call-notice.css";
import { useSyncExternalStore } from "react";
import type { Desk } from "../desk";
import type { Notice } from "../knowledge/ending";
import { endingTitles } from "./how-ended";

/** What is told of the call itself: how it ended, or that it ends soon. It is always there, so that it is read out. */
export function CallNotice({ desk }: { desk: Desk }) {
  const { call } = desk;
  const { notice } = useSyncExternalStore(call.subscribe, call.get, call.get);
  return (
    <div className="call-notice" role="status" data-notice={notice}>
      {notice && <p>{wordsOf(desk, notice)}</p>}
      {notice === "ends-soon" && (
        <button className="button" type="button" onClick={() => call.note({ notice: undefined })}>
          Keep it
        </button>
      )}
    </div>
  );
}

function wordsOf({ knowledge, say }: Desk, notice: Notice): string {
  if (notice === "ends-soon") return say(knowledge.lines.ending.soon);
  if (notice === "idle") return say(knowledge.lines.ending.idle);
  return `Call ended: ${endingTitles[notice].toLowerCase()}.`;
}
