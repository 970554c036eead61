/** The sealed frame on whole pages: it looks like the page, and stays out of its way. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, drawn, text } from '../browser/kit.js';
import { version } from '../../src/version.js';
import { box, fixtures, inside, note, openNote, script, whole, withoutFrame } from './kit.js';

const chromium = browser();
const noteScript = `note-${version}.js`;

const frameHeight = (page: Page) =>
  page.evaluate(() => document.querySelector('own-note')!.shadowRoot!.querySelector('iframe')!.offsetHeight);
const contentHeight = (page: Page) =>
  inside(page)
    .locator('own-note')
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
const inPage = (page: Page) => page.locator('own-note-open').getByRole('textbox', { name: 'Your words' });

/** Waits until the frame is as high as what is in it. */
const sized = async (page: Page) => {
  const wanted = await contentHeight(page);
  await page.waitForFunction(
    (height) => document.querySelector('own-note')!.shadowRoot!.querySelector('iframe')!.offsetHeight === height,
    wanted,
  );
};

describe('a sealed tag', () => {
  it('shows what stands between its tags until the frame is ready, and the frame after that', async (t) => {
    let release = () => {};
    const held = new Promise<void>((go) => (release = go));
    const { page } = await openNote(t, chromium, {
      routes: {
        [`/note/frame/${noteScript}`]: async () => {
          await held;
          return { body: await readFile(join(fixtures, 'frame', noteScript)), type: 'text/javascript' };
        },
      },
      until: 'domcontentloaded',
    });
    const words = page.getByText('Paper does it too.');
    assert.equal(await words.isVisible(), true);
    release();
    await box(page).waitFor();
    assert.equal(await words.isVisible(), false);
  });

  it('moves nothing on the page when it comes, where its room was kept', async (t) => {
    const { page } = await openNote(t, chromium, {
      prepare: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await whole(page);
    await sized(page);
    await drawn(page);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts), []);
  });

  it('is as high as what is in it, also when that grows', async (t) => {
    const { page } = await openNote(t, chromium);
    await box(page).waitFor();
    await sized(page);
    const before = await frameHeight(page);
    await page.setViewportSize({ width: 340, height: 700 });
    await sized(page);
    assert.notEqual(await frameHeight(page), before);
    const scrolls = await inside(page)
      .locator('html')
      .evaluate((root) => root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth);
    assert.equal(scrolls, false);
  });

  it('has the page’s language, direction, type and colours, and follows them', async (t) => {
    const { page } = await openNote(t, chromium, {
      head: '<style>body{font:20px/1.6 "Nowhere Serif", Georgia, serif;--own-accent:rebeccapurple}</style>',
    });
    const root = inside(page).locator('html');
    await box(page).waitFor();
    const look = () =>
      root.evaluate((html: HTMLElement) => {
        const style = getComputedStyle(html);
        return {
          lang: html.lang,
          dir: html.dir,
          size: style.fontSize,
          family: style.fontFamily,
          accent: style.getPropertyValue('--own-accent'),
          scheme: style.colorScheme,
        };
      });
    assert.deepEqual(await look(), {
      lang: 'en',
      dir: 'ltr',
      size: '20px',
      family: '"Nowhere Serif", Georgia, serif',
      accent: 'rebeccapurple',
      scheme: 'light',
    });
    await page.evaluate(() => {
      document.documentElement.lang = 'es';
      document.documentElement.dir = 'rtl';
      document.body.style.background = '#111';
    });
    await inside(page).locator('html[lang=es][dir=rtl]').waitFor();
    await inside(page).locator('.base.dark').waitFor();
    assert.equal((await look()).scheme, 'dark');
    await page.evaluate(() => document.querySelector('own-note')!.setAttribute('theme', 'light'));
    await inside(page).locator('.base.light').waitFor();
  });

  it('is named, and has the author’s own words, as text', async (t) => {
    const { page } = await openNote(t, chromium, {
      body: `<own-note><h3 data-own-role="heading">Write it &lt;b&gt;down&lt;/b&gt;</h3><p>Paper.</p></own-note>${script}`,
    });
    await inside(page).getByRole('heading', { name: 'Write it <b>down</b>' }).waitFor();
    const name = page.locator('own-note iframe').getAttribute('aria-label');
    assert.equal(await name, 'Write it <b>down</b>');
    await page.evaluate(() => {
      document.querySelector('own-note h3')!.textContent = 'Another one';
    });
    await inside(page).getByRole('heading', { name: 'Another one' }).waitFor();
    await page.evaluate(() => document.querySelector('own-note')!.setAttribute('heading', 'By attribute'));
    await inside(page).getByRole('heading', { name: 'By attribute' }).waitFor();
  });

  it('lies in the order of the page’s focus, both ways', async (t) => {
    const { page } = await openNote(t, chromium, {
      body: `<a href="#a">Before</a>${note}${script}<a href="#b">After</a>`,
    });
    await box(page).waitFor();
    const isAt = (place: string) => {
      const { activeElement } = document;
      return [activeElement?.shadowRoot?.activeElement?.localName, activeElement?.textContent].includes(place);
    };
    // The frame is of another process: the focus comes a moment after the key.
    const focusIs = (place: string) => page.waitForFunction(isAt, place);
    const innerFocus = () =>
      inside(page)
        .locator('html')
        .evaluate((root) => root.ownerDocument.activeElement?.shadowRoot?.activeElement?.localName);
    await page.getByRole('link', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    await focusIs('iframe');
    assert.equal(await innerFocus(), 'textarea');
    await page.keyboard.press('Shift+Tab');
    await focusIs('Before');
    for (let stops = 0; stops < 20 && !(await page.evaluate(isAt, 'After')); stops++) {
      await page.keyboard.press('Tab');
      await drawn(page);
    }
    await focusIs('After');
    await page.keyboard.press('Shift+Tab');
    await focusIs('iframe');
  });

  it('tells the page of its events, and nothing in them', async (t) => {
    const { page } = await openNote(t, chromium);
    await box(page).waitFor();
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['own-start', 'own-step', 'own-finish', 'own-close', 'own-secret', 'click'])
        document.addEventListener(type, (event) =>
          heard.push([type, (event.target as Element).localName, 'detail' in event]),
        );
    });
    await inside(page)
      .locator('own-note')
      .evaluate((element) => {
        element.dispatchEvent(new CustomEvent('own-secret', { bubbles: true, composed: true, detail: 'words' }));
        element.dispatchEvent(new CustomEvent('own-close', { bubbles: true, composed: true, detail: 'words' }));
      });
    await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard), [
      ['own-close', 'own-note', false],
    ]);
  });

  it('prints as what stands between its tags when the page is printed', async (t) => {
    const { page } = await openNote(t, chromium);
    await box(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByText('Paper does it too.').isVisible(), true);
    assert.equal(await page.locator('own-note iframe').isVisible(), false);
  });

  it('brings nothing of the widget and no Lit into the page, and shares with none', async (t) => {
    const { page, requests } = await openNote(t, chromium);
    await whole(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((path) => /\/chunks\/(core|open|note\.later)-/.test(path)),
      [],
    );
  });

  it('stands beside a widget that is not sealed, which loads as ever', async (t) => {
    const { page, requests } = await openNote(t, chromium, {
      body: `${note}<own-breathing-pacer></own-breathing-pacer>${script}`,
    });
    await whole(page);
    await page.getByRole('button', { name: 'Start' }).waitFor();
    assert.equal(requests.filter((path) => path.includes('/chunks/core-')).length, 1);
  });

  it('asks for its files before any press and without a referrer, and for nothing after', async (t) => {
    const { page, requests, referrers } = await openNote(t, chromium);
    await whole(page);
    await page.waitForLoadState('networkidle');
    assert.equal(requests.filter((path) => path.startsWith('/note/frame/')).length >= 2, true);
    assert.deepEqual(
      referrers.filter((path) => path.startsWith('/note/frame/')),
      [],
    );
    const before = [...requests];
    await box(page).fill('Some words.');
    for (const name of await inside(page).getByRole('button').allTextContents())
      if (/help|Keep/.test(name)) await inside(page).getByRole('button', { name }).first().click();
    assert.deepEqual(requests, before);
  });
});

describe('a sealed tag on a page with a policy', () => {
  const withPolicy = (policy: string) => ({ headers: { 'content-security-policy': policy } });
  const nonced = script.replace('<script', '<script nonce="r4nd0m"');

  it('runs under a nonce', async (t) => {
    const { page, said } = await openNote(t, chromium, {
      body: note.replace(/ style="[^"]*"/, '') + nonced,
      ...withPolicy(
        "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; connect-src 'none'",
      ),
    });
    await box(page).fill('Under a nonce.');
    // The post's own style element is what the policy stops.
    assert.deepEqual(
      said.filter((words) => !/inline style|'data:,'/.test(words)),
      [],
    );
  });

  it('runs where the page allows its own server', async (t) => {
    const { page } = await openNote(t, chromium, withPolicy("script-src 'self'; object-src 'none'"));
    await box(page).fill('From the same server.');
  });

  it('runs in the page where the frame may not, within two seconds, and says so', async (t) => {
    for (const options of [
      { routes: withoutFrame },
      withPolicy("require-trusted-types-for 'script'; trusted-types lit-html"),
    ]) {
      const { page } = await openNote(t, chromium, options);
      await inPage(page).fill('In the page.');
      assert.equal(await page.locator('own-note iframe').count(), 0);
      await page.getByText('Its settings don’t allow the private mode.').first().waitFor();
      assert.equal(await page.getByText('Paper does it too.').isVisible(), false);
    }
  });

  it('leaves what stands between its tags where nothing of it can load', async (t) => {
    const { page, said } = await openNote(t, chromium, {
      routes: withoutFrame,
      prepare: (page) => page.route('**/chunks/open-*', (route) => route.abort()),
    });
    await page.waitForEvent('console', { predicate: (message) => message.text().includes('did not load') });
    assert.equal(await page.getByText('Paper does it too.').isVisible(), true);
    assert.ok(said.some((words) => words.includes('<own-note> did not load')));
  });
});

