/** Turbo swaps the page: a tool works where it comes, and where the reader comes back to it. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { article, open, root } from '../../browser/kit.js';
import { found } from '../ledger.js';
import { askedForOurs, chromium, forms, head, here, line, quiet, still, tools, use } from './kit.js';

const turboVersion = (createRequire(import.meta.url)('@hotwired/turbo/package.json') as { version: string }).version;

describe(`Turbo ${turboVersion} swaps the page`, () => {
  for (const form of forms)
    for (const embed of tools)
      it(`${embed.name} as ${form}: it works where it comes, and where the reader comes back to it`, async (t) => {
        const turbo = await readFile(join(root, 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'));
        const page = (body: string) => article(body, `<script src="/turbo.js"></script>${head(form)}`);
        const opened = await open(t, chromium, {
          html: page('<a href="/post">To the post</a>'),
          routes: {
            '/turbo.js': () => ({ body: turbo, type: 'text/javascript' }),
            '/post': () => page(`${line(form, embed)}<a href="/other">Elsewhere</a>`),
            '/other': () => page('<p>Elsewhere it is quiet.</p>'),
          },
        });
        await opened.page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
        await opened.page.getByRole('link', { name: 'To the post' }).press('Enter');
        await here(opened.page, embed);
        await still(opened);
        await use(opened.page, embed);
        await opened.page.getByRole('link', { name: 'Elsewhere' }).press('Enter');
        await opened.page.getByText('Elsewhere it is quiet.').waitFor();
        await opened.page.goBack();
        await here(opened.page, embed);
        await still(opened);
        await use(opened.page, embed);
        askedForOurs(opened, ['/', '/post', '/other', '/turbo.js']);
        assert.equal(await opened.page.locator('html').getAttribute('data-same'), 'page', 'it was one page all along');
        quiet(opened);
        found({ platform: 'Turbo', version: turboVersion, form, outcome: 'works' });
      });
});
