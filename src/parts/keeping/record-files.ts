/** One record as a text to paste, and as a file. Pure. */
import type { Entry } from '../../journal/journal.js';
import type { TextFile } from '../../journal/outlet.js';
import type { RecordShape } from '../../journal/shape.js';
import { exportJson } from '../../journal/transfer/export-json.js';
import { readOut, type ReadOutNeeds } from '../../journal/transfer/read-out.js';
import { toMarkdown } from '../../journal/transfer/to-markdown.js';
import { toText } from '../../journal/transfer/to-text.js';
import { Refusal } from '../../journal/refusals.js';
import { savedFile } from './saved-file.js';

export type FileFormat = 'plain' | 'markdown' | 'json';

/** The words alone, each part under its name. */
export function textOf(shape: RecordShape, entry: Entry): string {
  return shape
    .parts(entry)
    .filter(({ text }) => text.trim())
    .map(({ name, text }) => `${name}\n${text}`)
    .join('\n\n');
}

/** @param now milliseconds since 1970. Refused as `broken` where it can't be written as JSON. */
export function fileOf(format: FileFormat, entry: Entry, needs: ReadOutNeeds, now: number): TextFile {
  switch (format) {
    case 'plain':
      return savedFile(entry.kind, 'txt', toText([readOut(entry, needs)]), now);
    case 'markdown':
      return savedFile(entry.kind, 'md', toMarkdown([readOut(entry, needs)]), now);
    case 'json': {
      const { text, leftOut } = exportJson([entry], { now });
      if (leftOut) throw new Refusal('broken');
      return savedFile(entry.kind, 'json', text, now);
    }
  }
}
