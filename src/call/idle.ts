/** Typed text may hold a patient's words: after this long without a touch it goes. */
export const idleTime = 2 * 60 * 1000;

const signs = ["pointerdown", "keydown", "input", "scroll"] as const;

/**
 * Calls back once nobody has touched the page for `idleTime`. Timers sleep with a tablet, so that the
 * wall clock is asked at every sign of life too: the first touch after an hour comes too late.
 */
export function onIdle(callback: () => void): void {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const check = () => {
    const now = Date.now();
    if (now - last >= idleTime) {
      callback();
      last = now;
    }
    clearTimeout(timer);
    timer = setTimeout(check, last + idleTime - now);
  };
  const touch = () => {
    check();
    last = Date.now();
  };
  touch();
  for (const sign of signs) addEventListener(sign, touch, { passive: true, capture: true });
  document.addEventListener("visibilitychange", check);
}