describe('a sealed tag that is moved', () => {
  it('has its words again, if no more than a moment ago', async (t) => {
    const { page } = await openNote(t, chromium, {
      prepare: (page) =>
        page.addInitScript(() => {
          Object.assign(globalThis, { drafts: 0 });
          const { set, ...rest } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')!;
          Object.defineProperty(MessagePort.prototype, 'onmessage', {
            ...rest,
            set(this: MessagePort, hear: (event: MessageEvent<{ tell?: string }>) => void) {
              set!.call(this, (event: MessageEvent<{ tell?: string }>) => {
                hear.call(this, event);
                if (event.data.tell === 'draft') (globalThis as unknown as { drafts: number }).drafts++;
              });
            },
          });
        }),
    });
    const drafts = () => page.evaluate(() => (globalThis as unknown as { drafts: number }).drafts);
    await whole(page);
    await box(page).pressSequentially('Half a sen');
    await page.waitForFunction(() => (globalThis as unknown as { drafts: number }).drafts > 0);
    const before = await drafts();
    await box(page).pressSequentially('t');
    await page.waitForFunction((before) => (globalThis as unknown as { drafts: number }).drafts > before, before);
    await page.evaluate(() => document.querySelector('article')!.append(document.querySelector('own-note')!));
    await until(() => box(page).inputValue(), 'Half a sent');
  });

  it('stays where the page moves it without ending its frame', async (t) => {
    const { page } = await openNote(t, chromium);
    await whole(page);
    await box(page).pressSequentially('Half a sent');
    const kept = await page.evaluate(() => {
      const article = document.querySelector('article') as Element & { moveBefore?: (a: Node, b: null) => void };
      article.moveBefore?.(document.querySelector('own-note')!, null);
      return !!article.moveBefore;
    });
    assert.equal(await box(page).inputValue(), 'Half a sent', kept ? 'moved' : 'this browser can’t move it');
  });

  it('has a frame each, and each its own words', async (t) => {
    const { page } = await openNote(t, chromium, { body: note + text(1) + note + script });
    const boxes = [0, 1].map((nth) =>
      page.frameLocator(`own-note >> nth=${nth} >> iframe`).getByRole('textbox', { name: 'Your words' }),
    );
    await boxes[0]!.fill('One.');
    await boxes[1]!.fill('Two.');
    assert.deepEqual(await Promise.all(boxes.map((each) => each.inputValue())), ['One.', 'Two.']);
  });
});

/** Waits for what comes through a port a moment later. */
async function until(read: () => Promise<string>, wanted: string): Promise<void> {
  const end = Date.now() + 10_000;
  let got = '';
  // While the frame is made anew there is nothing to read.
  while (got !== wanted && Date.now() < end) got = await read().catch(() => '');
  assert.equal(got, wanted);
}
