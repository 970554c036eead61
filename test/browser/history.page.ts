/** Forward and back through the browser's history, with the page kept alive or made anew. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  article,
  assertInStep,
  breathe,
  useBriefly,
  browser,
  button,
  drawn,
  open,
  picture,
  press,
  whole,
  wordShown,
} from './kit.js';

/** Chromium keeps pages alive only where it is not told otherwise, as it is by default under automation. */
const keeping = browser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
const forgetting = browser();

const other =
  '<!doctype html><html lang="en"><title>Another post</title><p>Another post.</p><a href="/">Back to it</a></html>';
const blog = {
  html: article().replace('</h1>', '</h1><a href="/other">Another post</a>'),
  routes: { '/other': () => other },
  // What may not be stored is not kept alive either.
  headers: { 'cache-control': 'no-cache' },
};

/** Whether the page that is shown was kept alive. */
const rememberShows = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { kept: undefined });
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { kept: persisted }));
  });

async function awayAndBack(page: Page): Promise<boolean> {
  await page.getByRole('link', { name: 'Another post' }).click();
  await page.getByText('Another post.').waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => typeof (globalThis as unknown as { kept?: boolean }).kept === 'boolean');
  return page.evaluate(() => (globalThis as unknown as { kept: boolean }).kept);
}

describe('Away and back', () => {
  it('kept alive at rest: it still works', async (t) => {
    const { page, said, thrown } = await open(t, keeping, { ...blog, prepare: rememberShows });
    await whole(page);
    assert.equal(await awayAndBack(page), true, 'the page was kept alive');
    await useBriefly(page);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('kept alive while it runs: it goes on in step, or asks', async (t) => {
    const { page } = await open(t, keeping, { ...blog, prepare: rememberShows });
    await whole(page);
    await breathe(page);
    assert.equal(await awayAndBack(page), true, 'the page was kept alive');
    await drawn(page);
    await button(page, 'Pause').waitFor();
    assertInStep(await picture(page));
    await wordShown(page, 'out');
    await press(page, 'Stop');
    await button(page, 'Easier').waitFor();
  });

  it('made anew: it is at rest again and works', async (t) => {
    const { page, said, thrown } = await open(t, forgetting, { ...blog, prepare: rememberShows });
    await whole(page);
    await breathe(page);
    assert.equal(await awayAndBack(page), false, 'the page was made anew');
    await whole(page);
    await useBriefly(page);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('forward again: it still works', async (t) => {
    const { page } = await open(t, forgetting, { ...blog, path: '/other' });
    await page.getByRole('link', { name: 'Back to it' }).click();
    await whole(page);
    await page.goBack();
    await page.goForward();
    await whole(page);
    await useBriefly(page);
  });
});
