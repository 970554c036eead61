/**
 * Records as plain text, one under the other.
 * Pure.
 */
import type { ReadOut } from './read-out.js';

const between = '\n\n* * *\n\n';

export function toText(records: readonly ReadOut[]): string {
  const texts = records.map(({ title, times, parts }) => {
    const head = [title, ...times.map(({ name, text }) => `${name}: ${text}`)].join('\n');
    return [head, ...parts.map(({ name, text }) => (name ? `${name}\n${text}` : text))].join('\n\n');
  });
  return texts.join(between) + '\n';
}
