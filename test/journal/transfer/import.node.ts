/** Files that come from anywhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exportJson } from '../../../src/journal/transfer/export-json.ts';
import { limits } from '../../../src/journal/transfer/limits.ts';
import { mergeInto } from '../../../src/journal/transfer/merge-into.ts';
import { readExport, type ReadFault } from '../../../src/journal/transfer/read-export.ts';
import { isSound } from '../../../src/journal/refusals.ts';
import { anyEntry, anyJson, anyText, MapJournal, note } from './kit.ts';

const head = '"format":"ownside-export","version":1';
const file = (entries: string) => `{${head},"saved":"2027-01-02T03:04:05.000Z","entries":[${entries}]}`;

/** Every prototype that could be written into, as it is. */
const prototypes = [Object, Array, String, Number, Boolean, Function, Map, Promise, Error].map(
  (each) => each.prototype as object,
);
const shapesOf = () => prototypes.map((each) => Object.getOwnPropertyDescriptors(each));
const untouched = shapesOf();

/** Reads a text and puts what is in it into a journal. Fails where that throws, or leaves a trace elsewhere. */
async function takeIn(text: string): Promise<ReturnType<typeof readExport>> {
  const read = readExport(text);
  if (read.ok) {
    assert.ok(read.entries.every(isSound), 'what is read is sound');
    let ids = 0;
    const counts = await mergeInto(new MapJournal(note()), read.entries, () => `new/${ids++}`);
    const { added, copied, same, locked, refused } = counts;
    assert.equal(added + copied + same + locked + refused, read.entries.length);
  }
  assert.deepEqual(shapesOf(), untouched);
  return read;
}

const faultOf = (text: string): ReadFault | 'none' => {
  const read = readExport(text);
  return read.ok ? 'none' : read.fault;
};

