/** What is printed from the shelf: each thing with its date and its parts, in black ink. */
import { html, render } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import type { Outlet } from '../../journal/outlet.js';
import { css } from '../../theme/css.js';
import type { ShelfItem } from './shelf-items.js';
import { titleOf } from './shelf-title.js';
import type { ShelfWords } from './strings.shelf.js';

const sheetStyles = css`
  @page {
    margin: 0;
  }
  :root {
    color-scheme: light;
    background: #fff;
  }
  body {
    margin: 0;
    padding: 18mm;
    color: #000;
    font-size: 12pt;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p {
    margin: 0;
    max-inline-size: 36em;
  }
  h1 {
    font-size: 1.5em;
    line-height: 1.22;
  }
  h2 {
    font-size: 1em;
    margin-block-start: 1em;
  }
  h1,
  h2 {
    break-after: avoid;
  }
  p {
    white-space: pre-wrap;
  }
  article + article {
    margin-block-start: 2em;
    border-block-start: 1px solid;
    padding-block-start: 2em;
  }
`;

/** @param typeface a list of families */
export function printShelf(
  outlet: Outlet,
  items: readonly ShelfItem[],
  { words }: { readonly words: Words<ShelfWords> },
  typeface: string,
): Promise<void> {
  const sheet = document.createElement('div');
  render(
    items.map((item) => articleView(words, item)),
    sheet,
  );
  const { lang, dir } = words;
  // The browser lists it under this name: nothing that the reader wrote is in it.
  const title = words.get('shelfTitle');
  return outlet.print(sheet, { title, lang, dir, styles: `${sheetStyles.cssText}body{font-family:${typeface}}` });
}

function articleView(words: Words<ShelfWords>, item: ShelfItem) {
  const date = formatDate(words.lang, item.entry.edited, { dateStyle: 'long' });
  return html`<article>
    <h1 dir="auto">${titleOf(words, item)}</h1>
    <p>${date}</p>
    ${item.parts.map(
      ({ name, text }) =>
        html`<h2 dir="auto">${name}</h2>
          <p dir="auto">${text}</p>`,
    )}
    ${item.parts.length ? '' : html`<p>${words.get('shelfUnshown')}</p>`}
  </article>`;
}

/** The families in which a control is written: a sheet of paper takes them along. */
export function typefaceAt({ currentTarget }: Event): string {
  return getComputedStyle(currentTarget as Element).fontFamily;
}
