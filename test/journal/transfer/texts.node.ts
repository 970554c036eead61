/** Files that people and their programs read. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RecordShape } from '../../../src/journal/shape.ts';
import { readOut, type ReadOut, type ReadOutNeeds } from '../../../src/journal/transfer/read-out.ts';
import { toCsv } from '../../../src/journal/transfer/to-csv.ts';
import { toMarkdown } from '../../../src/journal/transfer/to-markdown.ts';
import { toText } from '../../../src/journal/transfer/to-text.ts';
import { anyEntry, anyText, note } from './kit.ts';

const shape: RecordShape = {
  kind: 'note',
  format: 1,
  title: ({ value }) => (value as { title?: string }).title ?? '',
  parts: ({ value }) => [
    { name: 'What happened', text: (value as { words: string }).words },
    { name: 'And then', text: '' },
  ],
  fault: (value) => (typeof (value as { words?: unknown } | null)?.words === 'string' ? undefined : 'no words'),
};

const needs: ReadOutNeeds = {
  shapes: [shape],
  date: (time) => `day ${time}`,
  names: { created: 'Kept', edited: 'Last written' },
};

const walk = note({ edited: 20, value: { title: 'A walk', words: 'Rain.\nThen sun.' } });

const record = (fields: Partial<ReadOut> = {}): ReadOut => ({ title: 'A title', times: [], parts: [], ...fields });
const saying = (text: string) => record({ parts: [{ name: 'Words', text }] });

describe('what a record says', () => {
  it('is its title, when it was kept and written, and its parts that are not empty', () => {
    assert.deepEqual(readOut(walk, needs), {
      title: 'A walk',
      times: [
        { name: 'Kept', text: 'day 10' },
        { name: 'Last written', text: 'day 20' },
      ],
      parts: [{ name: 'What happened', text: 'Rain.\nThen sun.' }],
    });
  });

  it('is one time where both read the same, and the kind where there is no title', () => {
    const { title, times } = readOut(note(), needs);
    assert.deepEqual([title, times], ['note', [{ name: 'Kept', text: 'day 10' }]]);
  });

  it('is everything in it where no shape can read it', () => {
    const value = { words: 'one', more: ['two', { of: 3, yes: true }], none: null, blank: ' ' };
    const parts = [
      { name: 'words', text: 'one' },
      { name: 'more, 1', text: 'two' },
      { name: 'more, 2, of', text: '3' },
    ];
    for (const fields of [{ kind: 'other' }, { format: 2 }]) {
      const read = readOut(note({ ...fields, value }), needs);
      assert.deepEqual([read.title, read.parts], [fields.kind ?? 'note', parts]);
    }
    assert.deepEqual(readOut(note({ value: ['no words'] }), needs).parts, [{ name: '1', text: 'no words' }]);
    assert.deepEqual(readOut(note({ kind: 'other', value: 'bare' }), needs).parts, [{ name: '', text: 'bare' }]);
  });

  it('P9: is read of any entry, with times that are none left out', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const dated = { ...needs, date: (time: number) => new Date(time).toISOString() };
        const records = [readOut(entry, dated)];
        for (const text of [toText(records), toMarkdown(records), toCsv(records, { title: 'Title' })]) {
          assert.equal(typeof text, 'string');
        }
      }),
      { numRuns: 500 },
    );
    const circle: unknown[] = ['round'];
    circle.push(circle);
    assert.equal(readOut(note({ value: circle, created: 1e300 }), needs).times.length, 1);
  });
});

describe('records as text', () => {
  it('stand one under the other', () => {
    const other = readOut(note({ kind: 'other', value: 'bare' }), needs);
    assert.equal(
      toText([readOut(walk, needs), other]),
      'A walk\nKept: day 10\nLast written: day 20\n\nWhat happened\nRain.\nThen sun.\n' +
        '\n* * *\n\nother\nKept: day 10\n\nbare\n',
    );
  });
});

/** A reader of CommonMark that was written by others; it comes with a tool that the platform tests build with. */
const readerOf = createRequire(import.meta.url)('markdown-it') as (rules: string) => { render(text: string): string };
const commonMark = readerOf('commonmark');

/** What stands in a page, line for line. */
function shown(markdown: string): string[] {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return commonMark
    .render(markdown)
    .replace(/<(br \/|\/?p|\/?h[23])>/g, '\n')
    .replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity]!)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);

