import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

// The service worker of a language, once a reader has asked for it. The build writes one for each language, with the
// list of its files: see src/site/offline/.

declare const self: {
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
};

/** How long a page may keep a reader waiting, when there is an older one at hand. */
const patienceInMilliseconds = 4_000;

// Pages come from the network as long as there is one, so that a newer worker may take over at any time.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, url }) => {
    const kept = await matchPrecache(url.pathname.replace(/\/$/, '/index.html'));
    if (!kept) return fetch(request);
    try {
      const fresh = await fetch(request, { signal: AbortSignal.timeout(patienceInMilliseconds) });
      return fresh.status < 500 ? fresh : kept;
    } catch {
      return kept;
    }
  },
);

// What else there is has a name of its own for each version, or belongs to files that have.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });
