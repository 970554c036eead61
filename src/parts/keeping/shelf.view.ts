/** The shelf on screen: what is kept, by place, newest first; and what can be done with all of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import { rows } from '../rows.js';
import { entryView } from './shelf-entry.view.js';
import { importView, saveView } from './shelf-files.view.js';
import { search, type ShelfItem } from './shelf-items.js';
import { passphraseField } from './shelf-passphrase.js';
import type { ShelfReading } from './shelf-reading.js';
import { typefaceAt } from './record-sheet.js';
import { heading, titleOf } from './shelf-title.js';
import type { Shelf } from './shelf.js';

/** From so many things on there is a field to search them. */
const searchFrom = 5;

export function shelfView(shelf: Shelf): TemplateResult {
  const { state, needs } = shelf;
  const { screen } = state;
  const { lang, dir } = needs.words;
  const said = screen.name === 'import' ? screen.file.said : state.said;
  const isAside = state.at !== '' && screen.name === 'list';
  return html`<div class="sheet shelf ${screen.name}" lang=${lang} dir=${dir}>
    <p class="small said ${isAside ? 'hush' : ''}" role="status">${said}</p>
    ${
      screen.name === 'entry'
        ? entryView(shelf, screen)
        : screen.name === 'save'
          ? saveView(shelf, screen)
          : screen.name === 'import'
            ? importView(shelf, screen.file)
            : listView(shelf)
    }
  </div>`;
}

function listView(shelf: Shelf): TemplateResult {
  const { state, needs } = shelf;
  const { words, close } = needs;
  const { contents, query } = state;
  const readings = contents?.readings.map((reading) => ({
    ...reading,
    items: search(reading.items, query, words.lang),
  }));
  const shown = readings?.filter(isWorthShowing) ?? [];
  const found = shown.flatMap(({ items }) => items);
  const next = isShown(shelf, found) ? state.next : '';
  return html`${heading(shelf, words.get('shelfTitle'), next === '')}
  ${contents ? nothing : html`<p class="lead">${words.get('shelfLooking')}</p>`}
  ${query || shelf.items.length >= searchFrom ? searchView(shelf, found) : nothing}
  ${contents && !shown.length && !query ? emptyView(shelf) : nothing}
  ${shown.map((reading) => groupView(shelf, reading, next))} ${contents ? allView(shelf, next) : nothing}
  ${close ? html`<div class="links"><button class="quiet" @click=${close}>${words.get('back')}</button></div>` : nothing}`;
}

function isWorthShowing({ items, strays, refused, count }: ShelfReading): boolean {
  return items.length > 0 || strays.length > 0 || (refused === 'locked' ? count > 0 : refused !== undefined);
}

/** Whether what is to take the focus is on the screen. */
function isShown({ state }: Shelf, found: readonly ShelfItem[]): boolean {
  const { next, isAsking, contents } = state;
  if (next === 'ask') return isAsking;
  if (next === 'erase') return !isAsking;
  if (next === 'locked') return contents?.readings.some(({ place, count }) => place === 'locked' && count > 0) ?? false;
  return found.some(({ key }) => key === next);
}

function searchView(shelf: Shelf, found: readonly ShelfItem[]): TemplateResult {
  const { words } = shelf.needs;
  const { query, erased } = shelf.state;
  const count = found.filter(({ key }) => key !== erased?.key).length;
  return html`<div class="search">
    <label class="field">
      <span class="strong">${words.get('shelfSearch')}</span>
      <input
        type="search"
        autocomplete="off"
        dir="auto"
        .value=${query}
        @input=${(event: Event) => shelf.search((event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="small" role="status">${query.trim() ? words.get('shelfFound')(count) : ''}</p>
  </div>`;
}

function emptyView({ state, needs: { words } }: Shelf): TemplateResult {
  return html`<p class="lead">${words.get('shelfEmpty')}</p>
    <p class="small">${words.get(state.contents?.hasPassphrase ? 'shelfPassphraseSet' : 'shelfEmptyMore')}</p>`;
}

function groupView(shelf: Shelf, reading: ShelfReading, next: string): TemplateResult {
  const { words, level = 3 } = shelf.needs;
  const { place, items, strays, refused } = reading;
  const name = words.get('shelfPlaces')[place];
  const isNext = place === 'locked' && next === 'locked';
  return html`<div class="place">
    <p
      class="strong"
      role="heading"
      aria-level=${Math.min(level + 1, 6)}
      tabindex=${isNext ? -1 : nothing}
      ?data-next=${isNext}
    >
      ${name}
    </p>
    ${refused ? nothing : html`<p class="small">${words.get('levelsMore')[place]}</p>`}
    ${refused === 'locked' ? lockedView(shelf, reading) : refused ? refusedView(shelf, reading) : nothing}
    ${
      items.length
        ? html`<ul
            aria-label=${name}
            ${rows(
              items.map((item) => ({
                key: item.key,
                view: item.key === shelf.state.erased?.key ? erasedRow(shelf) : row(shelf, item, next),
              })),
            )}
          ></ul>`
        : nothing
    }
    ${
      strays.length
        ? html`<div class="strays">
            <p class="small">${words.get('shelfStrays')(strays.length)}</p>
            <button class="quiet" @click=${() => shelf.out.saveStrays(strays)}>${words.get('shelfSave')}</button>
          </div>`
        : nothing
    }
    ${
      place === 'locked' && !refused
        ? html`<button class="quiet" @click=${() => shelf.lock()}>${words.get('lockNow')}</button>`
        : nothing
    }
  </div>`;
}

