/** The files that leave the shelf. */
import { formatDate } from '../../i18n/format.js';
import type { TextFile } from '../../journal/outlet.js';
import { exportJson, type ExportedFile } from '../../journal/transfer/export-json.js';
import { readOut, type ReadOut } from '../../journal/transfer/read-out.js';
import { toCsv } from '../../journal/transfer/to-csv.js';
import { toMarkdown } from '../../journal/transfer/to-markdown.js';
import { toText } from '../../journal/transfer/to-text.js';
import { savedFile } from './saved-file.js';
import type { ShelfItem } from './shelf-items.js';
import type { ShelfNeeds } from './shelf.js';

export const shelfFormats = ['text', 'markdown', 'csv', 'json', 'locked'] as const;
export type ShelfFormat = (typeof shelfFormats)[number];

type Needs = Pick<ShelfNeeds, 'shapes' | 'words' | 'clock'>;

/** One thing as a text, to be pasted somewhere. */
export function textOf(item: ShelfItem, needs: Needs): string {
  return toText(readOuts([item], needs));
}

/** For people to read. */
export function readableFile(
  items: readonly ShelfItem[],
  format: Exclude<ShelfFormat, 'json' | 'locked'>,
  needs: Needs,
): TextFile {
  const records = readOuts(items, needs);
  switch (format) {
    case 'text':
      return saved('txt', toText(records), needs);
    case 'markdown':
      return saved('md', toMarkdown(records), needs);
    case 'csv':
      return saved('csv', toCsv(records, { title: needs.words.get('shelfTitleColumn') }), needs);
  }
}

/** What can be added again. */
export function exported(items: readonly ShelfItem[], strays: readonly unknown[], { clock }: Needs): ExportedFile {
  return exportJson(
    items.map(({ entry }) => entry),
    { now: clock.date(), strays },
  );
}

export function jsonFile(text: string, needs: Needs): TextFile {
  return saved('json', text, needs);
}

/** @param text a compact JWE */
export function lockedFile(text: string, needs: Needs): TextFile {
  return saved('jwe', text, needs);
}

/** What can't be read as an entry, as it lies there. Throws where there is no JSON for it. */
export function rawFile(strays: readonly unknown[], needs: Needs): TextFile {
  const plain = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
  return jsonFile(JSON.stringify(strays, plain, 2), needs);
}

function saved(ending: Parameters<typeof savedFile>[1], text: string, { clock }: Needs): TextFile {
  return savedFile('ownside', ending, text, clock.date());
}

function readOuts(items: readonly ShelfItem[], { shapes, words }: Needs): ReadOut[] {
  const date = (time: number) => formatDate(words.lang, time, { dateStyle: 'long' });
  const names = { created: words.get('shelfCreated'), edited: words.get('shelfEdited') };
  return items.map(({ entry }) => readOut(entry, { shapes, date, names }));
}
