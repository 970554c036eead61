/**
 * Entries as a file: docs/journal-format.md, "Files".
 * Pure.
 */
import type { Entry } from '../journal.js';
import { toPlainJson } from '../plain-json.js';
import { limits, sizeFault, type SizeFault } from './limits.js';

export const exportFormat = 'ownside-export';
export const exportVersion = 1;

export interface ExportNeeds {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The version of Ownside, for whoever reads the file. */
  readonly app?: string;
  /** What a journal can't read, as it lies there. It goes along, so that nothing is left behind. */
  readonly strays?: readonly unknown[];
}

export interface ExportedFile {
  readonly text: string;
  /** How many things are not in it: what can't be written as JSON, or lies too deep to be read again. */
  readonly leftOut: number;
  /** Why `readExport` would not take it back. Undefined where it would. */
  readonly fault: SizeFault | undefined;
}

/**
 * A file with all of these in it. What comes back from it is what was there, but for two things that JSON
 * doesn't have: a field that is undefined is gone, and -0 is 0.
 */
export function exportJson(entries: readonly Entry[], { now, app, strays = [] }: ExportNeeds): ExportedFile {
  const fitting = entries.filter((entry) => entry.value !== undefined && fits(entry));
  const fittingStrays = strays.filter((stray) => fits({ stray }));
  const file = {
    format: exportFormat,
    version: exportVersion,
    saved: new Date(now).toISOString(),
    app,
    entries: fitting,
    strays: fittingStrays.length ? fittingStrays : undefined,
  };
  const text = JSON.stringify(file, null, 2) + '\n';
  const leftOut = entries.length + strays.length - fitting.length - fittingStrays.length;
  return { text, leftOut, fault: sizeFault(text) };
}

/** Whether it is the same when it comes back, and may lie in a list in the file. */
function fits(thing: object): boolean {
  try {
    const text = toPlainJson(thing);
    return text.length > limits.length || sizeFault(text, 2) === undefined;
  } catch {
    return false;
  }
}
