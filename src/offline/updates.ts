/** What the bar says about working offline. */
export type OfflineState =
  | "unsupported"
  | "preparing"
  | "ready"
  | "update-ready"
  | "update-failed"
  | "failed";

/** The page's view of the worker, and the way to a new version. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  get(): OfflineState;
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
    return { subscribe: () => () => {}, get: () => "unsupported", accept: () => {} };
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
    } catch {
      /** Nothing new could be fetched. A tablet that is ready stays so, with or without a network. */
      if (!registration?.active) fail();
    }
    tell();
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
    accept() {
      if (get() !== "update-ready") return;
      accepted = registration?.waiting ?? undefined;
      if (accepted) accepted.postMessage({ type: "SKIP_WAITING" });
      else location.reload();
    },
  };
}

/** Not in TypeScript's own DOM types yet (7.0, November 2026). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one script that may be started as a worker, as the browser's script policy wants it. */
function workerUrl(): string {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy("deskside-worker", {
    createScriptURL(asked) {
      if (asked !== url) throw new TypeError(`${asked} is not the worker`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
