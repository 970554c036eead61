/** A shelf on a page of its own, with things on it: for tests and for pictures. */
import { LitElement, html, type TemplateResult } from 'lit';
import { Words } from '../../../src/i18n/words.js';
import type { Doors } from '../../../src/journal/doors.js';
import type { Entry, Journal, Reason, Seen } from '../../../src/journal/journal.js';
import { MemoryJournal } from '../../../src/journal/memory-journal.js';
import type { Outlet, PrintOptions, TextFile } from '../../../src/journal/outlet.js';
import { PassphraseLock } from '../../../src/journal/passphrase-lock.js';
import { Refusal } from '../../../src/journal/refusals.js';
import type { RecordShape } from '../../../src/journal/shape.js';
import { realClock } from '../../../src/parts/clock.js';
import { keepingStyles } from '../../../src/parts/keeping/keeping.styles.js';
import { Shelf, type ShelfNeeds } from '../../../src/parts/keeping/shelf.js';
import { shelfStyles } from '../../../src/parts/keeping/shelf.styles.js';
import { keepingStrings } from '../../../src/parts/keeping/strings.keeping.js';
import { shelfStrings, type ShelfWords } from '../../../src/parts/keeping/strings.shelf.js';
import { laterPartStyles } from '../../../src/parts/later.styles.js';
import { partLaterStrings } from '../../../src/parts/strings.later.js';
import { baseStyles } from '../../../src/theme/base.styles.js';

/** Noon in Greenwich: one day in nearly every place on earth. */
export const aDay = Date.UTC(2026, 10, 24, 12);
export const day = 86_400_000;

/** A note: what happened, and a fairer way to say it. */
export const noteShape: RecordShape = {
  kind: 'note',
  format: 1,
  title: ({ value }) => (value as { happened: string }).happened,
  parts: ({ value }) => {
    const { happened, fairer } = value as { happened: string; fairer?: string };
    return [
      { name: 'What happened', text: happened },
      { name: 'A fairer way to say it', text: fairer ?? '' },
    ];
  },
  fault: (value) =>
    typeof (value as { happened?: unknown } | null)?.happened === 'string' ? undefined : 'happened: no text',
};

/** @param daysAgo when it was kept, in days before `aDay` */
export function note(id: string, happened: string, daysAgo = 0, more: Partial<Entry> = {}): Entry {
  const time = aDay - daysAgo * day;
  return { id, kind: 'note', format: 1, revision: 1, created: time, edited: time, value: { happened }, ...more };
}

/** What was handed out, in its order. */
export interface Handed {
  readonly copied: string[];
  readonly saved: TextFile[];
  readonly printed: { readonly text: string; readonly options: PrintOptions }[];
}

export interface World {
  readonly doors: Doors;
  readonly device: FakeJournal;
  readonly tab: FakeJournal;
  readonly lock: PassphraseLock;
  readonly handed: Handed;
}

/** A journal in memory that says no when it is told to, and has strays where some are put in. */
export class FakeJournal extends MemoryJournal {
  refuses: { readonly [method in keyof Journal]?: Reason } = {};
  lost: unknown[] = [];

  override list(kind?: string): Promise<Entry[]> {
    return this.#unless('list', () => super.list(kind));
  }
  override put(entry: Entry): Promise<void> {
    return this.#unless('put', () => super.put(entry));
  }
  override add(entry: Entry): Promise<void> {
    return this.#unless('add', () => super.add(entry));
  }
  override remove(id: string, seen?: Seen): Promise<void> {
    return this.#unless('remove', () => super.remove(id, seen));
  }
  override strays(): Promise<unknown[]> {
    return this.#unless('strays', async () => this.lost);
  }
  override erase(): Promise<void> {
    return this.#unless('erase', () => {
      this.lost = [];
      return super.erase();
    });
  }

  async #unless<T>(method: keyof Journal, work: () => Promise<T>): Promise<T> {
    const reason = this.refuses[method];
    if (reason) throw new Refusal(reason);
    return work();
  }
}

export async function world(device: readonly Entry[] = [], tab: readonly Entry[] = []): Promise<World> {
  const handed: Handed = { copied: [], saved: [], printed: [] };
  const outlet: Outlet = {
    copy: async (text) => void handed.copied.push(text),
    save: async (file) => void handed.saved.push(file as TextFile),
    print: async (sheet, options) => void handed.printed.push({ text: sheet.textContent ?? '', options }),
  };
  const journals = { device: new FakeJournal(), tab: new FakeJournal() };
  for (const entry of device) await journals.device.add(entry);
  for (const entry of tab) await journals.tab.add(entry);
  const lock = new PassphraseLock(journals.device, { rounds: 1000, now: () => aDay });
  return { ...journals, lock, handed, doors: { journal: journals.device, tab: journals.tab, lock, outlet } };
}

/** Keeps things behind a passphrase, and shuts it. */
export async function lockAway({ lock }: World, passphrase: string, entries: readonly Entry[]): Promise<void> {
  await lock.make(passphrase);
  for (const entry of entries) await lock.journal.put(entry);
  lock.shut();
}

/** Draws the shelf, and moves the focus as every widget does: where what was pressed is gone, to what comes next. */
export class ShelfHost extends LitElement {
  static override styles = [baseStyles, laterPartStyles, keepingStyles, shelfStyles];
  shelf: Shelf | undefined;
  theme = 'light';
  readonly words = new Words<ShelfWords>('test', { ...partLaterStrings, ...keepingStrings, ...shelfStrings });
  #focused: Element | null = null;

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#focused = this.shadowRoot!.activeElement;
    super.update(changed);
    if (this.#focused?.isConnected !== false) return;
    this.shadowRoot!.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    return html`<section class="base ${this.theme}" lang=${this.words.lang} dir=${this.words.dir}>
      ${this.shelf?.view()}
    </section>`;
  }
}

if (!customElements.get('shelf-host')) customElements.define('shelf-host', ShelfHost);

/** A shelf that is open. It is drawn once what is kept was read. */
export async function putShelf(doors: Doors | Promise<Doors>, more: Partial<ShelfNeeds> = {}): Promise<ShelfHost> {
  const host = document.createElement('shelf-host') as ShelfHost;
  host.shelf = new Shelf({
    doors: Promise.resolve(doors),
    shapes: [noteShape],
    words: host.words,
    clock: { ...realClock, date: () => aDay },
    changed: () => host.requestUpdate(),
    ceiling: 'device',
    ...more,
  });
  document.body.append(host);
  host.shelf.enter();
  await host.shelf.refresh();
  await host.updateComplete;
  return host;
}
