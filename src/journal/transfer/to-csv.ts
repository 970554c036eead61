/**
 * Records as a table (RFC 4180): one record a row, a column for each time and part that any of them has.
 * Pure.
 */
import type { RecordPart } from '../shape.js';
import type { ReadOut } from './read-out.js';

/**
 * The text begins with a byte order mark: without one Excel reads it in the code page of the system, and every
 * letter beyond ASCII comes out as another one.
 *
 * A cell that a spreadsheet could take for a formula gets an apostrophe before it: "CSV Injection", OWASP,
 * https://owasp.org/www-community/attacks/CSV_Injection. Beside the signs named there: wide ones, as Japanese
 * keyboards write them, a line feed, NUL, and white space before any of them.
 */
export function toCsv(records: readonly ReadOut[], head: { readonly title: string }): string {
  const times = namesOf(records.map((record) => record.times));
  const parts = namesOf(records.map((record) => record.parts));
  const rows = records.map((record) => [
    record.title,
    ...times.map((name) => textOf(record.times, name)),
    ...parts.map((name) => textOf(record.parts, name)),
  ]);
  return '\uFEFF' + [[head.title, ...times, ...parts], ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function namesOf(all: readonly (readonly RecordPart[])[]): string[] {
  return [...new Set(all.flat().map(({ name }) => name))];
}

/** Parts of one name come one under the other. */
function textOf(parts: readonly RecordPart[], name: string): string {
  return parts.flatMap((part) => (part.name === name ? part.text : [])).join('\n');
}

/** Each in quotes: then it doesn't matter what is in it. */
function cell(text: string): string {
  const guarded = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
