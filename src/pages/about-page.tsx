import "./about-page.css";
import { useSyncExternalStore } from "react";
import { version } from "../../package.json";
import type { Desk } from "../desk";
import type { Check, OfflineState } from "../offline/updates";
import { longDate, momentOf } from "../ui/dates";
import { InstallHint } from "../ui/install-hint";
import { SelfTest } from "../ui/self-test";
import { StorageKept } from "../ui/storage-kept";
import { keptPages } from "./kept-pages";

/** What this tablet holds, whether it works with no network, and how to find out. */
export function AboutPage({ desk }: { desk: Desk }) {
  const { knowledge, updates, install } = desk;
  const state = useSyncExternalStore(updates.subscribe, updates.get);
  const checked = useSyncExternalStore(updates.subscribe, updates.checked);
  return (
    <div className="about-page">
      <title>About this tablet · Deskside</title>
      <h1 tabIndex={-1}>About this tablet</h1>
      <InstallHint install={install} />
      <section>
        <h2>This copy of Deskside</h2>
        <dl>
          <div>
            <dt>Version</dt>
            <dd>
              {version}, with content of {longDate(knowledge.contentDate)}
            </dd>
          </div>
          <div>
            <dt>Last look for a new version</dt>
            <dd>{checked ? wordsOf(checked) : notChecked(state)}</dd>
          </div>
        </dl>
        <p>
          <a className="about-page__link" href={`${import.meta.env.BASE_URL}licences.txt`}>
            Licences of the parts it is made with
          </a>
        </p>
      </section>
      <section>
        <h2>Without a network</h2>
        <p>{keptWords[state]}</p>
        <SelfTest pages={keptPages(knowledge.cards)} />
      </section>
      <section>
        <h2>Room on this tablet</h2>
        <StorageKept />
      </section>
    </div>
  );
}

function wordsOf({ at, found }: Check): string {
  return `${momentOf(at)}: ${foundWords[found]}`;
}

function notChecked(state: OfflineState): string {
  return state === "unsupported"
    ? "This browser gets the newest version each time it loads the page."
    : "Looking now…";
}

const foundWords: Readonly<Record<Check["found"], string>> = {
  newest: "you have the newest.",
  new: "there is a new one. It is offered at the top of the page, never during a call.",
  incomplete:
    "it did not arrive whole. What you have still works, and it will try again by itself.",
  unreachable:
    "it could not be reached. What you have still works, and it will look again by itself.",
};

const kept = "Everything is kept on this tablet: every page and every card.";

const keptWords: Readonly<Record<OfflineState, string>> = {
  preparing: "Not everything is kept on this tablet yet. Leave this page open for a moment.",
  ready: kept,
  "up-to-date": kept,
  downloading: kept,
  "cannot-check": kept,
  "update-ready": kept,
  "update-waits": kept,
  "update-failed": kept,
  failed:
    "Not everything could be kept on this tablet. Leave it connected; it will try again by itself.",
  unsupported: "This browser keeps nothing. Deskside needs the internet here.",
};