function row(shelf: Shelf, item: ShelfItem, next: string): TemplateResult {
  const { words } = shelf.needs;
  const title = titleOf(words, item);
  const marks = [
    formatDate(words.lang, item.entry.edited, { dateStyle: 'long' }),
    item.isCopy ? words.get('shelfCopy') : '',
    item.isNewer ? words.get('shelfNewer') : '',
  ];
  return html`<button class="open" ?data-next=${item.key === next} @click=${() => shelf.show(item)}>
      <b><bdi>${title}</bdi></b> <small>${marks.filter(Boolean).join('\u00a0· ')}</small>
    </button>
    <button class="quiet" aria-label="${words.get('shelfErase')}: ${title}" @click=${() => shelf.erase(item)}>
      ${words.get('shelfErase')}
    </button>
    ${saidAt(shelf, item.key)}`;
}

/** What became of a press, for those who see: beside what was pressed. */
function saidAt({ state: { said, at } }: Shelf, place: string): TemplateResult | typeof nothing {
  return said && at === place ? html`<p class="small strong">${said}</p>` : nothing;
}

/** In the place of what was erased, until something else is done. */
function erasedRow(shelf: Shelf): TemplateResult {
  const { words } = shelf.needs;
  return html`<span class="gone">${shelf.state.said}</span>
    <button class="quiet" @click=${() => shelf.undo()}>${words.get('undo')}</button>`;
}

function refusedView(shelf: Shelf, { place, refused }: ShelfReading): TemplateResult {
  const { words } = shelf.needs;
  return html`<p>${words.get('shelfUnread')[place]} ${words.get('shelfReasons')[refused!]}</p>
    <button @click=${() => shelf.retry()}>${words.get('tryAgain')}</button>`;
}

function lockedView(shelf: Shelf, { count }: ShelfReading): TemplateResult {
  const { words } = shelf.needs;
  return html`<p>${words.get('shelfLocked')(count)}</p>
    ${passphraseField({
      label: words.get('passphrase'),
      show: words.get('show'),
      hide: words.get('hide'),
      act: words.get('openDo'),
      send: (passphrase) => void shelf.unlock(passphrase),
      typing: (isTyping) => (shelf.isTyping = isTyping),
    })}
    ${saidAt(shelf, 'lock')}`;
}

/** What can be done with all of it at once. */
function allView(shelf: Shelf, next: string): TemplateResult {
  const { words } = shelf.needs;
  const { items, places, state } = shelf;
  const { readings, hasPassphrase } = state.contents!;
  const isAnything = hasPassphrase || readings.some(({ count }) => count);
  if (state.isAsking) return askView(shelf);
  return html`<div class="row fit">
    ${
      items.length
        ? html`<button @click=${() => shelf.startSaving(items)}>${words.get('shelfSaveAll')}</button>
            <button @click=${(event: Event) => shelf.out.print(items, typefaceAt(event))}>
              ${words.get('shelfPrintAll')}
            </button>`
        : nothing
    }
    ${places.length ? html`<button @click=${() => shelf.startImport()}>${words.get('shelfImport')}</button>` : nothing}
    ${
      isAnything
        ? html`<button ?data-next=${next === 'erase'} @click=${() => shelf.ask(true)}>
            ${words.get('shelfEraseAll')}
          </button>`
        : nothing
    }
  </div>`;
}

function askView(shelf: Shelf): TemplateResult {
  const { items, state, needs } = shelf;
  const { words } = needs;
  const { readings, hasPassphrase } = state.contents!;
  const count = readings.reduce((sum, reading) => sum + reading.count, 0);
  const ask = count ? words.get('shelfEraseAllAsk')(count) : words.get('shelfEraseRest');
  return html`<div class="panel" role="group" aria-label=${ask} tabindex="-1" data-next>
    <p class="strong">${ask}</p>
    ${hasPassphrase ? html`<p>${words.get('shelfEraseLocked')}</p>` : nothing}
    ${readings.some(({ strays }) => strays.length) ? html`<p>${words.get('shelfEraseStrays')}</p>` : nothing}
    <div class="row fit">
      ${
        items.length
          ? html`<button @click=${() => shelf.startSaving(items)}>${words.get('saveFirst')}</button>`
          : nothing
      }
      <button @click=${() => shelf.eraseAll()}>${words.get('shelfEraseYes')}</button>
      <button @click=${() => shelf.ask(false)}>${words.get('shelfEraseNo')}</button>
    </div>
  </div>`;
}
