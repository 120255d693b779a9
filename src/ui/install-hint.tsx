import "./install-hint.css";
import { useSyncExternalStore } from "react";
import type { Install } from "../offline/install";

/** What the home screen is good for, where this tablet can have it and nobody said no. */
export function InstallHint({ install }: { install: Install }) {
  const way = useSyncExternalStore(install.subscribe, install.get);
  if (!way) return null;
  return (
    <section className="install-hint" aria-labelledby="install-hint">
      <h2 id="install-hint">Put it on the home screen</h2>
      <p>It opens with one tap, without an address bar, also when the network is down.</p>
      {way === "by-hand" && (
        <p>
          Press <b>Share</b>, then <b>Add to Home Screen</b>.
        </p>
      )}
      <p className="install-hint__choices">
        {way === "ask" && (
          <button type="button" className="button" onClick={install.ask}>
            Put it there
          </button>
        )}
        <button type="button" className="button" onClick={() => dismiss(install)}>
          Don’t show this again
        </button>
      </p>
    </section>
  );
}

/** The button goes with the hint; the page's heading takes its focus. */
function dismiss(install: Install) {
  install.dismiss();
  document.querySelector<HTMLElement>("main h1")?.focus();
}
