/**
 * Lets the pages of the app open without a network once one of them was visited. It knows files of the build and nothing
 * of anybody: no response of /api goes through it. A new version waits until the pages of the old one are closed, so no
 * page is ever given another version's parts; see docs/guides/operating.md for how to turn it off.
 */
declare const self: ServiceWorkerGlobalScope;

export {};

/** Written in by build/service-worker.ts. */
declare const __OFFLINE__: {
  readonly version: string;
  /** Addresses of all files that are kept at once. */
  readonly files: readonly string[];
  /** Patterns of the app's addresses. */
  readonly pages: readonly string[];
};

const { version, files, pages } = __OFFLINE__;
const PREFIX = 'mianmian-';
const CACHE = `${PREFIX}${version}`;
const DOCUMENT = '/app.html';
const HASHED = '/assets/';
/** So long a network is trusted to bring the page before the kept one is shown. */
const PATIENCE_MS = 3_000;

const patterns = pages.map((page) => new RegExp(page));
const kept: ReadonlySet<string> = new Set(files);

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (patterns.some((pattern) => pattern.test(pathname))) event.respondWith(sendPage(event));
  } else if (kept.has(pathname) || pathname.startsWith(HASHED)) event.respondWith(sendFile(request, pathname));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  const keep = async (file: string): Promise<void> => {
    // What has a hash in its name is the same in the version before.
    const known = file.startsWith(HASHED) ? await caches.match(file) : undefined;
    if (known !== undefined) return cache.put(file, known);
    return cache.add(new Request(file, file.startsWith(HASHED) ? {} : { cache: 'reload' }));
  };
  await Promise.all(files.map(keep));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** From the network while it answers; the kept one when it doesn't, or its server is away. */
async function sendPage(event: FetchEvent): Promise<Response> {
  const fetched = fetch(event.request);
  const page = await findKept(DOCUMENT);
  if (page === undefined) return fetched;
  const answered = fetched.then(
    (response) => (response.status >= 500 ? null : response),
    () => null,
  );
  event.waitUntil(answered);
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return (await Promise.race([answered, patience])) ?? page;
}

async function sendFile(request: Request, pathname: string): Promise<Response> {
  const known = await findKept(pathname);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.status === 200) await keepCopy(pathname, response.clone());
  return response;
}

async function findKept(pathname: string): Promise<Response | undefined> {
  try {
    return await caches.match(pathname, { cacheName: CACHE });
  } catch (error) {
    return withoutStorage(error);
  }
}

/** A full disk must not take away a file that has come. */
async function keepCopy(pathname: string, response: Response): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(pathname, response);
  } catch (error) {
    withoutStorage(error);
  }
}

/** Storage that is full or forbidden; pages then live from the network. TypeError: the copy broke off on its way. */
function withoutStorage(error: unknown): undefined {
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
}
