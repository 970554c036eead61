/** The files that leave, by their endings. Pure. */
import type { TextFile } from '../../journal/outlet.js';

const types = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  /** A compact JWE. */
  jwe: 'application/jose',
} as const;

/**
 * Nothing of the words is in its name: lists of downloads are read by others, too.
 * @param stem how the name begins
 * @param now milliseconds since 1970
 */
export function savedFile(stem: string, ending: keyof typeof types, text: string, now: number): TextFile {
  return { name: `${stem}-${new Date(now).toISOString().slice(0, 10)}.${ending}`, type: types[ending], text };
}
