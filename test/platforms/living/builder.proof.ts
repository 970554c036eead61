/** A page builder moves a tool about, and copies it. */
import { describe, it } from 'node:test';
import { article, open, text } from '../../browser/kit.js';
import { found } from '../ledger.js';
import { askedForOurs, chromium, forms, head, here, line, quiet, still, tools, use } from './kit.js';

describe('A page builder', () => {
  for (const form of forms)
    for (const embed of tools)
      it(`moves ${embed.name} as ${form}, and copies it: each works`, async (t) => {
        const opened = await open(t, chromium, {
          html: article(`<section>${line(form, embed)}</section>${text(3)}<section id="new"></section>`, head(form)),
        });
        const { page } = opened;
        await here(page, embed);
        await still(opened);
        await page.evaluate((form) => {
          const block = document.querySelector(form === 'element' ? 'article > section > [style]' : 'figure')!;
          const copy = block.cloneNode(true);
          document.querySelector('#new')!.append(block);
          document.querySelector('article > section')!.append(copy);
        }, form);
        await here(page, embed, 2);
        await use(page, embed, 2);
        quiet(opened);
        askedForOurs(opened);
        found({
          platform: 'Page builder',
          version: 'moves and clones nodes',
          form,
          outcome: 'works',
          model: 'append and cloneNode',
        });
      });
});
