// Where a file of the first page is missing or is not what was built (its tag says its hash), all are
// fetched anew, past what the browser kept; once they are right the page is loaded again, one time only.
// Otherwise the plain page stays. Nothing is stored: the browser itself tells a page loaded again.

let isTried = performance.getEntriesByType("navigation")[0]?.type === "reload";

addEventListener(
  "error",
  async ({ target }) => {
    if (isTried || !target?.integrity) return;
    isTried = true;
    const files = [...document.querySelectorAll("[integrity]")].map(isRight);
    if ((await Promise.all(files)).every(Boolean)) location.reload();
  },
  true,
);

/** A browser takes no script and no style that is called something else. */
async function isRight({ src, href, rel, integrity }) {
  try {
    const { headers } = await fetch(src ?? href, { cache: "reload", integrity });
    const kind = rel === "stylesheet" ? "css" : "javascript";
    return headers.get("Content-Type")?.includes(kind);
  } catch {
    return false;
  }
}
