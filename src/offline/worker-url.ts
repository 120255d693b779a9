/** Not in TypeScript's own DOM types yet (7.0, November 2026). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The one script that may be started as a worker, as the browser's script policy wants it. */
export function workerUrl(): string {
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
