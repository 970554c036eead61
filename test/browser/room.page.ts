/** The room that a snippet keeps free is what its tool takes, in columns of every width and in wide typefaces too. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embeds } from '../../src/widgets/embeds.js';
import { article, browser, dist, drawn, open, placeOf, typefaces } from './kit.js';

const chromium = browser();

/** The block that keeps the room, by the folder of its lines. */
const kinds = [
  { of: 'snippets', block: (name: string) => `own-${name}` },
  { of: 'forms/placeholder', block: () => '[data-own]' },
];
const script = readFileSync(join(dist, 'forms/site-script.html'), 'utf8');

describe('The room kept free', () => {
  for (const { of, block, name, which, typeface } of kinds.flatMap((kind) =>
    embeds.flatMap(({ name }) =>
      Object.entries(typefaces).map(([which, typeface]) => ({ ...kind, name, which, typeface })),
    ),
  ))
    it(`of ${of} is what is taken by own-${name} in columns of 288 to 768 px, in ${which}`, async (t) => {
      const snippet = readFileSync(join(dist, `${of}/${name}.html`), 'utf8');
      const style = `article { max-width: none !important; padding: 0 !important; font: 17px/1.5 ${typeface} !important }`;
      const { page } = await open(t, chromium, {
        html: article(`${snippet}<div id="room"></div>`, `${of === 'snippets' ? '' : script}<style>${style}</style>`),
        viewport: { width: 1000, height: 1400 },
      });
      const place = placeOf(page, name);
      // The link of the words that were there has the same roles, and no box any more.
      await place.getByRole('button').or(place.locator('.base').getByRole('link')).first().waitFor();
      const tool = page.locator(block(name));
      // The same room below it, with nothing in it.
      await tool.evaluate((element) =>
        document.getElementById('room')!.setAttribute('style', element.getAttribute('style')!),
      );
      const heights = () =>
        tool.evaluate((element) =>
          [element, document.getElementById('room')!].map((each) => each.getBoundingClientRect().height),
        );
      const other: string[] = [];
      for (let width = 288; width <= 768; width += 16) {
        await page.locator('article').evaluate((column, width) => (column.style.width = `${width}px`), width);
        // A sealed tool tells its new height from within its frame.
        for (let i = 0; i < 3; i++) await drawn(page);
        const [taken = 0, kept = 0] = await heights();
        if (Math.abs(taken - kept) > 1) other.push(`${width} px: ${taken} px in ${kept}`);
      }
      assert.deepEqual(other, []);
    });
});
