/** What the pasted snippet costs a post while it loads. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  article,
  browser,
  dist,
  drawn,
  element,
  hold,
  open,
  snippet,
  tag,
  text,
  usable,
  whole,
  words,
  type Held,
} from './kit.js';
import { staysInPlace } from './place.js';

const chromium = browser();

describe('The page stays where it is', () => {
  staysInPlace(chromium, { tag, snippet, usable, whole });
});

describe('What it asks for before it can be used', () => {
  it('is the loader, then at most three files side by side, in 9 kB', async (t) => {
    let later!: Held;
    const { page, requests } = await open(t, chromium, {
      prepare: async (page) => (later = await hold(page, '**/chunks/*.later-*.js')),
    });
    await usable(page);
    // What is held never reaches the server: the widget stands without it.
    const [post, loader, ...chunks] = requests.filter((path) => !later.asked.includes(path));
    assert.equal(post, '/');
    assert.equal(loader, '/ownside/cdn/ownside.js');
    assert.ok(chunks.length >= 1 && chunks.length <= 3, chunks.join(', '));
    assert.deepEqual(
      chunks.filter((path) => !path.startsWith('/ownside/cdn/chunks/')),
      [],
    );
    assert.equal(new Set(chunks).size, chunks.length, 'each once');
    const sizes = await Promise.all(
      [loader, ...chunks].map(async (path) => {
        const content = await readFile(join(dist, path.replace('/ownside/', '')));
        return brotliCompressSync(content).length;
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size);
    assert.ok(sizes[0]! <= 1200, `the loader takes ${sizes[0]} bytes`);
    assert.ok(bytes <= 9000, `${bytes} bytes before it can be used`);
    t.diagnostic(`${bytes} bytes before it can be used, in ${chunks.length + 1} requests`);
    later.release();
  });

  it('comes side by side: no file waits for another one', async (t) => {
    let chunks!: Held;
    const { page } = await open(t, chromium, {
      prepare: async (page) => (chunks = await hold(page, '**/chunks/*.js')),
    });
    // None of them is answered until both have been asked for.
    await chunks.heard(/\/core-/, /\/breathing-pacer-/);
    chunks.release();
    await usable(page);
  });
});

describe('The page keeps what is its own', () => {
  it('loading takes no focus, no scroll and no sound', async (t) => {
    const { page } = await open(t, chromium, {
      html: article(`<input aria-label="Search">${text(30)}${snippet}${text(30)}`),
      prepare: (page) =>
        page.addInitScript(() => {
          Object.assign(globalThis, { sounds: 0 });
          for (const name of ['AudioContext', 'Audio'] as const)
            globalThis[name] = new Proxy(globalThis[name], {
              construct(target, args: []) {
                (globalThis as unknown as { sounds: number }).sounds++;
                return new target(...args);
              },
            }) as never;
          addEventListener('DOMContentLoaded', () => {
            document.querySelector('input')!.focus({ preventScroll: true });
            scrollTo(0, 300);
          });
        }),
    });
    await page.locator(tag).waitFor({ state: 'attached' });
    await whole(page);
    await drawn(page);
    assert.deepEqual(
      await page.evaluate(() => ({
        focus: document.activeElement!.getAttribute('aria-label'),
        scroll: scrollY,
        sounds: (globalThis as unknown as { sounds: number }).sounds,
      })),
      { focus: 'Search', scroll: 300, sounds: 0 },
    );
  });

  it('the only globals it adds are Lit’s own', async (t) => {
    const { page } = await open(t, chromium, {
      prepare: (page) =>
        page.addInitScript(() => {
          // Prototypes that libraries like to add to.
          const shared = () =>
            [Object, Array, Function, String, Promise, Event, Node, Element, HTMLElement, Document, Window, Storage]
              .flatMap(({ name, prototype }) =>
                Reflect.ownKeys(prototype as object).map((key) => `${name} ${String(key)}`),
              )
              .concat(Object.getOwnPropertyNames(globalThis));
          const before = new Set(shared());
          Object.assign(globalThis, { added: () => shared().filter((name) => !before.has(name)) });
        }),
    });
    await whole(page);
    const added = await page.evaluate(() => (globalThis as unknown as { added: () => string[] }).added());
    assert.deepEqual(
      added.filter(
        (name) => name !== 'added' && !/^(lit|reactive)(Html|Element|Property)(Versions|Metadata)$/.test(name),
      ),
      [],
    );
  });

  it('without scripts the words stand between the tags, with one link to the page of its own', async (t) => {
    const { page, requests } = await open(t, chromium, { javaScriptEnabled: false, html: article(element) });
    assert.ok(await page.getByText(words).isVisible());
    const links = page.getByRole('link');
    assert.equal(await links.count(), 1);
    await links.click();
    assert.equal(requests.at(-1), '/ownside/pages/breathing-pacer.html');
    assert.ok(await page.getByText(words).isVisible());
  });
});
