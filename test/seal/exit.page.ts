/** The quick exit on whole pages: what happens to the words, what the next page learns, and what Back shows. */
import { strict as assert } from 'node:assert';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { article, browser, drawn, open, type Opened } from '../browser/kit.js';
import { serve } from '../../scripts/serve.mjs';
import { box, noDialog, note, openNote, said, script, whole, withoutFrame, type NoteOptions } from './kit.js';

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
    hold: () => void (wait = new Promise((go) => (release = go))),
    release: () => release(),
    refuse: () => void (status = 204),
  };
}

type Elsewhere = Awaited<ReturnType<typeof elsewhere>>;

/** Opens a post with the exit and a note in it, with words in the note. */
async function written(
  t: TestContext,
  options: NoteOptions = {},
  running = chromium,
): Promise<Opened & { place: Elsewhere; seen: Promise<Seen> }> {
  const place = await elsewhere(t);
  let tell!: (seen: Seen) => void;
  const seen = new Promise<Seen>((settle) => (tell = settle));
  const opened = await openNote(t, running, {
    body: withExit,
    headers: { 'cache-control': 'no-cache' },
    ...options,
    routes: {
      ...options.routes,
      '/seen': ({ url }) => {
        tell(JSON.parse(decodeURIComponent(url!.split('?')[1]!)) as Seen);
        return 'Thank you.';
      },
    },
  });
  const { page } = opened;
  const isOpen = options.routes === withoutFrame;
  if (!isOpen) await whole(page);
  await ready(page, place);
  const field = isOpen ? page.locator('own-note-open').getByRole('textbox', { name: 'Your words' }) : box(page);
  await field.fill(canary);
  await page.evaluate(tellWhatIsSeen);
  return { ...opened, place, seen };
}

/** Waits until the exit has everything, and leads it to the server of the test. */
const ready = (page: Page, { origin }: Elsewhere) =>
  page.evaluate(async (origin) => {
    if (document.querySelector('own-exit')) await customElements.whenDefined('own-exit');
    for (const each of document.querySelectorAll('own-exit')) {
      await each.whole;
      each.replace = () => location.replace(origin);
    }
  }, origin);

const leave = (page: Page) => page.getByRole('button', { name: 'Leave this page' }).click({ noWaitAfter: true });

const shift = async (page: Page, times = 3) => {
  for (let i = 0; i < times; i++) await page.keyboard.press('Shift');
};

/** Three presses in a frame. It learns of the exit a moment after it is whole: the first one is made until it is told. */
async function shiftInside(page: Page): Promise<void> {
  const told = () =>
    page.evaluate(() => document.querySelector('own-exit')!.shadowRoot!.querySelector('.counting')!.textContent);
  for (const end = Date.now() + 10_000; !(await told());) {
    assert.ok(Date.now() < end, 'no press in the frame is told to the page');
    // Another key begins the row anew.
    await page.keyboard.press('ArrowLeft');
    await shift(page, 1);
    await drawn(page);
  }
  await shift(page, 2);
}

const arrived = (page: Page) => page.getByText('Another place.').waitFor();

/** What the page says of itself while the other one is awaited: no debugger can look at it then. */
interface Seen {
  /** From the gesture to the first frame with the cover on it, in milliseconds. */
  after: number;
  /** What lies uppermost at nine points of the window. */
  uppermost: (string | undefined)[];
  frames: number;
  text: string;
  title: string;
}

/** Has the page tell the blog what is to be seen as soon as it is covered. */
function tellWhatIsSeen(): void {
  let gesture = 0;
  for (const type of ['click', 'keyup', 'message'])
    addEventListener(type, ({ timeStamp }) => (gesture = timeStamp), true);
  const elements = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elements(each.shadowRoot) : [])]);
  const look = () => {
    const all = elements(document);
    if (!all.some((each) => each.localName === 'dialog' && each.matches(':modal'))) return requestAnimationFrame(look);
    const parts = [0.02, 0.5, 0.98];
    const places = parts.flatMap((x) => parts.map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)));
    const seen: Seen = {
      after: gesture && performance.now() - gesture,
      uppermost: [...new Set(places.map((each) => each?.localName))],
      frames: all.filter(({ localName }) => localName === 'iframe').length,
      text: all.map((each) => [(each as HTMLTextAreaElement).value, each.shadowRoot?.textContent].join(' ')).join(' '),
      title: document.title,
    };
    return void fetch(`/seen?${encodeURIComponent(JSON.stringify(seen))}`);
  };
  requestAnimationFrame(look);
}

