import "./how-ended.css";
import type { Desk } from "../desk";
import { type Ending, endings } from "../knowledge/ending";
import { useEndCall } from "./use-end-call";

/** The end of a call, in one press. */
export function HowEnded({ desk }: { desk: Desk }) {
  const endCall = useEndCall(desk);
  return (
    <section className="how-ended">
      <h2>How did it end?</h2>
      <p>
        {endings.map((ending) => (
          <button
            key={ending}
            className="button"
            type="button"
            onClick={() => void endCall(ending)}
          >
            {endingTitles[ending]}
          </button>
        ))}
      </p>
    </section>
  );
}

/** What each ending is called on screen. */
export const endingTitles: Readonly<Record<Ending, string>> = {
  sorted: "Sorted",
  "other-way": "Done another way",
  "passed-on": "Passed on",
  "gave-up": "Gave up",
};
