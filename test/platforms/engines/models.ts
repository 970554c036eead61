/** Models of those who read a post elsewhere, good enough to be run: what feed readers and reader modes leave of it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { root } from '../../browser/kit.js';
import { engines, versionOf } from './needs.js';

/** Feed readers, and hosts that are strict. */
export const sanitizer = `sanitize-html ${versionOf('sanitize-html', root)}`;

export const asFeedsShowIt = (html: string): string => sanitize(html);

/** The text alone. */
export const textOf = (html: string): string =>
  sanitize(html, { allowedTags: [] })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');

/** Firefox's reader mode, and those that were made from it. */
export const readerMode = `Readability ${versionOf('@mozilla/readability')}`;

/** What that mode makes of the page as it stands now: HTML. */
export async function asReaderModeShowsIt(page: Page): Promise<string> {
  await page.addScriptTag({ path: join(engines, 'node_modules/@mozilla/readability/Readability.js') });
  return page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Document) => { parse: () => { content: string } | null };
    };
    return new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
  });
}
