/** P12: the style sheet of a page can't change how a widget looks, nor cut it, in any of its states. In Chromium. */
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { stagedRoutes } from '../../scripts/staged.mjs';
import { attacks, hostileCss } from '../../stories/hostile.js';
import { browser } from '../browser/kit.js';
import { differenceOf } from './pictures.js';
import { widgetNames } from './widget-names.js';

const chrome = browser();

/** What a page may wish, all at once: huge letters of another typeface, from right to left, on black. */
const wishes = ['a typeface', 'huge text', 'right to left', 'dark'];
const wishedCss = wishes.map((wish) => attacks.find(({ name }) => name === wish)!.css).join('\n');

/** The column of the post, and the ground under it, are the page's affair: they are the same in all pictures. */
const columnOf = (width: number) => `#here { box-sizing: border-box !important; inline-size: ${width}px !important;
    position: absolute !important; inset: 20px auto auto 20px !important; margin: 0 !important;
    padding: 0 !important; float: none !important; background: none !important; }
  html, body, .host { background: #fff !important; }`;
const wide = columnOf(350);
/** 400 % of a window of 1280 px. */
const narrow = columnOf(280).replaceAll('#fff', '#101113');

describe('A page with every attack in its style sheet', () => {
  let served: Served;
  let page: Page;

  before(async () => {
    served = await serve({ routes: await stagedRoutes() });
    page = await chrome.get().newPage({ viewport: { width: 390, height: 900 }, reducedMotion: 'no-preference' });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(served.origin);
  });
  after(() => served?.close());

  for (const widget of widgetNames()) {
    it(`changes nothing in any state of ${widget}, and what a page may wish cuts nothing`, async () => {
      const states = await statesOf(page, widget);
      assert.ok(states.length > 1);
      const wrong: string[] = [];
      for (const [index, state] of states.entries()) {
        await style(page, wide);
        await show(page, widget, index);
        const plain = await picture(page);
        await style(page, hostileCss + wide);
        await show(page, widget, index);
        const difference = differenceOf(plain, await picture(page));
        if (difference) wrong.push(`${state}: ${difference}`);
        await style(page, wishedCss + narrow);
        wrong.push(...(await cut(page)).map((text) => `${state}, as the page wishes: ${text}`));
      }
      assert.deepEqual(wrong, []);
    });
  }

  for (const widget of widgetNames())
    it(`changes nothing of ${widget} at rest by any of them alone`, async () => {
      const wrong: string[] = [];
      await style(page, wide);
      await show(page, widget, 0);
      const plain = await picture(page);
      for (const { name, css } of attacks.filter(({ isWish }) => !isWish)) {
        await style(page, css + wide);
        const difference = differenceOf(plain, await picture(page));
        if (difference) wrong.push(`${name}: ${difference}`);
      }
      assert.deepEqual(wrong, []);
    });
});

interface Stage {
  rooms: { widget: string; states: string[] }[];
  show(widget: string, index: number, attributes: object): Promise<void>;
}

const statesOf = (page: Page, widget: string) =>
  page.evaluate(
    (widget) => (globalThis as unknown as Stage).rooms.find((room) => room.widget === widget)?.states ?? [],
    widget,
  );

const show = (page: Page, widget: string, index: number) =>
  page.evaluate(([widget, index]) => (globalThis as unknown as Stage).show(widget, index, {}), [
    widget,
    index,
  ] as const);

/** Gives the page this style sheet in place of the last one, and lets the widget see it. */
const style = (page: Page, css: string) =>
  page.evaluate(async (css) => {
    document.querySelector('#hostile')?.remove();
    const sheet = document.createElement('style');
    sheet.id = 'hostile';
    sheet.textContent = css;
    document.head.append(sheet);
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  }, css);

const picture = (page: Page) => page.locator('#here > *').screenshot();

/** Words and controls that stand out of their widget, and so can't be read whole. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('#here > *')!;
    const base = shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    return [...shadowRoot!.querySelectorAll('.base *')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isRead = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      );
      const isDrawn = width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true });
      const isPinned = getComputedStyle(element).position === 'fixed' || element.closest('dialog, svg, .hush');
      return (isRead || element.matches('button, input, textarea')) &&
        isDrawn &&
        !isPinned &&
        (left < base.left - 1 || right > base.right + 1)
        ? [`${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`]
        : [];
    });
  });
