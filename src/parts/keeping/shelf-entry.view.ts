/** One thing from the shelf, to read; and what can be done with it, one as good as the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import { typefaceAt } from './record-sheet.js';
import { heading, titleOf } from './shelf-title.js';
import type { ShelfScreen } from './shelf-state.js';
import type { Shelf } from './shelf.js';

export function entryView(
  shelf: Shelf,
  { item, isGone }: Extract<ShelfScreen, { readonly name: 'entry' }>,
): TemplateResult {
  const { words, open } = shelf.needs;
  const { entry, place, parts } = item;
  const date = formatDate(words.lang, entry.edited, { dateStyle: 'long', timeStyle: 'short' });
  const notes = [
    isGone ? words.get('shelfGone') : '',
    item.isCopy ? words.get('shelfCopyMore') : '',
    item.isNewer ? words.get('shelfNewerMore') : '',
    item.isKnown ? '' : words.get(parts.length ? 'shelfRaw' : 'shelfUnshown'),
  ];
  return html`${heading(shelf, titleOf(words, item))}
    <p class="small">${date}&nbsp;· ${words.get('shelfPlaces')[place]}</p>
    ${notes.filter(Boolean).map((note) => html`<p>${note}</p>`)}
    ${
      parts.length
        ? html`<dl>
            ${parts.map(
              ({ name, text }) =>
                html`<div>
                  <dt class="strong" dir="auto">${name}</dt>
                  <dd dir="auto">${text}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    <div class="row fit">
      ${
        open && item.isKnown && !isGone
          ? html`<button @click=${() => open(entry, place)}>${words.get('shelfOpen')}</button>`
          : nothing
      }
      ${
        parts.length
          ? html`<button @click=${() => shelf.out.copy(item)}>${words.get('shelfCopyText')}</button>`
          : nothing
      }
      <button @click=${() => shelf.startSaving([item])}>${words.get('shelfSave')}</button>
      ${
        parts.length
          ? html`<button @click=${(event: Event) => shelf.out.print([item], typefaceAt(event))}>
              ${words.get('keepPrint')}
            </button>`
          : nothing
      }
      ${isGone ? nothing : html`<button @click=${() => shelf.erase(item)}>${words.get('shelfErase')}</button>`}
    </div>
    <div class="links"><button class="quiet" @click=${() => shelf.back()}>${words.get('back')}</button></div>`;
}
