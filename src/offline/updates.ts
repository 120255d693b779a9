import { workerUrl } from "./worker-url";

/** What the bar says about working offline. */
export type OfflineState =
  | "unsupported"
  | "preparing"
  | "ready"
  | "update-ready"
  | "update-failed"
  | "failed";

/** A look for a new version, and what it found. */
export interface Check {
  readonly at: Date;
  readonly found: "newest" | "new" | "incomplete" | "unreachable";
}

/** The page's view of the worker, and the way to a new version. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  get(): OfflineState;
  /** The last look for a new version; undefined before the first. */
  checked(): Check | undefined;
  /** Takes the version that waits, and shows this tab in it. Other tabs are left alone. */
  accept(): void;
}

/** What the offline room needs to know of the call in progress. */
interface Call {
  isBusy(): boolean;
  subscribe(listener: () => void): () => void;
}

const checkEvery = 60 * 60 * 1000;
const retryAfter = 5 * 60 * 1000;

/**
 * Starts the worker and follows it. A new version is offered, never during a call, and taken only
 * by `accept`. Follows the browser's own registration: workbox-window goes deaf after the second
 * update of a tab that stays open (workbox#3119).
 */
export function startUpdates({ call }: { call: Call }): Updates {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) {
    return {
      subscribe: () => () => {},
      get: () => "unsupported",
      checked: () => undefined,
      accept: () => {},
    };
  }

  const { serviceWorker } = navigator;
  const url = workerUrl();
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | undefined;
  /** A new version took over without this tab's doing: it still shows the old one. */
  let isBehind = false;
  /** The worker that was told to take over. */
  let accepted: ServiceWorker | undefined;
  const followed = new WeakSet<ServiceWorker>();
  let checked: Check | undefined;
  let failures = 0;
  let hasFailed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };

  const get = (): OfflineState => {
    const active = registration?.active;
    const hasUpdate = isBehind || (active && registration?.waiting);
    if (hasUpdate && !call.isBusy()) return "update-ready";
    if (hasFailed && !hasUpdate) return active ? "update-failed" : "failed";
    /** Known at once on later visits, before the registration is read. */
    return active || serviceWorker.controller ? "ready" : "preparing";
  };

  const fail = () => {
    failures += 1;
    hasFailed = true;
    clearTimeout(retry);
    retry = setTimeout(check, retryAfter);
    tell();
  };

  const follow = (worker: ServiceWorker | null | undefined) => {
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    const isUpdate = Boolean(registration?.active);
    let isInstalled = worker.state !== "installing";
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed") {
        isInstalled = true;
        hasFailed = false;
      }
      /** Later than controllerchange, which a tab loaded past the worker never gets. */
      if (worker.state === "activated") {
        if (worker === accepted) location.reload();
        else if (isUpdate) isBehind = true;
      }
      if (worker.state === "redundant") {
        if (worker === accepted) accepted = undefined;
        if (!isInstalled) fail();
      }
      tell();
    });
  };

  /** Registering again is harmless, and brings back a registration that was lost. */
  const check = async () => {
    try {
      const found = await serviceWorker.register(url, { updateViaCache: "none" });
      if (found !== registration) {
        registration = found;
        follow(found.installing);
        follow(found.waiting);
        found.addEventListener("updatefound", () => follow(found.installing));
      }
      if (found.active) {
        const before = failures;
        await found.update();
        if (!found.installing && failures === before) hasFailed = false;
      }
      checked = { at: new Date(), found: outcomeOf(found) };
    } catch {
      /** Nothing new could be fetched. A tablet that is ready stays so, with or without a network. */
      if (!registration?.active) fail();
      checked = { at: new Date(), found: "unreachable" };
    }
    tell();
  };

  const outcomeOf = ({
    active,
    installing,
    waiting,
  }: ServiceWorkerRegistration): Check["found"] => {
    if (hasFailed) return "incomplete";
    return isBehind || (active && (installing || waiting)) ? "new" : "newest";
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void check();
  });
  window.addEventListener("online", check);
  setInterval(check, checkEvery);
  call.subscribe(tell);
  void check();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get,
    checked: () => checked,
    accept() {
      if (get() !== "update-ready") return;
      accepted = registration?.waiting ?? undefined;
      if (accepted) accepted.postMessage({ type: "SKIP_WAITING" });
      else location.reload();
    },
  };
}
