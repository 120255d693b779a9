// Takes Deskside's worker and its own copies off every tablet: see "Retire" in deploy/README.md.
// Put it in place of sw.js, at the same address. It answers nothing: every page comes from the host.

/** As src/offline/worker.ts names it; another app on the same site has another name. */
const cacheName = `deskside ${self.registration.scope}`;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  await caches.delete(cacheName);
  /** Only windows that a worker of ours serves: one that was loaded without it has nothing to shed. */
  const windows = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  /** Not waited for: the new page waits for this worker to be done. */
  for (const window of windows) window.navigate(window.url).catch(() => {});
}
