/** What leaves the shelf as a file, and what comes back from one. */
import { html, nothing, type TemplateResult } from 'lit';
import { shelfFormats, type ShelfFormat } from './shelf-files.js';
import type { ShelfImport } from './shelf-import.js';
import { passphraseField } from './shelf-passphrase.js';
import { heading } from './shelf-title.js';
import type { ShelfScreen } from './shelf-state.js';
import type { Shelf } from './shelf.js';

const names = {
  json: ['fileJson', 'fileJsonMore'],
  text: ['filePlain', 'filePlainMore'],
  markdown: ['fileMarkdown', 'fileMarkdownMore'],
  csv: ['shelfCsv', 'shelfCsvMore'],
  locked: ['fileLocked', 'fileLockedMore'],
} as const;

export function saveView(
  shelf: Shelf,
  { items, from }: Extract<ShelfScreen, { readonly name: 'save' }>,
): TemplateResult {
  const { words } = shelf.needs;
  const { contents, isLocking } = shelf.state;
  const isAll = from.name === 'list';
  const strays = (isAll && contents?.readings.flatMap((reading) => reading.strays)) || [];
  const leftOut = contents?.readings.some(({ refused, count }) => refused === 'locked' && count > 0);
  const formats = shelfFormats.filter((format) => format !== 'locked' || contents?.canLock);
  const press = (format: ShelfFormat) =>
    format === 'locked' ? shelf.toggleLocking() : void shelf.out.save(items, format, strays);
  return html`${heading(shelf, words.get(isAll ? 'shelfSaveAll' : 'shelfSave'))}
    <p class="small">${words.get('filesMore')} ${isAll && leftOut ? words.get('shelfNotInIt') : ''}</p>
    <div class="ways">
      ${formats.map((format) => {
        const [name, more] = names[format];
        return html`<button aria-expanded=${format === 'locked' ? isLocking : nothing} @click=${() => press(format)}>
          <b>${words.get(name)}</b> <small>${words.get(more)}</small>
        </button>`;
      })}
    </div>
    ${
      isLocking
        ? passphraseField({
            label: words.get('passphrase'),
            show: words.get('show'),
            hide: words.get('hide'),
            act: words.get('shelfSaveLocked'),
            send: (passphrase) => void shelf.out.saveLocked(items, passphrase, strays),
          })
        : nothing
    }
    ${back(shelf)}`;
}

export function importView(shelf: Shelf, file: ShelfImport): TemplateResult {
  const { words } = shelf.needs;
  return html`${heading(shelf, words.get('shelfImport'))} ${importStep(shelf, file)} ${back(shelf)}`;
}

function importStep(shelf: Shelf, file: ShelfImport): TemplateResult | typeof nothing {
  const { words } = shelf.needs;
  switch (file.step) {
    case 'choose':
      return html`<p>${words.get('shelfImportMore')}</p>
        <label class="file">
          <input
            type="file"
            accept=".json,.jwe,application/json,application/jose"
            @change=${(event: Event) => {
              const field = event.target as HTMLInputElement;
              const [chosen] = field.files!;
              if (chosen) void file.choose(chosen);
              // The same file again is a choice too.
              field.value = '';
            }}
          />
          <span>${words.get('shelfChoose')}</span>
        </label>`;
    case 'locked':
      return passphraseField({
        label: words.get('passphrase'),
        show: words.get('show'),
        hide: words.get('hide'),
        act: words.get('openDo'),
        send: (passphrase) => void file.open(passphrase),
      });
    case 'ready':
      return html`<div class="row fit">
        ${shelf.places.map((place) => html`<button @click=${() => file.add(place)}>${words.get('shelfAddTo')[place]}</button>`)}
      </div>`;
    case 'done':
      return nothing;
  }
}

function back(shelf: Shelf): TemplateResult {
  return html`<div class="links">
    <button class="quiet" @click=${() => shelf.back()}>${shelf.needs.words.get('back')}</button>
  </div>`;
}
