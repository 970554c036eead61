/** The quick exit on whole pages: what happens to the words, what the next page learns, and what Back shows. */
import { strict as assert } from 'node:assert';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, type Opened } from '../browser/kit.js';
import { serve } from '../../scripts/serve.mjs';
import { box, noDialog, note, openNote, script, whole, withoutFrame, type NoteOptions } from './kit.js';

const canary = 'zebra quartz 7391 weiß';
const loader = '<script type="module" src="/ownside/cdn/ownside.js"></script>';
const exit = '<own-exit><a href="https://elsewhere.test/" rel="noreferrer noopener">Leave this page</a></own-exit>';
const withExit = exit + note + script + loader;

/** Chromium keeps pages alive only where it is not told otherwise, as it is by default under automation. */
const keeping = browser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
const chromium = browser();

/** The place where the exit leads, on a server of its own. It is no https: the exit is led there by its seam. */
async function elsewhere(t: TestContext) {
  const referrers: (string | undefined)[] = [];
  let release = () => {};
  let wait = Promise.resolve();
  let status = 200;
  const served = await serve({
    routes: {
      '/': async () => {
        await wait;
        return { status, body: '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">Another place.' };
      },
    },
    headers: { 'cache-control': 'no-cache' },
    onRequest: ({ headers }) => referrers.push(headers.referer),
  });
  t.after(() => {
    release();
    return served.close();
  });
  return {
    origin: served.origin,
    referrers,
    /** No answer until it is let go. */
    hold: () => (wait = new Promise((go) => (release = go))),
    release: () => release(),
    refuse: () => (status = 204),
  };
}

type Elsewhere = Awaited<ReturnType<typeof elsewhere>>;

/** Opens a post with the exit and a note in it, with words in the note. */
async function written(
  t: TestContext,
  options: NoteOptions = {},
  running = chromium,
): Promise<Opened & { place: Elsewhere }> {
  const place = await elsewhere(t);
  const opened = await openNote(t, running, { body: withExit, headers: { 'cache-control': 'no-cache' }, ...options });
  const { page } = opened;
  const isOpen = options.routes === withoutFrame;
  if (!isOpen) await whole(page);
  await ready(page, place);
  const field = isOpen ? page.locator('own-note-open').getByRole('textbox', { name: 'Your words' }) : box(page);
  await field.fill(canary);
  return { ...opened, place };
}

/** Waits until the exit has everything, and leads it to the server of the test. */
const ready = (page: Page, { origin }: Elsewhere) =>
  page.evaluate(async (origin) => {
    await customElements.whenDefined('own-exit');
    for (const each of document.querySelectorAll('own-exit')) {
      await each.whole;
      each.replace = () => location.replace(origin);
    }
  }, origin);

const leave = (page: Page) => page.getByRole('button', { name: 'Leave this page' }).click({ noWaitAfter: true });

const shift = async (page: Page, times = 3) => {
  for (let i = 0; i < times; i++) await page.keyboard.press('Shift');
};

const arrived = (page: Page) => page.getByText('Another place.').waitFor();

/** What there is to see of the page just now. */
function look() {
  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elements(each.shadowRoot) : [])]);
  const all = elements(document);
  const places = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => [innerWidth * x, innerHeight * y]));
  return {
    isCovered: all.some((each) => each.localName === 'dialog' && each.matches(':modal')),
    /** What lies uppermost at nine points of the window. */
    uppermost: [...new Set(places.map(([x, y]) => document.elementFromPoint(x!, y!)?.localName))],
    frames: all.filter(({ localName }) => localName === 'iframe').length,
    text: all.map((each) => [(each as HTMLTextAreaElement).value, each.shadowRoot?.textContent].join(' ')).join(' '),
    title: document.title,
  };
}

/** Looks at a page that is being left. Playwright itself waits there for what comes. */
async function looking(page: Page): Promise<() => Promise<ReturnType<typeof look>>> {
  const session = await page.context().newCDPSession(page);
  const expression = `globalThis.__name = (named) => named; (${String(look)})()`;
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value as ReturnType<typeof look>;
  };
}

/** While the other page is awaited: nothing is seen but the cover, and no word is left under it. */
async function covered(now: () => Promise<ReturnType<typeof look>>): Promise<void> {
  let seen = await now();
  while (!seen.isCovered) seen = await now();
  const { text, ...rest } = seen;
  assert.deepEqual(rest, { isCovered: true, uppermost: ['own-exit'], frames: 0, title: 'A post' });
  assert.ok(!text.includes(canary));
}

describe('leaving the page', () => {
  for (const [how, go] of [
    ['by the button', leave],
    [
      'by Shift, in the page',
      async (page: Page) => {
        await page.getByText('For the hours').click();
        await shift(page);
      },
    ],
    [
      'by Shift, where the words are written',
      async (page: Page) => {
        await box(page).focus();
        await shift(page);
      },
    ],
  ] as const) {
    it(`${how}: covers it, takes the words away, goes, and Back does not show it`, async (t) => {
      const { page, place, said, thrown } = await written(t);
      const now = await looking(page);
      place.hold();
      await go(page);
      await covered(now);
      place.release();
      await arrived(page);
      assert.deepEqual(place.referrers, [undefined]);
      assert.equal(await page.evaluate(() => document.referrer), '');
      // The page has given its place in the history to the one that came.
      await page.goBack();
      assert.notEqual(new URL(page.url()).pathname, '/');
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  for (const [where, options] of [
    ['in its frame', {}],
    ['in the page, which forbids the frame', { routes: withoutFrame }],
  ] as const) {
    it(`asks nobody first, though words that are not kept stand ${where}`, async (t) => {
      const { page, place } = await written(t, options);
      const now = await looking(page);
      place.hold();
      await noDialog(page, async () => {
        await leave(page);
        await covered(now);
        place.release();
        await arrived(page);
      });
    });
  }

  for (const [name, options] of [
    ['a header', { headers: { 'referrer-policy': 'unsafe-url' } }],
    ['its own markup', { head: '<meta name="referrer" content="unsafe-url">' }],
  ] as const) {
    it(`tells nobody where from, though ${name} of the page would`, async (t) => {
      const { page, place } = await written(t, options);
      // It does so otherwise.
      await page.evaluate(async (address) => void (await fetch(address).catch(() => {})), place.origin);
      assert.ok(place.referrers[0]?.startsWith('http://127.0.0.1'));
      await leave(page);
      await arrived(page);
      assert.deepEqual(place.referrers.slice(1), [undefined]);
    });
  }
});
