import { Link } from "react-router";
import { linkTo } from "../paths";

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <title>No such page · Deskside</title>
      <h1 tabIndex={-1}>No such page</h1>
      <p>
        This address leads nowhere. <Link to={linkTo.home()}>Start a call</Link>, or look through{" "}
        <Link to={linkTo.codes()}>all codes</Link>.
      </p>
    </>
  );
}
