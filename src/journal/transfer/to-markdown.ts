/**
 * Records as Markdown (CommonMark 0.31). The reader's words come out as they were written, line for line:
 * what Markdown would take for a sign of its own is escaped.
 * Pure.
 */
import type { ReadOut } from './read-out.js';

export function toMarkdown(records: readonly ReadOut[]): string {
  const blocks = records.flatMap(({ title, times, parts }) => [
    `## ${inLine(title)}`,
    ...times.map(({ name, text }) => `${inLine(name)}: ${inLine(text)}`),
    ...parts.flatMap(({ name, text }) => [...(name ? [`### ${inLine(name)}`] : []), paragraphs(text)]),
  ]);
  return blocks.join('\n\n') + '\n';
}

/** Several lines; empty ones part them into paragraphs. */
function paragraphs(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]+$/, ''));
  // A backslash at the end of a line keeps the next one apart.
  return lines
    .map((line, at) => (line && lines[at + 1] ? `${escaped(line)}\\` : escaped(line)))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function inLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** One line. */
function escaped(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>&~|#$^]/g, '\\$&')
      // What counts at the beginning of a line alone: lists, and lines under a heading or a rule.
      .replace(/^[-+=:]|^\d+(?=[.)])/, (sign) => (/\d/.test(sign) ? sign + '\\' : '\\' + sign))
      // White space there would be left out, or make it code.
      .replace(/^[ \t]/, (space) => `&#${space.charCodeAt(0)};`)
  );
}
