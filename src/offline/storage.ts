/** What this browser says of the room that Deskside takes. */
export interface Storage {
  /** In bytes, as far as the browser tells. */
  readonly used: number | undefined;
  readonly allowed: number | undefined;
  /** Whether the browser promised not to clear it when space runs short. */
  readonly isKeptForGood: boolean;
}

/** Reads it without asking anybody; undefined where the browser does not tell. */
export async function readStorage(): Promise<Storage | undefined> {
  try {
    const [{ usage, quota }, isKeptForGood] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, allowed: quota, isKeptForGood };
  } catch {
    return undefined;
  }
}

/** Asks the browser never to clear it. Some browsers ask whoever sits in front of them. */
export async function keepForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
