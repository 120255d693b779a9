const minute = 60 * 1000;

/** Typed text may hold a patient's words: after this long without a touch it goes. */
export const idleTime = 2 * minute;
/** Callers are put on hold, so that chosen answers stay longer. After this long the call ends. */
export const endTime = 10 * minute;
/** That it will end is said this long after the last touch. */
export const noticeTime = endTime - minute;

/** Something to do once nobody has touched the page for so long. */
interface Stage {
  readonly after: number;
  run(): void;
}

/**
 * Runs each stage once while nobody touches the page. Timers sleep with a tablet, so that the wall
 * clock is asked at every sign of life too: the first touch after an hour comes too late.
 */
export function countStillness(stages: readonly Stage[]) {
  let last = Date.now();
  let done = 0;
  let timer: ReturnType<typeof setTimeout>;
  const check = () => {
    const still = Date.now() - last;
    const due = stages.slice(done).filter(({ after }) => after <= still);
    done += due.length;
    for (const stage of due) stage.run();
    clearTimeout(timer);
    const next = stages[done];
    if (next) timer = setTimeout(check, next.after - still);
  };
  check();
  return {
    check,
    touch() {
      check();
      last = Date.now();
      done = 0;
      check();
    },
    stop: () => clearTimeout(timer),
  };
}

const signs = ["pointerdown", "click", "keydown", "input", "drop", "scroll"] as const;

/** Counts from the last sign of life on the page, and tells of each. Stages stand in the order of time. */
export function onIdle(stages: readonly Stage[], onTouch: () => void): () => void {
  const still = countStillness(stages);
  const listening = new AbortController();
  const { signal } = listening;
  const touch = ({ type }: Event) => {
    still.touch();
    /** The click that follows is the sign: nothing may move under the finger before it. */
    if (type !== "pointerdown") onTouch();
  };
  for (const sign of signs) addEventListener(sign, touch, { passive: true, capture: true, signal });
  document.addEventListener("visibilitychange", still.check, { signal });
  return () => {
    listening.abort();
    still.stop();
  };
}
