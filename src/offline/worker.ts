import { PrecacheController } from "workbox-precaching/PrecacheController";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const shell = new URL("app.html", scope).href;
const assets = new URL("assets/", scope).href;
/** The scope is in the name, because another app may live on the same site. */
const cacheName = `deskside ${scope}`;
/** Holds the addresses that the version before this one kept. */
const keptBefore = new URL("kept.json", scope).href;

const precache = new PrecacheController({
  cacheName,
  /** A sign-in page of a Wi-Fi that the browser took for a file must not be asked for again. */
  plugins: [
    { requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }) },
  ],
});
precache.addToCacheList(self.__WB_MANIFEST);

let isFirst = false;

self.addEventListener("install", (event) => {
  isFirst = !self.registration.active;
  void precache.install(event);
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldVersions());
  if (isFirst) event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (isSelfTest(request)) return event.respondWith(answerKept(request.url));
  if (request.mode === "navigate" && isPage(request.url)) event.respondWith(answerPage(event));
  else if (precache.getCacheKeyForURL(request.url)) event.respondWith(answerFile(event, request));
  else if (request.url.startsWith(assets)) event.respondWith(answerOldFile(request));
});

/** Addresses of pages carry no extension; a file may lie in our folder that is not ours. */
function isPage(url: string): boolean {
  const { pathname } = new URL(url);
  return !/\.[^/]*$/.test(pathname) || pathname === new URL("index.html", scope).pathname;
}

/** The self-test asks for what is kept, and for nothing from the network. */
function isSelfTest({ cache, mode }: Request): boolean {
  return cache === "only-if-cached" && mode === "same-origin";
}

async function answerKept(url: string): Promise<Response> {
  const file = isPage(url) ? shell : url;
  const cache = await self.caches.open(cacheName);
  const kept = await cache.match(precache.getCacheKeyForURL(file) ?? file);
  return kept ?? new Response(null, { status: 504 });
}

/** Any page is the shell, as long as all its files are there too: a shell alone is a white page. */
async function answerPage(event: FetchEvent): Promise<Response> {
  if (!(await isWhole()) && !(await repair(event))) {
    const page = await fetch(event.request).catch(() => undefined);
    if (page?.ok) return page;
  }
  return answerFile(event, new Request(shell));
}

/** From the cache; a file that the browser threw away is fetched, checked and kept again. */
function answerFile(event: FetchEvent, request: Request): Promise<Response> {
  const cacheKey = precache.getCacheKeyForURL(request.url) ?? request.url;
  const integrity = precache.getIntegrityForCacheKey(cacheKey);
  return precache.strategy.handle({ event, request, params: { cacheKey, integrity } });
}

/** A tab that still shows the version before this one gets the parts it has not loaded yet. */
async function answerOldFile(request: Request): Promise<Response> {
  const cache = await self.caches.open(cacheName);
  return (await cache.match(request)) ?? fetch(request);
}

async function isWhole(): Promise<boolean> {
  const cached = await cachedAddresses(await self.caches.open(cacheName));
  return cacheKeys().every((key) => cached.has(key));
}

/** Whether every file is there now. */
async function repair(event: FetchEvent): Promise<boolean> {
  try {
    for (const url of precache.getCachedURLs()) await answerFile(event, new Request(url));
    return true;
  } catch {
    return false;
  }
}

async function forgetOldVersions(): Promise<void> {
  const cache = await self.caches.open(cacheName);
  const before: string[] = (await (await cache.match(keptBefore))?.json()) ?? [];
  const needed = new Set([...cacheKeys(), ...before]);
  for (const url of await cachedAddresses(cache)) {
    if (!needed.has(url)) await cache.delete(url);
  }
  await cache.put(keptBefore, Response.json(cacheKeys()));
}

function cacheKeys(): string[] {
  return [...precache.getURLsToCacheKeys().values()];
}

async function cachedAddresses(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}
