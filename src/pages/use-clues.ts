import { useEffect } from "react";
import { useLocation, useSearchParams } from "react-router";
import type { Call } from "../call/call";
import type { Knowledge } from "../knowledge/types";
import { type Clues, readClues, writeClues } from "../triage/clues";

/** The clues in the address, and where to go when they are not written in their canonical form. */
export function useClues(knowledge: Knowledge): { clues: Clues; isCanonical: boolean } {
  const [parameters] = useSearchParams();
  const clues = readClues(knowledge, parameters);
  const canonical = new URLSearchParams(writeClues(knowledge, clues)).toString();
  const { search } = useLocation();
  return { clues, isCanonical: search === (canonical && `?${canonical}`) };
}

/** Tells the call that a result is on the screen, so that nothing disturbs it. */
export function useResultOnScreen(call: Call, isShown = true) {
  useEffect(() => {
    call.showResult(isShown);
    return () => call.showResult(false);
  }, [call, isShown]);
}
