/** Nothing leaves the page, nothing is kept, and the strictest page is good enough. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, button, element, open, press, snippet, tag, text, useBriefly, whole, words } from './kit.js';

const chromium = browser();

const loader = '<script type="module" src="/ownside/cdn/ownside.js" referrerpolicy="no-referrer"></script>';

/** A page without any inline style but the snippet's own, where that is wanted. */
const plain = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><article>${body}${text(3)}</article></html>`;

/** What the page's policy stopped, as directive and sample. */
async function watchViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, target }) =>
      stopped.push(
        `${effectiveDirective} ${blockedURI} ${(target as Partial<Element> | null)?.localName ?? ''}`.trim(),
      ),
    );
  });
}
const stopped = (page: Page) => page.evaluate(() => (globalThis as unknown as { stopped: string[] }).stopped);

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  'img-src data:',
  "font-src 'none'",
  "style-src 'none'",
].join('; ');

/** Everything that any store of this page holds. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[string]>)
      files.push(name[0]);
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      files,
      cookie: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      state: history.state as unknown,
      hash: location.hash,
    };
  });

const nothing = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  files: [],
  cookie: '',
  workers: 0,
  name: '',
  state: null,
  hash: '',
};

describe('Nothing leaves, nothing is kept', () => {
  it('after a whole flow every store is empty, and so it is after close', async (t) => {
    const { page, requests } = await open(t, chromium);
    await whole(page);
    const before = [...requests];
    await useBriefly(page);
    await press(page, 'Change');
    await press(page, 'Worse');
    await press(page, 'Look around the room');
    await press(page, 'I noticed one');
    assert.deepEqual(await kept(page), nothing);
    await press(page, 'Stop here');
    assert.deepEqual(await kept(page), nothing);
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] });
    assert.deepEqual(requests, before);
  });

  it('looking at what is kept keeps nothing, and erasing all of it leaves nothing, not even an empty store', async (t) => {
    const { page } = await open(t, chromium);
    await whole(page);
    const toNumbers = async () => {
      await press(page, 'Change how it goes');
      await button(page, /^Pace/).click();
      await page.getByRole('radio', { name: /^My numbers/ }).check();
    };
    await toNumbers();
    await press(page, 'What is kept here');
    await page.getByText('Nothing is kept here.').waitFor();
    assert.deepEqual(await kept(page), nothing);
    await press(page, 'Back');

    await press(page, 'Keep these numbers');
    await press(page, 'Night');
    await page.getByText('Kept as Night.').waitFor();
    await page.reload();
    await whole(page);
    await toNumbers();
    await press(page, 'What is kept here');
    await button(page, /^Night: in 4, out 6/).waitFor();
    assert.equal((await kept(page)).databases.length, 1);
    await press(page, 'Erase all');
    await press(page, 'Erase it all');
    await page.getByText('Nothing is kept here.').waitFor();
    assert.deepEqual(await kept(page), nothing);
    await press(page, 'Back');
    await button(page, 'What is kept here').waitFor();
    assert.deepEqual(await kept(page), nothing);
    assert.equal(await button(page, 'Use: Night').count(), 0);
  });

  it('the events a page can hear carry nothing', async (t) => {
    const { page } = await open(t, chromium, {
      prepare: (page) =>
        page.addInitScript(() => {
          const heard: Record<string, unknown>[] = [];
          Object.assign(globalThis, { heard });
          for (const type of ['own-start', 'own-step', 'own-finish', 'own-close'])
            addEventListener(type, (event) =>
              heard.push({ type, more: Object.keys(event), detail: (event as CustomEvent).detail ?? null }),
            );
        }),
    });
    await whole(page);
    await useBriefly(page);
    await press(page, 'Close');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: Record<string, unknown>[] }).heard);
    assert.deepEqual(
      heard.map(({ type }) => type),
      ['own-step', 'own-start', 'own-step', 'own-step', 'own-finish', 'own-step', 'own-step', 'own-close'],
    );
    for (const { more, detail } of heard) assert.deepEqual({ more, detail }, { more: ['isTrusted'], detail: null });
  });
});

describe('A strict page', () => {
  it('stops nothing of ours: the tag without its style attribute, 0 violations', async (t) => {
    const { page, said, thrown } = await open(t, chromium, {
      html: plain(element.replace(/ style="[^"]*"/, '') + loader),
      headers: { 'content-security-policy': policy },
      prepare: watchViolations,
    });
    await whole(page);
    await useBriefly(page);
    await press(page, /^In danger/);
    await press(page, 'What is known');
    await press(page, 'Close');
    assert.deepEqual(await stopped(page), []);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('stops the style attribute of the pasted line, which is the author’s own HTML, and nothing else', async (t) => {
    const { page, thrown } = await open(t, chromium, {
      html: plain(snippet),
      headers: { 'content-security-policy': policy },
      prepare: watchViolations,
    });
    await whole(page);
    await useBriefly(page);
    assert.deepEqual(await stopped(page), ['style-src-attr inline section', `style-src-attr inline ${tag}`]);
    assert.deepEqual(thrown, []);
    // The widget stands as it should even so: its styles are its own.
    assert.equal(await page.locator(tag).evaluate((pacer) => getComputedStyle(pacer).display), 'block');
  });

  for (const [name, more] of [
    ['Trusted Types required', "require-trusted-types-for 'script'"],
    [
      'Trusted Types required, Lit’s policy allowed by name',
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ],
  ] as const) {
    it(`works with ${name}, 0 violations`, async (t) => {
      const { page, said, thrown } = await open(t, chromium, {
        html: plain(element.replace(/ style="[^"]*"/, '') + loader),
        headers: { 'content-security-policy': `${policy}; ${more}` },
        prepare: watchViolations,
      });
      await whole(page);
      await useBriefly(page);
      await press(page, 'Change');
      await press(page, 'Worse');
      await press(page, 'Look around the room');
      assert.deepEqual(await stopped(page), []);
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  it('leaves the words between the tags where Trusted Types allow no policy at all, and says so to the author', async (t) => {
    const { page, said, thrown } = await open(t, chromium, {
      html: plain(element + loader),
      headers: {
        'content-security-policy': `script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
      prepare: watchViolations,
    });
    await page
      .waitForEvent('console', { predicate: (it) => it.text().startsWith('Ownside'), timeout: 2000 })
      .catch(() => {
        assert.ok(said.length, 'within two seconds');
      });
    assert.equal(await page.getByText(words).isVisible(), true);
    assert.equal(await button(page, 'Start').count(), 0);
    assert.deepEqual(
      said.filter((line) => line.startsWith('Ownside')),
      ['Ownside: <own-breathing-pacer> did not load.'],
    );
    assert.deepEqual(thrown, []);
  });

  it('works with a nonce, strict-dynamic, and isolation from other origins', async (t) => {
    const { page, said, thrown } = await open(t, chromium, {
      html: plain(element.replace(/ style="[^"]*"/, '') + loader.replace('<script', '<script nonce="abc"')),
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; base-uri 'none'`,
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
      prepare: watchViolations,
    });
    await whole(page);
    await useBriefly(page);
    assert.deepEqual(await stopped(page), []);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });
});
