/** What a screen of the shelf and a thing on it are called. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { ShelfItem } from './shelf-items.js';
import type { Shelf } from './shelf.js';
import type { ShelfWords } from './strings.shelf.js';

/** The title of a screen. It takes the focus unless something else on it does. */
export function heading({ needs: { level = 3 } }: Shelf, text: string, isNext = true): TemplateResult {
  return html`<div class="title" role="heading" aria-level=${level} tabindex="-1" ?data-next=${isNext}>
    <bdi>${text}</bdi>
  </div>`;
}

export function titleOf(words: Words<ShelfWords>, { title }: ShelfItem): string {
  return title === undefined ? words.get('shelfOther') : title || words.get('shelfUntitled');
}