/** Nothing is seen but the cover, at once, and no word is left under it. */
function assertCovered({ after, text, ...rest }: Seen): void {
  assert.deepEqual(rest, { uppermost: ['own-exit'], frames: 0, title: 'A post' });
  assert.ok(text.includes('Leave this page') && !text.includes(canary), text);
  assert.ok(after < 100, `covered after ${after} ms`);
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
        await shiftInside(page);
      },
    ],
  ] as const) {
    it(`${how}: covers it, takes the words away, goes, and Back does not show it`, async (t) => {
      const { page, place, seen, said, thrown } = await written(t);
      place.hold();
      await go(page);
      assertCovered(await seen);
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
      const { page, place, seen } = await written(t, options);
      place.hold();
      await noDialog(page, async () => {
        await leave(page);
        assertCovered(await seen);
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

describe('a post with everything in it', () => {
  it('is left from the card’s frame: no word of the record or the card is left, in the page or in a frame', async (t) => {
    const tags = ['exit', 'breathing-pacer', 'thought-record', 'back-card', 'check', 'help'].map(
      (name) => `<own-${name}><p>In words.</p></own-${name}>`,
    );
    const place = await elsewhere(t);
    let tell!: (seen: Seen) => void;
    const seen = new Promise<Seen>((settle) => (tell = settle));
    const { page, said, thrown } = await open(t, chromium, {
      html: article(tags.join('') + loader),
      routes: {
        '/seen': ({ url }) => {
          tell(JSON.parse(decodeURIComponent(url!.split('?')[1]!)) as Seen);
          return 'Thank you.';
        },
      },
    });
    const [record, card] = ['own-thought-record', 'own-back-card'].map((tag) => page.frameLocator(`${tag} iframe`));
    for (const frame of [record!, card!]) await frame.getByRole('button', { name: 'Clear and close' }).waitFor();
    await ready(page, place);
    await record!.getByRole('button', { name: 'Start', exact: true }).click();
    await record!.getByRole('textbox').first().fill(canary);
    await card!.getByRole('button', { name: 'Write mine' }).click();
    await card!.getByRole('textbox').fill(canary);
    await page.evaluate(tellWhatIsSeen);
    place.hold();
    await shiftInside(page);
    assertCovered(await seen);
    place.release();
    await arrived(page);
    assert.deepEqual({ referrers: place.referrers, said, thrown }, { referrers: [undefined], said: [], thrown: [] });
  });
});

describe('what leaves, and what does not', () => {
  it('a capital letter, another key, a pointer and composing break the row, in the frame as in the page', async (t) => {
    const { page, place } = await written(t);
    for (const focus of [() => box(page).focus(), () => page.getByText('For the hours').click()]) {
      await focus();
      for (const between of [
        () => page.keyboard.press('Shift+A'),
        () => page.keyboard.press('ArrowLeft'),
        () => page.mouse.click(5, 5),
      ]) {
        await shift(page, 2);
        await between();
        await focus();
        await shift(page, 2);
        await page.keyboard.press('ArrowRight');
      }
    }
    const session = await page.context().newCDPSession(page);
    await box(page).focus();
    await shift(page, 2);
    await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await shift(page, 3);
    await session.send('Input.insertText', { text: '火' });
    assert.deepEqual(place.referrers, []);
    assert.ok((await box(page).inputValue()).includes('火'));
  });

  it('says in the page how many presses are wanted, though they are made in the frame', async (t) => {
    const { page } = await written(t);
    const status = page.locator('own-exit').getByRole('status').first();
    await box(page).focus();
    await shift(page, 1);
    await status.filter({ hasText: 'Shift: two more presses leave this page.' }).waitFor();
    await shift(page, 1);
    await status.filter({ hasText: 'Shift: one more press leaves this page.' }).waitFor();
    await page.keyboard.press('a');
    await status.filter({ hasNotText: 'Shift' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => document.activeElement!.localName), 'own-note');
  });

  it('nothing is counted, told or fetched where there is no exit', async (t) => {
    const told: string[] = [];
    const { page, requests } = await openNote(t, chromium, {
      prepare: async (page) => {
        await page.exposeFunction('tell', (word: string) => void told.push(word));
        await page.addInitScript(() => {
          const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
          Object.defineProperty(MessagePort.prototype, 'onmessage', {
            set(this: MessagePort, hear: (event: MessageEvent) => void) {
              set!.call(this, (event: MessageEvent) => {
                const { tell } = globalThis as unknown as { tell?: (word: string) => void };
                tell?.(JSON.stringify(event.data));
                hear.call(this, event);
              });
            },
          });
        });
      },
    });
    await whole(page);
    await box(page).fill(canary);
    await said(page, 'not kept');
    told.length = 0;
    await shift(page);
    await box(page).fill('');
    assert.deepEqual(
      told.filter((word) => word.includes('exit')),
      [],
    );
    assert.deepEqual(
      requests.filter((path) => path.includes('exit')),
      [],
    );
  });

  it('an exit that comes later is told to the frame, and one that goes is too', async (t) => {
    const { page, place, seen } = await written(t, { body: note + script + loader }, chromium);
    const counted = page.waitForRequest(/frame\/exit/);
    await page.evaluate(() => document.querySelector('article')!.append(document.createElement('own-exit')));
    await counted;
    await ready(page, place);
    await page.evaluate(() => document.querySelector('own-exit')!.remove());
    await box(page).focus();
    await shift(page);
    assert.deepEqual(place.referrers, []);
    await page.evaluate(() => document.querySelector('article')!.append(document.createElement('own-exit')));
    await ready(page, place);
    await box(page).focus();
    place.hold();
    await shift(page);
    assertCovered(await seen);
    place.release();
    await arrived(page);
  });
});

describe('Back', () => {
  /** Tells the blog how the page is shown, each time. */
  const tellShown = (page: Page) =>
    page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        const isCovered = !!document.querySelector('own-exit')?.shadowRoot?.querySelector('dialog:modal');
        // From no cache: each one is a path of its own.
        if (self === top)
          void fetch(`/shown/${persisted ? 'kept' : 'new'}/${isCovered ? 'covered' : 'open'}/${Math.random()}`);
      });
    });
  const shown = (requests: string[]) =>
    requests.filter((path) => path.startsWith('/shown/')).map((path) => path.split('/').slice(2, 4).join(', '));

  it('shows no word of the entry before it', async (t) => {
    const { page, requests } = await written(t, { prepare: tellShown });
    // Another entry of the same page, so that there is one to come back to.
    await page.evaluate(() => history.pushState(null, '', '#more'));
    await leave(page);
    await arrived(page);
    await page.goBack({ waitUntil: 'commit' });
    await whole(page);
    assert.deepEqual(shown(requests), ['new, open', 'new, open']);
    assert.equal(await box(page).inputValue(), '');
  });

  it('shows no word of a page that was kept alive: it is covered, and loaded anew', async (t) => {
    const { page, place, requests } = await written(t, { prepare: tellShown }, keeping);
    // Chromium keeps no page alive that gave its entry away. Here it goes as a link would, and is kept.
    await page.evaluate((origin) => {
      document.querySelector('own-exit')!.replace = () => location.assign(origin);
    }, place.origin);
    await leave(page);
    await arrived(page);
    await page.goBack({ waitUntil: 'commit' });
    await whole(page);
    assert.deepEqual(shown(requests), ['new, open', 'kept, covered', 'new, open']);
    assert.equal(await box(page).inputValue(), '');
    assert.equal(await page.locator('own-exit dialog').isVisible(), false);
  });
});

describe('where no other page comes', () => {
  it('the cover stays, and says what to do', async (t) => {
    const { page, place, seen } = await written(t);
    place.refuse();
    await page.evaluate(() => {
      const exit = document.querySelector('own-exit')!;
      exit.clock = { ...exit.clock, after: (_, task) => (task(), () => {}) };
    });
    await leave(page);
    await page.getByText('You can close this tab.').waitFor();
    assertCovered(await seen);
    assert.equal(await page.getByRole('link', { name: 'Try again' }).getAttribute('rel'), 'noreferrer noopener');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('own-exit dialog').isVisible(), true);
  });
});
