/** The pacer printed: the exercise in words, which needs no screen. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, drawn, open, press, tag, whole } from './kit.js';

const chromium = browser();

describe('On paper', () => {
  for (const [when, play] of [
    ['at rest', async () => {}],
    ['while it runs', (page: Page) => press(page, 'Start').then(() => press(page, 'Skip'))],
    ['at the close', (page: Page) => press(page, 'Start').then(() => press(page, 'Stop'))],
    ['with the settings open', (page: Page) => press(page, 'Change how it goes')],
    ['folded', (page: Page) => press(page, 'Clear and close')],
  ] as const) {
    it(`the pattern stands in words and no button, ${when}`, async (t) => {
      const { page } = await open(t, chromium);
      await whole(page);
      await play(page);
      await page.emulateMedia({ media: 'print' });
      await drawn(page);
      const pacer = page.locator(tag);
      const printed = (words: string) => pacer.getByText(words).filter({ visible: true }).count();
      assert.equal(
        await printed('Breathe in gently while you count to 4. Breathe out slowly while you count to 6.'),
        1,
      );
      assert.equal(await printed('Dizzy or more on edge?'), 1);
      assert.equal(await pacer.getByRole('button').filter({ visible: true }).count(), 0);
    });
  }
});
