/** The files that leave the shelf. */
import { formatDate } from '../../i18n/format.js';
import type { TextFile } from '../../journal/outlet.js';
import { exportJson, type ExportedFile } from '../../journal/transfer/export-json.js';
import { readOut, type ReadOut } from '../../journal/transfer/read-out.js';
import { toCsv } from '../../journal/transfer/to-csv.js';
import { toMarkdown } from '../../journal/transfer/to-markdown.js';
import { toText } from '../../journal/transfer/to-text.js';
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
      return { ...named(needs, 'txt', 'text/plain'), text: toText(records) };
    case 'markdown':
      return { ...named(needs, 'md', 'text/markdown'), text: toMarkdown(records) };
    case 'csv':
      return {
        ...named(needs, 'csv', 'text/csv'),
        text: toCsv(records, { title: needs.words.get('shelfTitleColumn') }),
      };
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
  return { ...named(needs, 'json', 'application/json'), text };
}

/** @param text a compact JWE */
export function lockedFile(text: string, needs: Needs): TextFile {
  return { ...named(needs, 'jwe', 'application/jose'), text };
}

/** What can't be read as an entry, as it lies there. Throws where there is no JSON for it. */
export function rawFile(strays: readonly unknown[], needs: Needs): TextFile {
  const plain = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
  return jsonFile(JSON.stringify(strays, plain, 2), needs);
}

/** Nothing of the words: lists of downloads are read by others, too. */
function named({ clock }: Needs, ending: string, type: string): Omit<TextFile, 'text'> {
  return { name: `ownside-${new Date(clock.date()).toISOString().slice(0, 10)}.${ending}`, type };
}

function readOuts(items: readonly ShelfItem[], { shapes, words }: Needs): ReadOut[] {
  const date = (time: number) => formatDate(words.lang, time, { dateStyle: 'long' });
  const names = { created: words.get('shelfCreated'), edited: words.get('shelfEdited') };
  return items.map(({ entry }) => readOut(entry, { shapes, date, names }));
}
