/** How things leave the shelf: copied, saved, printed. Each says what became of it. */
import { formatDate } from '../../i18n/format.js';
import type { Doors } from '../../journal/doors.js';
import type { ExportedFile } from '../../journal/transfer/export-json.js';
import { shortest } from './locking.js';
import { exported, jsonFile, lockedFile, rawFile, readableFile, textOf, type ShelfFormat } from './shelf-files.js';
import type { ShelfItem } from './shelf-items.js';
import { printRecords } from './record-sheet.js';
import { titleOf } from './shelf-title.js';
import type { ShelfNeeds } from './shelf.js';

type Refused = 'copyRefused' | 'saveRefused' | 'printRefused';

export class ShelfOut {
  readonly #needs: ShelfNeeds;
  readonly #say: (said: string) => void;

  constructor(needs: ShelfNeeds, say: (said: string) => void) {
    this.#needs = needs;
    this.#say = say;
  }

  copy(item: ShelfItem): Promise<void> {
    return this.#go('copyRefused', async ({ outlet }) => {
      await outlet.copy(textOf(item, this.#needs));
      return this.#needs.words.get('copied');
    });
  }

  /** @param strays go along where the format has a place for them */
  save(items: readonly ShelfItem[], format: Exclude<ShelfFormat, 'locked'>, strays: readonly unknown[]): Promise<void> {
    const needs = this.#needs;
    return this.#go('saveRefused', async ({ outlet }) => {
      const file = format === 'json' ? exported(items, strays, needs) : undefined;
      await outlet.save(format === 'json' ? jsonFile(file!.text, needs) : readableFile(items, format, needs));
      return this.#saved(file);
    });
  }

  /** As a file that opens with a passphrase of its own. */
  async saveLocked(items: readonly ShelfItem[], passphrase: string, strays: readonly unknown[]): Promise<void> {
    const needs = this.#needs;
    if (passphrase.length < shortest) return this.#say(needs.words.get('short'));
    this.#say(needs.words.get('opening'));
    return this.#go('saveRefused', async ({ outlet, lock }) => {
      const file = exported(items, strays, needs);
      await outlet.save(lockedFile(await lock!.lockText(file.text, passphrase), needs));
      return this.#saved(file);
    });
  }

  /** What can't be read, as it lies there. */
  saveStrays(strays: readonly unknown[]): Promise<void> {
    return this.#go('saveRefused', async ({ outlet }) => {
      await outlet.save(rawFile(strays, this.#needs));
      return this.#saved();
    });
  }

  /** @param typeface a list of families, as the sheet knows nothing of the page */
  print(items: readonly ShelfItem[], typeface: string): Promise<void> {
    const { words } = this.#needs;
    return this.#go('printRefused', async ({ outlet }) => {
      const records = items.map((item) => ({
        title: titleOf(words, item),
        date: formatDate(words.lang, item.entry.edited, { dateStyle: 'long' }),
        parts: item.parts.length ? item.parts : [{ name: '', text: words.get('shelfUnshown') }],
      }));
      await printRecords(outlet, records, { title: words.get('shelfTitle'), words, typeface });
      return '';
    });
  }

  /** Says of a file what it lacks, and whether it can come back. */
  #saved(file?: ExportedFile): string {
    const { words } = this.#needs;
    return [
      words.get('saved'),
      file?.leftOut ? words.get('shelfLeftOut')(file.leftOut) : '',
      file?.fault ? words.get('shelfFaults').big : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** Says what `work` gives. */
  async #go(refused: Refused, work: (doors: Doors) => Promise<string>): Promise<void> {
    try {
      this.#say(await work(await this.#needs.doors));
    } catch {
      this.#say(this.#needs.words.get(refused));
    }
  }
}
