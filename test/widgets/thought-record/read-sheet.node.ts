import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOver } from '../../../src/journal/record-writer.entries.ts';
import { readSheet, sheetFault } from '../../../src/widgets/thought-record/read-sheet.ts';
import { emptySheet, rateFairer, write, type Sheet } from '../../../src/widgets/thought-record/thought-sheet.ts';
import { anySheet, filled } from './kit.ts';

const known = Object.keys(emptySheet);
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Fields of a later version, by names that no field here has. */
const later = fc.dictionary(
  fc.string().map((name) => `later ${name}`),
  fc.jsonValue().map(throughJson),
);

describe('a sheet', () => {
  it('is read as it was written, through a clone and through JSON', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        assert.deepEqual(readSheet(structuredClone(sheet)), sheet);
        assert.deepEqual(readSheet(throughJson(sheet)), sheet);
        assert.equal(sheetFault(throughJson(sheet)), undefined);
      }),
    );
  });

  it('keeps the fields of a later version, on it and in its lists', () => {
    fc.assert(
      fc.property(anySheet, later, (sheet, more) => {
        const newer = {
          ...more,
          ...sheet,
          feelings: sheet.feelings.map((feeling) => ({ ...more, ...feeling })),
          thoughts: sheet.thoughts.map((thought) => ({ ...more, ...thought })),
          fairer: { ...more, ...sheet.fairer },
          test: { ...more, ...sheet.test },
        };
        assert.deepEqual(readSheet(newer), newer);
        const edited = write(readSheet(newer), 'fits', 'edited');
        assert.deepEqual(valueOver(newer, edited), { ...newer, fits: 'edited' });
      }),
    );
  });

  it('written over an older one leaves nothing of what the reader cleared', () => {
    fc.assert(
      fc.property(anySheet, anySheet, later, (before, after, more) => {
        const kept = throughJson(valueOver({ ...more, ...before }, after));
        assert.deepEqual(readSheet(kept), { ...more, ...after });
      }),
    );
    const cleared = rateFairer(filled, undefined);
    assert.equal('belief' in readSheet(valueOver(filled, cleared)).fairer, false);
  });

  it('from anything at all is one: each field of its kind, and nothing thrown', () => {
    const junk = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const broken = fc.record(Object.fromEntries(known.map((key) => [key, junk])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(junk, broken), (value) => {
        const sheet = readSheet(value);
        // A field of another kind would be a fault.
        assert.deepEqual(readSheet(sheet), sheet);
        assert.equal(sheetFault(sheet), undefined);
        sheetFault(value);
      }),
    );
  });
});

describe('what is broken is unset, and the rest is taken', () => {
  const table: [what: string, given: object, read: Partial<Sheet>, isFault?: boolean][] = [
    ['a text that is none', { ...filled, fits: 5 }, { ...filled, fits: '' }],
    ['a list that is none', { feelings: 'sad' }, { feelings: [] }],
    [
      'a strength beyond 100',
      { feelings: [{ id: 'f1', name: 'sad', before: 140, after: 'unsure' }] },
      { feelings: [{ id: 'f1', name: 'sad', after: 'unsure' }] },
    ],
    [
      'a feeling without a name',
      { feelings: [{ id: 'f1' }, { id: 'f2', name: 'sad' }] },
      { feelings: [{ id: 'f2', name: 'sad' }] },
    ],
    [
      'a mark on no thought',
      { thoughts: [{ id: 't1', text: 'a' }], hottest: 't9' },
      { thoughts: [{ id: 't1', text: 'a' }] },
      false,
    ],
    [
      'ids that are missing, empty or there twice',
      {
        thoughts: [{ text: 'a' }, { id: 't1', text: 'b' }, { id: 't1', text: 'c' }, { id: '', text: 'd' }],
        hottest: 't1',
      },
      {
        thoughts: [
          { text: 'a', id: 't4' },
          { id: 't1', text: 'b' },
          { id: 't6', text: 'c' },
          { id: 't7', text: 'd' },
        ],
        hottest: 't1',
      },
      false,
    ],
    ['an answer that is none', { mostlyTrue: 'perhaps', mode: 'nine' }, { mostlyTrue: null, mode: null }],
    ['a habit that is no text', { habits: [1, 'labelling'] }, { habits: ['labelling'] }],
    ['a fairer way as a text', { fairer: 'They may be busy.' }, { fairer: { text: '' } }],
    ['a test by half', { test: { cue: 'I see her' } }, { test: { cue: 'I see her', step: '' } }],
  ];
  for (const [what, given, read, isFault = true] of table)
    it(what, () => {
      assert.deepEqual(readSheet(given), { ...emptySheet, ...read });
      assert.equal(typeof sheetFault(given), isFault ? 'string' : 'undefined');
    });

  for (const value of [undefined, null, 5, 'text', [], [emptySheet]])
    it(`no sheet: ${JSON.stringify(value) ?? 'undefined'}`, () => {
      assert.deepEqual(readSheet(value), emptySheet);
      assert.equal(sheetFault(value), 'no fields');
    });

  it('a habit that isn’t known here stays: a later version may know it', () => {
    assert.deepEqual(readSheet({ habits: ['somethingNew'] }).habits, ['somethingNew']);
  });

  it('fields that are missing are no fault', () => assert.equal(sheetFault({ happened: 'a' }), undefined));
});
