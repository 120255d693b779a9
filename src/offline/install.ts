/** How Deskside can be put on this tablet: by the browser's own question, or by hand on an iPad. */
export type InstallWay = "ask" | "by-hand";

/** The way to the home screen, as long as there is one and nobody said no. */
export interface Install {
  subscribe(listener: () => void): () => void;
  get(): InstallWay | undefined;
  /** Shows the browser's own question. */
  ask(): void;
  /** Never offers it again on this tablet. */
  dismiss(): void;
}

/** Chromium's own event, which TypeScript's DOM types leave out (7.0, November 2026). */
interface InstallEvent extends Event {
  prompt?(): Promise<unknown>;
}

const key = "deskside-install";
const dismissed = "dismissed";

/** Listens from the start: the browser tells once, early, that Deskside can be installed. */
export function startInstall(): Install {
  const listeners = new Set<() => void>();
  let event: InstallEvent | undefined;
  let isDismissed = readDismissed();

  const set = (next: InstallEvent | undefined) => {
    event = next;
    for (const listener of listeners) listener();
  };

  window.addEventListener("beforeinstallprompt", (told) => {
    /** The browser's own banner would come in the middle of a call. */
    told.preventDefault();
    set(told);
  });
  window.addEventListener("appinstalled", () => set(undefined));

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get() {
      if (isDismissed || matchMedia("(display-mode: standalone)").matches) return undefined;
      if (event) return "ask";
      /** Only Safari knows this word, and says false while it is a tab. */
      return "standalone" in navigator && navigator.standalone === false ? "by-hand" : undefined;
    },
    ask() {
      const asked = event;
      /** The question can be shown once. */
      set(undefined);
      asked?.prompt?.().catch(() => {});
    },
    dismiss() {
      isDismissed = true;
      writeDismissed();
      set(undefined);
    },
  };
}

/** A browser may forbid storage; then the hint is gone until the next visit. */
function readDismissed(): boolean {
  try {
    return localStorage.getItem(key) === dismissed;
  } catch {
    return false;
  }
}

function writeDismissed() {
  try {
    localStorage.setItem(key, dismissed);
  } catch {}
}
