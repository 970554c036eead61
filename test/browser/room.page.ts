/** The room that a line keeps free is what its tool takes, in columns of every width and in wide typefaces too. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { embeds } from '../../src/widgets/embeds.js';
import { article, browser, dist, open, placeOf, typefaces } from './kit.js';

const chromium = browser();

/** The block that keeps the room, by the folder of its lines. */
const kinds = {
  snippets: (name: string) => `own-${name}`,
  'forms/placeholder': () => '[data-own]',
  'forms/frame': () => 'article iframe',
};
const script = readFileSync(join(dist, 'forms/site-script.html'), 'utf8');

// Each waits for frames to be drawn, most of the time: together they take less of it.
describe('The room kept free', { concurrency: 4 }, () => {
  for (const [of, blockOf] of Object.entries(kinds))
    for (const { name, leadsTo } of embeds)
      for (const [which, typeface] of Object.entries(typefaces)) {
        const isFramed = of === 'forms/frame';
        // One that leads elsewhere has no page.
        if (isFramed && leadsTo) continue;
        it(`of ${of} is what is taken by own-${name} in columns of 288 to 768 px, in ${which}`, async (t) => {
          const line = readFileSync(join(dist, `${of}/${name}.html`), 'utf8');
          const style = `article { max-width: none !important; padding: 0 !important; font: 17px/1.5 ${typeface} !important }`;
          const { page } = await open(t, chromium, {
            html: article(line, `${of === 'forms/placeholder' ? script : ''}<style>${style}</style>`),
            viewport: { width: 1000, height: 1400 },
            // A page in a frame has its own type, not the post's.
            prepare: (page) => (isFramed ? page.addInitScript(typeOfPages, typeface) : Promise.resolve()),
          });
          const place = placeOf(isFramed ? page.frameLocator('article iframe') : page, name);
          // The link of the words that were there has the same roles, and no box any more.
          await place.getByRole('button').or(place.locator('.base').getByRole('link')).first().waitFor();
          const rooms = await page.evaluate(roomsOf, blockOf(name));
          const other = rooms.filter(({ taken, kept }) => Math.abs(taken - kept) > 1);
          assert.equal(rooms.length, 31);
          assert.deepEqual(other, []);
        });
      }
});

/** In the page: the room taken and the room kept, in px, in columns of every width. */
async function roomsOf(block: string): Promise<{ width: number; taken: number; kept: number }[]> {
  const article = document.querySelector('article')!;
  const element = document.querySelector(block)!;
  // The same room below a tool, with nothing in it. A frame is the room itself: in one that is too low its page scrolls.
  const empty = document.createElement('div');
  empty.setAttribute('style', element.getAttribute('style')!);
  article.append(empty);
  const isFrame = element instanceof HTMLIFrameElement;
  const [taking, keeping] = isFrame ? [element.contentDocument!.body, element] : [element, empty];
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const height = (of: Element) => of.getBoundingClientRect().height;

  const rooms = [];
  for (let width = 288; width <= 768; width += 16) {
    article.style.width = `${width}px`;
    const differ = () => Math.abs(height(taking) - height(keeping)) > 1;
    // A sealed tool tells its new height from within its frame, on a busy machine a little later.
    for (let i = 0; i < 3 || (i < 60 && differ()); i++) await drawn();
    rooms.push({ width, taken: height(taking), kept: height(keeping) });
  }
  return rooms;
}

/** In the page of a tool, whose policy takes no style element of others. */
function typeOfPages(typeface: string) {
  if (!location.pathname.includes('/pages/')) return;
  const style = new CSSStyleSheet();
  style.replaceSync(`body { font-family: ${typeface} !important }`);
  document.adoptedStyleSheets = [style];
}
