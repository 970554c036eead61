/**
 * The worker that keeps one stand-alone page for when there is no connection. The reader asks for it; see page-keep.ts.
 * Which page is told by its scope. Newer files are taken up the next time that the page is opened.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** The build writes in what there is, with what each file's name does not tell: its hash. */
declare const OFFLINE_FILES: { readonly [page: string]: PrecacheEntry[] };
declare const self: { readonly registration: { readonly scope: string } };

const name = new URL(self.registration.scope).pathname.split('/').pop()!;

cleanupOutdatedCaches();
// What a link adds to the address, for its own ends, is the same page.
precacheAndRoute(OFFLINE_FILES[name] ?? [], { ignoreURLParametersMatching: [/./] });
