/** The second tap of a double one answers nothing that came in the meantime. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { article, breathe, browser, button, drawn, open, snippet, whole } from './kit.js';

const chromium = browser();

/** Two taps in one place, as fast as a hand that shakes. */
async function tapTwice(control: Locator): Promise<void> {
  const box = (await control.boundingBox())!;
  const { mouse } = control.page();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await mouse.move(x, y);
  for (const clickCount of [1, 2]) {
    await mouse.down({ clickCount });
    await mouse.up({ clickCount });
  }
}

describe('a double tap', () => {
  it('on Stop ends the sitting and answers nothing', async (t) => {
    const { page } = await open(t, chromium, { viewport: { width: 390, height: 844 } });
    await breathe(page);
    const stop = button(page, 'Stop');
    await stop.scrollIntoViewIfNeeded();
    await tapTwice(stop);
    await button(page, 'Worse').waitFor();
    await drawn(page);
    assert.equal(await button(page, 'Worse').isVisible(), true);
    assert.equal(await page.getByText('Breathing can do that for some people.').count(), 0);
  });

  it('on Start switches no sound on', async (t) => {
    const { page } = await open(t, chromium, {
      html: article(snippet.replace('<own-breathing-pacer', '<own-breathing-pacer sound="tone"')),
      viewport: { width: 390, height: 844 },
    });
    await whole(page);
    await button(page, 'Start').scrollIntoViewIfNeeded();
    await tapTwice(button(page, 'Start'));
    await button(page, 'Start now').waitFor();
    const sound = page.getByRole('radio', { name: 'Turn sound on' }).or(button(page, 'Turn sound on'));
    assert.equal(await sound.count(), 1);
    assert.equal(
      await sound.evaluate((node) => (node as HTMLInputElement).checked ?? node.ariaPressed === 'true'),
      false,
    );
  });

  it('on Start and on Start now rates nothing', async (t) => {
    const { page } = await open(t, chromium, {
      html: article(snippet.replace('<own-breathing-pacer', '<own-breathing-pacer rating="optional"')),
      viewport: { width: 390, height: 844 },
    });
    await whole(page);
    await button(page, 'Start').scrollIntoViewIfNeeded();
    await tapTwice(button(page, 'Start'));
    await page.getByRole('heading', { name: 'How tense or upset are you?' }).waitFor();
    await drawn(page);
    assert.equal(await button(page, 'Skip').isVisible(), true);
    await tapTwice(button(page, '7'));
    await button(page, 'Start now').waitFor();
    await drawn(page);
    assert.equal(await button(page, 'Start now').isVisible(), true);
  });

  it('on one control is two presses', async (t) => {
    const { page } = await open(t, chromium);
    await breathe(page);
    await tapTwice(button(page, 'Slower'));
    await page.getByText('In 5 seconds, out 7.').or(page.getByText(/5.*7/)).first().waitFor();
  });
});
