/** In real time, on the browser's own clock: the words In and Out can be read when they should be. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { browser, open, press, whole, button } from './kit.js';

const chromium = browser();

describe('The words are there', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`In within the first second, Out after it (motion: ${reducedMotion})`, async (t) => {
      const { page } = await open(t, chromium, { reducedMotion });
      await whole(page);
      await press(page, 'Start');
      await button(page, 'Start now').waitFor();
      // Notes, frame by frame, at which second of the plan each word can first be read.
      await page.evaluate(() => {
        const read: Record<string, number> = {};
        Object.assign(globalThis, { read });
        const pacer = document.querySelector('own-breathing-pacer')!;
        const look = () => {
          for (const word of pacer.shadowRoot!.querySelectorAll<HTMLElement>('[data-draw=word]'))
            if (Number(getComputedStyle(word).opacity) > 0.9)
              read[word.dataset['is']!] ??= pacer.exercise!.sitting.elapsed;
          requestAnimationFrame(look);
        };
        look();
      });
      await press(page, 'Start now');
      await page.waitForFunction(() => 'out' in (globalThis as unknown as { read: object }).read);
      const read = await page.evaluate(() => (globalThis as unknown as { read: { in: number; out: number } }).read);
      assert.ok(read.in < 1, `In can be read after ${read.in} s`);
      // The first in-breath takes three seconds.
      assert.ok(read.out > 3 && read.out < 4, `Out can be read after ${read.out} s`);
    });
  }

  it('the get-ready count runs by itself', async (t) => {
    const { page } = await open(t, chromium);
    await whole(page);
    await press(page, 'Start');
    for (const number of ['3', '2', '1']) await page.getByText(number, { exact: true }).first().waitFor();
    await button(page, 'Pause').waitFor();
  });
});
