import { type Call, shareCall, whenNoCall } from "./calls";
import { workerUrl } from "./worker-url";

/** What the bar says about working offline. */
export type OfflineState =
  | "unsupported"
  | "preparing"
  | "ready"
  | "up-to-date"
  | "downloading"
  | "cannot-check"
  | "update-ready"
  | "update-waits"
  | "update-failed"
  | "failed";

/** A look for a new version, and what it found. */
export interface Check {
  readonly at: Date;
  readonly found: "newest" | "new" | "incomplete" | "unreachable";
  /** Since when each look has found the same. */
  readonly since: Date;
}

/** The page's view of the worker, and the way to a new version. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  get(): OfflineState;
  /** The last look for a new version; undefined before the first. */
  checked(): Check | undefined;
  /** Takes the version that waits once no tab is on a call, and shows this tab in it. */
  accept(): Promise<void>;
}

const checkEvery = 60 * 60 * 1000;
const retryAfter = 5 * 60 * 1000;

interface UpdatesParts {
  call: Call;
  /** The first look waits until the page answers: keeping all files takes a tablet's whole strength. */
  settled: Promise<void>;
}

/**
 * Starts the worker and follows it. A new version is offered, never during a call, and taken only
 * by `accept`. Follows the browser's own registration: workbox-window goes deaf after the second
 * update of a tab that stays open (workbox#3119).
 */
export function startUpdates({ call, settled }: UpdatesParts): Updates {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) {
    return {
      subscribe: () => () => {},
      get: () => "unsupported",
      checked: () => undefined,
      accept: async () => {},
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
  /** It was taken, and a call in another tab holds it up. */
  let isHeldUp = false;
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
    if (hasUpdate && !call.isBusy()) return isHeldUp ? "update-waits" : "update-ready";
    if (hasFailed && !hasUpdate) return active ? "update-failed" : "failed";
    if (active && !hasUpdate) {
      if (registration?.installing) return "downloading";
      if (checked?.found === "unreachable") return "cannot-check";
      if (checked?.found === "newest") return "up-to-date";
    }
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
        if (worker === accepted && !call.isBusy()) location.reload();
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
        found.addEventListener("updatefound", () => {
          follow(found.installing);
          tell();
        });
      }
      if (found.active) {
        const before = failures;
        await found.update();
        if (!found.installing && failures === before) hasFailed = false;
      }
      note(outcomeOf(found));
    } catch {
      /** Nothing new could be fetched. A tablet that is ready stays so, with or without a network. */
      if (!registration?.active) fail();
      note("unreachable");
    }
    tell();
  };

  const note = (found: Check["found"]) => {
    const at = new Date();
    checked = { at, found, since: checked?.found === found ? checked.since : at };
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
  for (const sign of ["focus", "online"]) window.addEventListener(sign, check);
  setInterval(check, checkEvery);
  call.subscribe(tell);
  shareCall(call);
  void settled.then(check);

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get,
    checked: () => checked,
    async accept() {
      if (get() !== "update-ready") return;
      /** Where another tab took it, this one has only itself to show in it. */
      if (!registration?.waiting) return location.reload();
      await whenNoCall(() => {
        isHeldUp = true;
        tell();
      });
      isHeldUp = false;
      tell();
      if (call.isBusy()) return;
      accepted = registration.waiting ?? undefined;
      accepted?.postMessage({ type: "SKIP_WAITING" });
    },
  };
}
