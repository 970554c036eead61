/** What the stores of a page hold. */
import type { Page } from 'playwright-core';

/** Everything that any store of this page holds, as text. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()];
    for (const { name } of await indexedDB.databases()) {
      const request = indexedDB.open(name!);
      const database = await new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));
      const all = database.transaction('entries').objectStore('entries').getAll();
      found.push(name, await new Promise((done) => (all.onsuccess = () => done(all.result))));
      database.close();
    }
    return JSON.stringify(found);
  });

export const nothing = JSON.stringify([{}, {}, '', []]);
