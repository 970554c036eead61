/** A reader mode as a model: what it makes of a page. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { engines, versionOf } from './needs.js';

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
