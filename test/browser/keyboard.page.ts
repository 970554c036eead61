/** The whole exercise with the keys of a real keyboard, and no pointer. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, button, open, usable, whole } from './kit.js';

const chromium = browser();

/** What has the focus, by its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector('own-breathing-pacer')!.shadowRoot!.activeElement as HTMLElement | null;
    return at?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Waits until the words `name` have the focus. */
const focusOn = async (page: Page, name: string) => {
  await page.waitForFunction((words) => {
    const at = document.querySelector('own-breathing-pacer')!.shadowRoot!.activeElement as HTMLElement | null;
    return at?.innerText.replace(/\s+/g, ' ').trim() === words;
  }, name);
};

describe('By the keyboard alone (P14)', () => {
  for (const key of ['Enter', 'Space']) {
    it(`start, skip, stop, answer: with ${key}, and the focus never lost`, async (t) => {
      const { page, said, thrown } = await open(t, chromium);
      await whole(page);
      await button(page, 'Start').focus();
      await page.keyboard.press(key);
      await focusOn(page, 'Start now');
      await page.keyboard.press(key);
      await focusOn(page, 'Pause');
      await page.keyboard.press(key);
      await focusOn(page, 'Go on');
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Stop');
      await page.keyboard.press(key);
      await focusOn(page, 'That’s enough for now.');
      for (const name of ['Easier', 'Same', 'Worse']) {
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), name);
      }
      await page.keyboard.press(key);
      await page.waitForFunction(() =>
        document
          .querySelector('own-breathing-pacer')!
          .shadowRoot!.activeElement?.textContent?.includes('It isn’t a mistake.'),
      );
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Look around the room');
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  it('own pace: the space bar held is in, let go is out', async (t) => {
    const { page } = await open(t, chromium);
    await usable(page);
    await whole(page);
    await button(page, 'Start').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'Start now');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Pause');
    await button(page, 'My own pace').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'Press to breathe in');
    await page.keyboard.down('Space');
    await focusOn(page, 'Let go to breathe out');
    await page.waitForFunction(
      (since) => performance.now() - since > 400,
      await page.evaluate(() => performance.now()),
    );
    await page.keyboard.up('Space');
    await focusOn(page, 'Press to breathe in');
  });
});
