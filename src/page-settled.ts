/** In milliseconds; a page that never answers must not keep a new version from being looked for. */
const longestWait = 5000;
/** What comes with a page is drawn by then: the rest of a card, or a better font. */
const pause = 100;

/** Once the page answers and is painted: what comes later must not hold it up. */
export async function pageSettled(): Promise<void> {
  await Promise.race([isPainted(), after(longestWait)]);
  await after(pause);
}

async function isPainted(): Promise<void> {
  await isReady();
  await new Promise(requestAnimationFrame);
}

/** The page says so itself, on its root element. */
async function isReady(): Promise<void> {
  const root = document.documentElement;
  if ("ready" in root.dataset) return;
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(root, { attributeFilter: ["data-ready"] });
  });
}

/** Lets the browser draw and answer to touch, and goes on after so many milliseconds. */
export async function after(milliseconds = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
