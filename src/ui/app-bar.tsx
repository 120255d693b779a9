import "./app-bar.css";
import type { MouseEventHandler } from "react";
import { Link, matchPath, NavLink, useLocation } from "react-router";
import type { Check, OfflineState } from "../offline/updates";
import { linkTo, paths } from "../paths";
import { momentOf, shortDate } from "./dates";

interface AppBarProps {
  /** `YYYY-MM-DD` */
  contentDate: string;
  offline: OfflineState;
  /** The last look for a new version. */
  checked: Check | undefined;
  /** What to say when the clinic has not filled in who it is. */
  notSetUp: string | undefined;
  /** Whether a result is on the screen: then a phone leaves the tablet's own state out. */
  hasResult: boolean;
  onNewCall: MouseEventHandler;
  onUpdate: () => void;
}

/** The bar on every page: where one is, a new call, and whether this tablet is ready. */
export function AppBar({
  contentDate,
  offline,
  checked,
  notSetUp,
  hasResult,
  onNewCall,
  onUpdate,
}: AppBarProps) {
  const { pathname } = useLocation();
  const isStart = pathname === paths.home || pathname === paths.call;
  /** A card is mostly opened for a caller, from the search. */
  const isCard = matchPath(paths.card, pathname) !== null;
  return (
    <header className="app-bar" {...(hasResult && { "data-has-result": "" })}>
      <Link className="app-bar__brand" to={linkTo.home()} onClick={onNewCall}>
        Desk<span>side</span>
      </Link>
      <nav aria-label="Main">
        <Link
          to={linkTo.home()}
          {...((isStart || isCard) && { "aria-current": isStart ? "page" : "true" })}
        >
          On a call
        </Link>
        <NavLink to={linkTo.codes()} end>
          All codes
        </NavLink>
        <NavLink to={linkTo.reference()}>Reference table</NavLink>
        <NavLink to={linkTo.prevention()}>Prevention</NavLink>
      </nav>
      <p className="app-bar__state" data-state={offline}>
        <span role="status">
          {offlineWords[offline]}
          {offline === "cannot-check" &&
            checked &&
            `, cannot look for a new version since ${momentOf(checked.since)}`}
          {isKept.has(offline) && ` · content ${shortDate(contentDate)}`}
        </span>
        {notSetUp && <strong>{notSetUp}</strong>}
        {offline === "update-ready" && (
          <button type="button" className="button" onClick={onUpdate}>
            Update now
          </button>
        )}
        <Link to={linkTo.about()}>About this tablet</Link>
      </p>
      <Link className="app-bar__new button" to={linkTo.home()} replace onClick={onNewCall}>
        New call
      </Link>
    </header>
  );
}

/** Where the content's date is told. */
const isKept = new Set<OfflineState>(["ready", "up-to-date", "cannot-check"]);

const offlineWords: Readonly<Record<OfflineState, string>> = {
  preparing: "Getting ready for offline…",
  ready: "Ready offline",
  "up-to-date": "Ready offline, up to date",
  downloading: "Ready offline. A new version is on its way.",
  "cannot-check": "Ready offline",
  "update-ready": "A new version is here",
  "update-waits": "A new version is here. It comes when the call in another tab ends.",
  "update-failed": "Ready offline. A new version did not arrive; it will try again.",
  failed: "Could not get ready for offline. It will try again.",
  unsupported: "Works only with internet in this browser",
};
