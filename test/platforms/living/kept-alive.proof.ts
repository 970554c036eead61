/** A browser keeps the page alive while the reader is elsewhere. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { article, browser, open, placeOf } from '../../browser/kit.js';
import { found } from '../ledger.js';
import { askedForOurs, forms, head, here, line, quiet, still, tools, uses } from './kit.js';

describe('A browser that keeps the page alive', () => {
  const keeping = browser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  for (const form of forms)
    for (const embed of tools)
      it(`finds ${embed.name} as ${form} as it was`, async (t) => {
        const opened = await open(t, keeping, {
          html: article(`<a href="/other">Elsewhere</a>${line(form, embed)}`, head(form)),
          routes: {
            '/other': () =>
              '<!doctype html><title>x</title><link rel="icon" href="data:,"><p>Elsewhere it is quiet.</p>',
          },
          headers: { 'cache-control': 'no-cache' },
        });
        const { page } = opened;
        await here(page, embed);
        await still(opened);
        const main = placeOf(page, embed.name).getByRole('button', uses[embed.name]).first();
        await main.scrollIntoViewIfNeeded();
        const { x, y } = (await main.boundingBox())!;
        await page.evaluate((tag) => {
          addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = `${persisted}`));
          document.querySelector(tag)!.addEventListener('own-start', () => (document.body.dataset['begun'] = ''));
        }, `own-${embed.name}`);
        await page.getByRole('link', { name: 'Elsewhere' }).dispatchEvent('click');
        await page.getByText('Elsewhere it is quiet.').waitFor();
        await page.goBack({ waitUntil: 'commit' });
        await page.locator('body[data-kept=true]').waitFor();
        // By the mouse: what drives the browser does not find frames again in a page that was kept.
        await page.mouse.click(x + 5, y + 5);
        await page.locator('body[data-begun]').waitFor();
        assert.equal(await page.locator(`own-${embed.name}`).count(), 1);
        quiet(opened);
        askedForOurs(opened, ['/', '/other']);
        found({ platform: 'Any page', version: 'kept alive while the reader is elsewhere', form, outcome: 'works' });
      });
});
