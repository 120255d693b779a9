/**
 * Starts the app in a prerendered page once that page has been painted: what can be read does not wait
 * for what will answer. Its scripts stand in a template, with their hashes as in the shell and the
 * app's own first. They start from the last, each by itself, so that a touch in between is answered.
 */
const template = document.querySelector<HTMLTemplateElement>("#scripts");
const links = [...(template?.content.querySelectorAll("link") ?? [])];
/** Nothing is painted in a tab that nobody sees. */
const longestWait = 1000;

keepPress();
await Promise.race([
  new Promise((resolve) =>
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true }),
  ),
  new Promise((resolve) => setTimeout(resolve, longestWait)),
]);
document.head.append(...links);
for (const { href } of links.reverse()) {
  /** What is missing is told by the app, in the place where it is needed. */
  await import(/* @vite-ignore */ href).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve));
}

/** A button that is pressed before the page answers is pressed again when it does. */
function keepPress() {
  let pressed: HTMLElement | null = null;
  const press = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest("button") : null;
  };
  addEventListener("click", press, true);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    removeEventListener("click", press, true);
    pressed?.click();
  }).observe(document.documentElement, { attributeFilter: ["data-ready"] });
}

export {};
