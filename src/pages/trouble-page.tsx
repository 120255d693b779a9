/** Shown when a page could not be loaded or drawn. Nothing is lost by opening it again. */
export function TroublePage() {
  return (
    <>
      <title>This page did not open · Deskside</title>
      <h1 tabIndex={-1}>This page did not open</h1>
      <p>
        Part of Deskside is missing on this tablet. Connect it to the internet once and open the
        page again. Until then, use the printed sheet.
      </p>
      <p>
        <a className="button" href={import.meta.env.BASE_URL}>
          Open Deskside again
        </a>
      </p>
    </>
  );
}
