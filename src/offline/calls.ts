/** What the offline room needs to know of the call in progress. */
export interface Call {
  isBusy(): boolean;
  subscribe(listener: () => void): () => void;
}

const lock = `deskside call ${import.meta.env.BASE_URL}`;

/** Tells the other tabs while a call is busy in this one, by a lock: a tab that is closed lets go of it. */
export function shareCall(call: Call): void {
  let letGo: (() => void) | undefined;
  const follow = () => {
    if (!call.isBusy()) {
      letGo?.();
      letGo = undefined;
    } else if (!letGo) {
      const over = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      void navigator.locks.request(lock, { mode: "shared" }, () => over);
    }
  };
  call.subscribe(follow);
  follow();
}

/** Waits until no tab is busy with a call, and says so if that is not at once. */
export async function whenNoCall(onWait: () => void): Promise<void> {
  const isFree = await navigator.locks.request(
    lock,
    { ifAvailable: true },
    (held) => held !== null,
  );
  if (isFree) return;
  onWait();
  await navigator.locks.request(lock, () => {});
}
