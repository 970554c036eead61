/** Real themes of other people: the widgets, as they are built, are at home in each. In Chromium. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { darken, hostThemes, hostWidgets, themeRoutes, themeWhole } from '../../scripts/themes.mjs';
import { browser, open, shift } from '../browser/kit.js';

const chrome = browser();

for (const theme of hostThemes)
  describe(`In a post with the style sheet of ${theme.name}`, () => {
    for (const width of [390, 1280])
      it(`every widget stands in its column, ${width} px wide, in its typeface, as light or dark as the page`, async (t) => {
        // Its typefaces stay away: what moves as they come is its own affair.
        const { '/theme/': _, ...routes } = themeRoutes(theme);
        const html = (routes['/'] as () => string)();
        const viewport = { width, height: 900 };
        const { page, requests, origin, said, thrown } = await open(t, chrome, { routes, html, viewport });
        await themeWhole(page);
        const moved = await shift(page);
        assert.equal(moved.sum, '0.000', moved.nodes.join(', '));
        await looksAtHome(page, theme.isDark ? 'dark' : 'light');
        if (theme.dark) {
          await darken(page, theme);
          await looksAtHome(page, 'dark');
        }
        assert.deepEqual([said, thrown], [[], []]);
        const elsewhere = requests.filter((path) => !/^\/(ownside\/|theme\/|$)/.test(path) && !path.startsWith(origin));
        assert.deepEqual(elsewhere, []);
      });
  });

async function looksAtHome(page: Page, expected: 'light' | 'dark'): Promise<void> {
  for (const name of hostWidgets) {
    const handle = (await page.$(`own-${name}`))!;
    const around = await handle.evaluate((element) => {
      const { left, right } = element.parentElement!.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const { fontFamily, fontSize } = getComputedStyle(element);
      return {
        isInside: box.left >= left - 1 && box.right <= right + 1 && box.width >= 280 && innerWidth >= box.right,
        fontFamily,
        fontSize: Math.min(22, Math.max(16, parseFloat(fontSize))),
      };
    });
    assert.equal(around.isInside, true, `${name} stands in its column`);
    const frame = await (
      await handle.evaluateHandle((element) => element.shadowRoot!.querySelector('iframe'))
    )
      .asElement()
      ?.contentFrame();
    const within = await baseOf(frame ?? page, `own-${name}`, expected);
    // A frame adds what stands in where the page's typeface is a file of the page's own.
    assert.ok(within.fontFamily.startsWith(around.fontFamily), `${name} in ${within.fontFamily}`);
    assert.deepEqual(
      { ...within, fontFamily: undefined },
      {
        theme: expected,
        fontFamily: undefined,
        fontSize: around.fontSize,
        letterSpacing: 'normal',
        textTransform: 'none',
        isWhole: true,
      },
      name,
    );
  }
}

/** Waits until the widget is light or dark, and says how it looks. */
async function baseOf(place: Page | Frame, tag: string, expected: string) {
  await place.waitForFunction(
    ([tag, expected]) => document.querySelector(tag)!.shadowRoot!.querySelector('.base')!.classList.contains(expected),
    [tag, expected] as const,
  );
  return place.evaluate((tag) => {
    const base = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
    const { fontFamily, fontSize, letterSpacing, textTransform } = getComputedStyle(base);
    const box = base.getBoundingClientRect();
    const parts = [...base.querySelectorAll('*')].filter(
      (part) => part.checkVisibility() && !part.closest('.hush, svg, .stage'),
    );
    const isWhole = parts.every((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1;
    });
    const theme = base.classList.contains('dark') ? 'dark' : 'light';
    return { theme, fontFamily, fontSize: parseFloat(fontSize), letterSpacing, textTransform, isWhole };
  }, tag);
}