describe('a file that comes in', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const entryOf = (value: string) =>
    `{"id":"a","kind":"note","format":1,"revision":1,"created":1,"edited":1,"value":${value}}`;
  const cases: readonly (readonly [about: string, text: string, fault: ReadFault | 'none'])[] = [
    ['an empty one', '', 'not-json'],
    ['a sentence', 'Dear diary', 'not-json'],
    ['one that was cut off', file(entryOf('1')).slice(0, -1), 'not-json'],
    ['one with more behind it', `${file('')} x`, 'not-json'],
    ['a locked one', 'eyJhbGciOiJQQkVTMiJ9.AA.BB.CC.DD', 'not-json'],
    ['a number', '1', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another program’s', '{"version":1,"entries":[]}', 'not-ours'],
    ['one with an odd version', '{"format":"ownside-export","version":"1","entries":[]}', 'not-ours'],
    ['one without entries', `{${head}}`, 'not-ours'],
    ['one whose entries are no list', `{${head},"entries":{}}`, 'not-ours'],
    ['one with ours behind the prototype', `{"__proto__":{${head},"entries":[]}}`, 'not-ours'],
    ['a newer one', '{"format":"ownside-export","version":2,"records":{}}', 'newer'],
    ['a much newer one', '{"format":"ownside-export","version":1e300}', 'newer'],
    ['one without the time', `{${head},"entries":[]}`, 'none'],
    ['one with a mark at the front', `\ufeff${file('')}`, 'none'],
    ['one with fields that nobody knows', `{${head},"entries":[],"later":{"more":[1]}}`, 'none'],
    ['a long one', `"${'x'.repeat(limits.length - 1)}"`, 'too-big'],
    ['a deep one', file(entryOf(deep(limits.depth - 2))), 'too-deep'],
    ['one as deep as can be', file(entryOf(deep(limits.depth - 3))), 'none'],
    ['a deep one that never ends', '['.repeat(5_000_000), 'too-deep'],
    ['brackets in a text', file(entryOf(`"${'[{'.repeat(100)}\\"[["`)), 'none'],
    [
      'one with many entries',
      file(
        Array(limits.entries + 1)
          .fill('{}')
          .join(),
      ),
      'too-many',
    ],
    ['one with as many as can be', file(Array(limits.entries).fill('{}').join()), 'none'],
    [
      'one with many that are none',
      file(
        Array(limits.entries + 1)
          .fill('0')
          .join(),
      ),
      'too-many',
    ],
  ];
  for (const [about, text, fault] of cases) it(`P9: ${about}: ${fault}`, () => assert.equal(faultOf(text), fault));

  it('P9: sets aside, and counts, what is no entry; the others come in', () => {
    const odd = ['null', '1', '"a"', '[]', '{}', entryOf('1').replace('"revision":1', '"revision":0')];
    const read = readExport(file([...odd, entryOf('"words"')].join()));
    const entries = [{ id: 'a', kind: 'note', format: 1, revision: 1, created: 1, edited: 1, value: 'words' }];
    assert.deepEqual(read, { ok: true, entries, setAside: odd.length });
    // Nothing is taken from a prototype that the file brings along.
    const borrowed = readExport(file(`{"__proto__":${entryOf('1')}}`));
    assert.deepEqual(borrowed, { ok: true, entries: [], setAside: 1 });
  });

  it('P9: any text at all is data, or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => void (await takeIn(text))),
      { numRuns: 2000 },
    );
    await fc.assert(
      fc.asyncProperty(anyJson, async (json) => {
        const read = await takeIn(JSON.stringify(json));
        assert.equal(read.ok, false);
      }),
      { numRuns: 1000 },
    );
  });

  it('P9: one of ours that was tampered with is data, or a fault', async () => {
    const anyFile = fc.array(anyEntry, { maxLength: 3 }).map((entries) => exportJson(entries, { now: 0 }).text);
    const anyPiece = fc.oneof(
      anyText,
      fc.constantFrom(
        ...['{', '}', '[', ']', '"', ',', ':', '\\', '\\u', '1e999', '-', 'null', '__proto__', '"__proto__":{"a":1},'],
        ...['constructor', '"toString":1,', '[[[[[[', '9'.repeat(400), '"value":', 'ownside-export', '\ud800'],
      ),
    );
    const anyChange = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(20), piece: anyPiece });
    await fc.assert(
      fc.asyncProperty(anyFile, fc.array(anyChange, { minLength: 1, maxLength: 4 }), async (whole, changes) => {
        let text = whole;
        for (const { at, cut, piece } of changes) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + piece + text.slice(from + cut);
        }
        await takeIn(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('P9: one of ours with anything in place of a field is data, or a fault', async () => {
    const fields = ['format', 'version', 'saved', 'entries', 'strays', 'id', 'kind', 'revision', 'value', '__proto__'];
    await fc.assert(
      fc.asyncProperty(anyEntry, fc.constantFrom(...fields), anyJson, async (entry, field, instead) => {
        const text = exportJson([entry], { now: 0 }).text;
        const json = JSON.stringify(instead);
        await takeIn(text.replace(new RegExp(`"${field}": [^,\\n]*`), () => `"${field}": ${json}`));
        await takeIn(text.replace('{', () => `{"${field}": ${json},`));
        await takeIn(text.replace('"id"', () => `"${field}": ${json}, "id"`));
      }),
      { numRuns: 1000 },
    );
  });

  it('P9: numbers beyond all bounds are data', async () => {
    for (const number of [
      '1e308',
      '-1e308',
      '1e400',
      `1${'0'.repeat(100_000)}`,
      '0.1e-400',
      '123456789012345678901234',
    ]) {
      for (const field of ['format', 'revision', 'created', 'edited', 'value']) {
        await takeIn(file(entryOf('1').replace(`"${field}":1`, `"${field}":${number}`)));
      }
    }
  });

  it('P9: names that would reach a prototype stay names', async () => {
    const value = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}';
    const text = file(`${entryOf(value)},${entryOf(value).replace('"id":"a"', '"id":"__proto__"')}`);
    const journal = new MapJournal();
    const read = readExport(text);
    assert.ok(read.ok && read.entries.length === 2, 'both are read');
    await mergeInto(journal, read.entries, () => 'new');
    assert.deepEqual([...journal.entries.keys()], ['a', '__proto__']);
    assert.equal(JSON.stringify(journal.entries.get('a')!.value), value);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.deepEqual(shapesOf(), untouched);
  });
});
