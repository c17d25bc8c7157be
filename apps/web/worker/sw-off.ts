/** Sent in place of sw.ts by a build with VITE_SERVICE_WORKER=off: it clears up after the one before and goes. */
declare const self: ServiceWorkerGlobalScope;

export {};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('mianmian-')).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
