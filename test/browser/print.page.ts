/** The pacer printed: the exercise in words, which needs no screen. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { article, browser, drawn, open, press, snippet, tag, whole } from './kit.js';

const chromium = browser();

describe('On paper', () => {
  for (const [when, play] of [
    ['at rest', async () => {}],
    ['while it runs', (page: Page) => press(page, 'Start').then(() => press(page, 'Start now'))],
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

  it('Print a card prints the card alone, in a page of its own, and leaves nothing behind', async (t) => {
    const { page, requests } = await open(t, chromium, {
      headers: { 'content-security-policy': "default-src 'self'; style-src 'self'" },
      html: article(snippet.replace(/ style="[^"]*"/, '')),
      prepare: (page) =>
        page.addInitScript(() => {
          // Every page this one opens in itself gets it too: what is printed is noted, not printed.
          window.print = () => {
            const { body, adoptedStyleSheets } = document;
            Object.assign(top!, {
              printed: { text: body.innerText, sheets: adoptedStyleSheets.length, line: !!body.querySelector('path') },
            });
            dispatchEvent(new Event('afterprint'));
          };
        }),
    });
    await whole(page);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await press(page, 'Change how it goes');
    await press(page, /^On paper/);
    await press(page, 'Print a card');
    await page.waitForFunction(() => 'printed' in globalThis);
    const printed = await page.evaluate(
      () => (globalThis as unknown as { printed: { text: string; sheets: number; line: boolean } }).printed,
    );
    assert.match(
      printed.text,
      /^Something steady to breathe with\s+Gentle: in\s4, out\s6\.\s+Breathe in gently while you count to 4\./,
    );
    assert.doesNotMatch(printed.text, /On paper|At night/);
    assert.deepEqual([printed.sheets, printed.line], [1, true]);
    await page.waitForFunction(() => !document.querySelector('iframe'));
    assert.equal(requests.length, before);
  });
});
