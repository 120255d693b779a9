/** Typed text may hold a patient's words: after this long without a touch it goes. */
export const idleTime = 2 * 60 * 1000;

const signs = ["pointerdown", "keydown", "input", "scroll"] as const;

/**
 * Calls back once nobody has touched the page for `idleTime`. The wall clock is asked again when the
 * page comes back into view, because timers sleep with a tablet. Returns how to stop.
 */
export function onIdle(callback: () => void): () => void {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  const check = () => {
    const left = last + idleTime - Date.now();
    clearTimeout(timer);
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    callback();
    touch();
  };
  const touch = () => {
    last = Date.now();
    clearTimeout(timer);
    timer = setTimeout(check, idleTime);
  };
  touch();
  for (const sign of signs) addEventListener(sign, touch, { passive: true });
  document.addEventListener("visibilitychange", check);
  return () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, touch);
    document.removeEventListener("visibilitychange", check);
  };
}
