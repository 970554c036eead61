/** What holds for the pasted snippet of every widget: nothing around it moves, and it takes the room kept free for it. */
import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { article, drawn, hold, open, shift, text, typefaces, type Held } from './kit.js';

export interface Placed {
  readonly tag: string;
  readonly snippet: string;
  /** Settles when it can be used. */
  readonly usable: (page: Page) => Promise<unknown>;
  /** Settles when it has everything that it fetches. */
  readonly whole: (page: Page) => Promise<unknown>;
}

const wide = typefaces['a wide typeface'];

export function staysInPlace(chromium: { readonly get: () => Browser }, { tag, snippet, usable, whole }: Placed): void {
  const box = (page: Page) =>
    page.locator(tag).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);

  for (const width of [320, 390, 1280]) {
    for (const [where, html] of [
      ['with text after it', article(snippet + text(8))],
      ['at the end of the post', article(snippet)],
      ['with text before and after it', article(text(1) + snippet + text(8))],
    ] as const) {
      it(`layout shift is 0.000 at ${width} px, ${where}`, async (t) => {
        const { page } = await open(t, chromium, { html, viewport: { width, height: 900 } });
        assert.ok((await box(page)).top < 900, 'the widget is in view while it loads');
        await whole(page);
        await drawn(page);
        assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
      });
    }
  }

  for (const [name, width, style] of [
    ['320 px', 320, ''],
    ['360 px', 360, ''],
    ['390 px', 390, ''],
    ['a column of 720 px', 1000, ''],
    ['1280 px', 1280, ''],
    ['1280 px with no column', 1280, '<style>article { max-width: none !important }</style>'],
    ['320 px and a wide typeface', 320, `<style>article { font: 17px/1.5 ${wide} !important }</style>`],
    ['390 px and a wide typeface', 390, `<style>article { font: 17px/1.5 ${wide} !important }</style>`],
    ['390 px and small text', 390, '<style>article { font-size: 16px !important }</style>'],
    ['1280 px and large text', 1280, '<style>article { font-size: 22px !important }</style>'],
  ] as const) {
    it(`the room kept free is the room taken, at ${name}`, async (t) => {
      let loader!: Held;
      const { page } = await open(t, chromium, {
        html: article(text(1) + snippet + text(8), style),
        viewport: { width, height: 900 },
        // The page stands as it does before anything of ours runs.
        until: 'commit',
        prepare: async (page) => (loader = await hold(page, '**/ownside.js')),
      });
      await loader.heard(/ownside/);
      await drawn(page);
      const reserved = (await box(page)).height;
      loader.release();
      await usable(page);
      await drawn(page);
      const first = (await box(page)).height;
      await whole(page);
      await drawn(page);
      const last = (await box(page)).height;
      assert.ok(Math.abs(reserved - first) <= 1, `${reserved} px kept free, ${first} px taken`);
      assert.ok(Math.abs(reserved - last) <= 1, `${reserved} px kept free, ${last} px taken in the end`);
    });
  }
}
