/**
 * Reads a file that was exported. Whatever the text is, it is read as data: nothing in it is run, and no field
 * is set by a name that came from it.
 * Pure.
 */
import * as v from 'valibot';
import type { Entry } from '../journal.js';
import { isSound } from '../refusals.js';
import { exportFormat, exportVersion } from './export-json.js';
import { limits, sizeFault, type SizeFault } from './limits.js';

/**
 * - `too-big`, `too-deep`, `too-many`: beyond `limits`; it was not read.
 * - `not-json`: no JSON; cut off, or another kind of file.
 * - `not-ours`: JSON of something else.
 * - `newer`: a newer version of Ownside wrote it.
 */
export type ReadFault = SizeFault | 'not-json' | 'not-ours' | 'newer';

export type ReadFile =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      /** How many things in it can't be read as entries. */
      readonly setAside: number;
    }
  | { readonly ok: false; readonly fault: ReadFault };

const head = v.object({ format: v.literal(exportFormat), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const body = v.object({ entries: v.array(v.unknown()), strays: v.optional(v.array(v.unknown())) });

export function readExport(text: string): ReadFile {
  const fault = sizeFault(text);
  if (fault) return { ok: false, fault };
  let file: unknown;
  try {
    // Some editors put a mark before the first character.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  if (!v.is(head, file)) return { ok: false, fault: 'not-ours' };
  if (file.version > exportVersion) return { ok: false, fault: 'newer' };
  if (!v.is(body, file)) return { ok: false, fault: 'not-ours' };
  const { entries, strays = [] } = file;
  if (entries.length > limits.entries) return { ok: false, fault: 'too-many' };
  const sound = entries.filter(isSound);
  return { ok: true, entries: sound, setAside: entries.length + strays.length - sound.length };
}
