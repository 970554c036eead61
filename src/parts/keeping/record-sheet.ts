/** Records on paper: each with its date and its parts, in black ink. */
import { html, render, type CSSResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { Outlet } from '../../journal/outlet.js';
import type { RecordPart } from '../../journal/shape.js';
import { css } from '../../theme/css.js';
import { sheetStyles } from '../sheet.styles.js';

/** A record, in words. */
export interface SheetRecord {
  readonly title: string;
  readonly date: string;
  readonly parts: readonly RecordPart[];
}

export interface SheetNeeds {
  /** Names the sheet where the browser lists it: nothing that the reader wrote is in it. */
  readonly title: string;
  readonly words: Pick<Words<object>, 'lang' | 'dir'>;
  /** A list of families. The sheet knows nothing of the page. */
  readonly typeface: string;
}

const recordStyles = css`
  ${sheetStyles}
  body {
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

export function printRecords(outlet: Outlet, records: readonly SheetRecord[], needs: SheetNeeds): Promise<void> {
  return printView(outlet, records.map(articleView), recordStyles, needs);
}

/** Prints what a template draws, in its own styles and the reader's typeface. */
export function printView(outlet: Outlet, view: unknown, styles: CSSResult, needs: SheetNeeds): Promise<void> {
  const { title, words, typeface } = needs;
  const sheet = document.createElement('div');
  render(view, sheet);
  return outlet.print(sheet, {
    title,
    lang: words.lang,
    dir: words.dir,
    styles: `${styles.cssText}body{font-family:${typeface}}`,
  });
}

function articleView({ title, date, parts }: SheetRecord) {
  return html`<article>
    <h1 dir="auto">${title}</h1>
    <p>${date}</p>
    ${parts
      .filter(({ text }) => text.trim())
      .map(
        ({ name, text }) =>
          html`${name ? html`<h2 dir="auto">${name}</h2>` : ''}
            <p dir="auto">${text}</p>`,
      )}
  </article>`;
}

/** The families in which a control is written: a sheet of paper takes them along. */
export function typefaceAt({ currentTarget }: Event): string {
  return getComputedStyle(currentTarget as Element).fontFamily;
}
