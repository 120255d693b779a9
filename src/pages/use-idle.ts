import { useEffect, useEffectEvent } from "react";
import type { Call } from "../call/call";
import { endTime, idleTime, noticeTime, onIdle } from "../call/idle";
import type { Notice } from "../knowledge/ending";

/** While nobody touches the page: typed text goes first, then it is said that the call ends, then it does. */
export function useIdle(call: Call, endCall: (notice: Notice) => Promise<void>) {
  const end = useEffectEvent(() => {
    if (hasBegun(call)) void endCall("idle");
  });
  useEffect(
    () =>
      onIdle(
        [
          { after: idleTime, run: call.wipeTyped },
          {
            after: noticeTime,
            run: () => {
              if (hasBegun(call)) call.note({ notice: "ends-soon" });
            },
          },
          { after: endTime, run: () => end() },
        ],
        () => {
          if (call.get().notice === "ends-soon") call.note({ notice: undefined });
        },
      ),
    [call],
  );
}

/** Whether anything is known of a caller. */
function hasBegun(call: Call): boolean {
  const { situation, isForOther, tried } = call.get();
  return call.isBusy() || situation !== undefined || isForOther || Object.keys(tried).length > 0;
}