describe('records as Markdown', () => {
  it('have headings, and a line for each line', () => {
    assert.equal(
      toMarkdown([readOut(walk, needs)]),
      '## A walk\n\nKept: day 10\n\nLast written: day 20\n\n### What happened\n\nRain.\\\nThen sun.\n',
    );
  });

  const signs = [
    ...['- a\n- b', '1. a\n2) b', '# a', 'a\n===', 'a\n---', '* * *', '> a', '    code', '\tcode', '```\na\n```'],
    ...[
      '<b>a</b>',
      '<!-- a -->',
      '[a](b)',
      '![a](b)',
      '[a]: b',
      '*a* _b_ **c** `d`',
      '&amp; &copy; &',
      'a\\',
      'a  \nb',
    ],
    ...[
      '| a | b |\n|---|---|',
      '~~~',
      '+ a',
      'a #',
      '<https://a.example>',
      '1986. A year',
      ' - a',
      ': a',
      '$a$ ^b^',
      '\\*',
    ],
  ];
  for (const sign of signs) {
    it(`P9: ${JSON.stringify(sign)} comes out as it was written`, () => {
      const html = commonMark.render(toMarkdown([saying(sign)]));
      assert.deepEqual(html.match(/<(?!\/?(p|h2|h3)>|br \/>)[^>]*>/g), null);
      assert.deepEqual(shown(toMarkdown([saying(sign)])), ['A title', 'Words', ...linesOf(sign)]);
    });
  }

  it('P9: any words come out as they were written, in a title too', () => {
    const markdownSign = fc.constantFrom(...'-+*_=#>`~<>[]()!|\\&.:;1 \t\n\r"\'ab{}^$@/'.split(''));
    const anyWords = fc.oneof(
      fc.string({ unit: markdownSign, maxLength: 30 }),
      fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(anyWords, anyWords, (title, words) => {
        const named = record({ title: `T${title}`, parts: [{ name: 'Words', text: words }] });
        const oneLine = `T${title}`.replace(/\s+/g, ' ').trim();
        assert.deepEqual(shown(toMarkdown([named])), [oneLine, 'Words', ...linesOf(words)]);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Reads RFC 4180, and nothing else. */
function rowsOf(csv: string): string[][] {
  assert.ok(csv.endsWith('\r\n'), 'every row ends');
  const rows: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  while (cells.lastIndex < csv.length) {
    const cell = cells.exec(csv);
    assert.ok(cell, 'it is a cell');
    rows.at(-1)!.push(cell[1]!.replaceAll('""', '"'));
    if (cell[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const csvOf = (records: readonly ReadOut[]) => toCsv(records, { title: 'Title' });
const tableOf = (records: readonly ReadOut[]) => rowsOf(csvOf(records).slice(1));

describe('records as a table', () => {
  it('have a row each, and a column for each part that any of them has', () => {
    const other = record({
      parts: [
        { name: 'Other', text: 'x' },
        { name: 'What happened', text: 'y' },
        { name: 'Other', text: 'z' },
      ],
    });
    assert.deepEqual(tableOf([readOut(walk, needs), other]), [
      ['Title', 'Kept', 'Last written', 'What happened', 'Other'],
      ['A walk', 'day 10', 'day 20', 'Rain.\nThen sun.', ''],
      ['A title', '', '', 'y', 'x\nz'],
    ]);
    assert.deepEqual(tableOf([]), [['Title']]);
  });

  it('begin with the mark by which Excel knows UTF-8', () => assert.equal(csvOf([]), '\uFEFF"Title"\r\n'));

  for (const sign of ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', ' =', '\u00a0=', '\n\0@']) {
    it(`P9: ${JSON.stringify(sign)} at the beginning is no formula, in a cell or a head`, () => {
      const text = `${sign}cmd|' /C calc'!A0`;
      const table = tableOf([record({ title: text, parts: [{ name: text, text }] })]);
      assert.deepEqual(table, [
        ['Title', `'${text}`],
        [`'${text}`, `'${text}`],
      ]);
    });
  }

  it('P9: any words are read again as they were written, but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const parts = texts.map((text, at) => ({ name: `part ${at}`, text }));
        const [, row] = tableOf([record({ parts })]);
        for (const [at, text] of texts.entries()) {
          const cell = row![at + 1]!;
          assert.ok(cell === text || cell === `'${text}`, JSON.stringify(cell));
          assert.ok(!/^[=+\-@\t\r]/.test(cell), JSON.stringify(cell));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
