import { PrecacheController } from "workbox-precaching/PrecacheController";

declare const self: ServiceWorkerGlobalScope;
/** What is read where nothing else is left: it lies in the worker's own code. */
declare const __PLAIN_PAGE__: string;

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
    { fetchDidSucceed: async ({ response }) => asItsKind(response) },
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
  else if (precache.getCacheKeyForURL(request.url)) event.respondWith(answerFile(request));
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

/** How long the network may keep a page waiting that could be answered without it. */
const patience = 3000;

/**
 * Any page is the shell, as long as all its files are there too: a shell alone is a white page. From
 * the plain page (`?again`) the host is asked first, and a version that waits takes over.
 */
async function answerPage(event: FetchEvent): Promise<Response> {
  const isAgain = new URL(event.request.url).searchParams.has("again");
  if (isAgain) self.registration.waiting?.postMessage({ type: "SKIP_WAITING" });
  const kept = () => answerFile(new Request(shell));
  const asked = () => askHost(event.request);
  const isReady = !isAgain && ((await isWhole()) || (await inTime(repair()).catch(() => false)));
  for (const answer of isReady ? [kept, asked] : [asked, kept]) {
    const page = await inTime(answer()).catch(() => undefined);
    if (page) return page;
  }
  return new Response(__PLAIN_PAGE__, {
    headers: { "Content-Type": "text/html", "Content-Security-Policy": "default-src 'none'" },
  });
}

/** The host's own page, and not a sign-in page of a Wi-Fi. */
async function askHost(request: Request): Promise<Response> {
  const page = await fetch(request);
  if (page.ok && (await page.clone().text()).includes('<div id="app">')) return page;
  throw new Error("This is not a page of ours");
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The network does not answer")), patience);
  });
  return Promise.race([promise, late]);
}

/** From the cache, if it is what was kept; a file that is lost or spoilt is fetched, checked and kept again. */
async function answerFile({ url }: Request): Promise<Response> {
  const cache = await self.caches.open(cacheName);
  const key = precache.getCacheKeyForURL(url) ?? url;
  const integrity = precache.getIntegrityForCacheKey(key) ?? "";
  const kept = await cache.match(key);
  if (kept && isOfItsKind(kept, url) && (await integrityOf(kept.clone())) === integrity)
    return kept;
  const fetched = asItsKind(await fetch(new Request(url, { integrity, cache: "no-cache" })));
  /** Where there is no room left, the page still gets it. */
  await cache.put(key, fetched.clone()).catch(() => {});
  return fetched;
}

/** A browser takes no page, script or style that is called something else, right as its bytes may be. */
function isOfItsKind({ headers }: Response, url: string): boolean {
  const kind = /\.(html|js|css)$/.exec(new URL(url).pathname)?.[1];
  const type = headers.get("Content-Type") ?? "";
  return kind === undefined || type.includes(kind === "js" ? "javascript" : kind);
}

function asItsKind(response: Response): Response {
  if (isOfItsKind(response, response.url)) return response;
  throw new TypeError(`${response.url} is called something else`);
}

async function integrityOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
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
async function repair(): Promise<boolean> {
  try {
    for (const url of precache.getCachedURLs()) await answerFile(new Request(url));
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
