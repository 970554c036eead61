import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../src/journal/journal.ts';
import { search, itemsOf } from '../../../src/parts/keeping/shelf-items.ts';
import { besideColumns, columnsOf } from '../../../src/widgets/thought-record/sheet-columns.ts';
import { laterStrings } from '../../../src/widgets/thought-record/strings.later.ts';
import { sheetFormat, sheetKind, sheetShape } from '../../../src/widgets/thought-record/thought-sheet.shape.ts';
import { isEmpty } from '../../../src/widgets/thought-record/questions.ts';
import { emptySheet, type Sheet } from '../../../src/widgets/thought-record/thought-sheet.ts';
import { anySheet, filled } from './kit.ts';

type Words = typeof laterStrings;
const get = <K extends keyof Words>(key: K): Words[K] => laterStrings[key];
const shape = sheetShape(get);
const entryOf = (value: unknown): Entry => ({
  id: 'a',
  kind: sheetKind,
  format: sheetFormat,
  revision: 1,
  created: 0,
  edited: 0,
  value,
});
const titleOf = (sheet: Partial<Sheet>) => shape.title(entryOf({ ...emptySheet, ...sheet }));

describe('a thought record on the shelf', () => {
  it('is known by the thought that stings most, else by what happened', () => {
    assert.equal(titleOf(filled), 'He doesn’t like me.');
    assert.equal(titleOf({ ...filled, hottest: null }), 'I looked silly.');
    assert.equal(titleOf({ ...filled, thoughts: [{ id: 't1', text: ' ' }] }), 'I waved. He walked on.');
    assert.equal(titleOf({ feelings: filled.feelings }), 'hurt');
    assert.equal(titleOf({}), '');
  });

  it('has a title of 60 letters at most, and cuts none in two', () => {
    const title = titleOf({ happened: '🌱'.repeat(80) });
    assert.equal(Array.from(title).length, 60);
    assert.match(title, /^🌱+…$/u);
  });

  it('has all that is written, under the names that the questions have', () => {
    assert.deepEqual(shape.parts(entryOf(filled)), [
      { name: 'What happened', text: 'I waved. He walked on.' },
      { name: 'What I felt', text: 'hurt: 70\nsmall: not sure\nIn the body: warm face' },
      {
        name: 'What my mind said',
        text: 'I looked silly.\nHe doesn’t like me.\nNobody does. (stings most) (how true it feels: 80)',
      },
      { name: 'Thinking habits', text: 'Mind reading\nA habit of the author\nLooking for a sign' },
      { name: 'What fits', text: 'He looked my way.' },
      { name: 'What doesn’t fit', text: 'He had his phone at his ear.' },
      { name: 'Is it mostly true?', text: 'Partly' },
      { name: 'What would help', text: 'Say hello.' },
      { name: 'A fairer way to say it', text: 'He may not have seen me. (how true it feels: 60)' },
      { name: 'Now', text: 'hurt: 40\nHe doesn’t like me.\nNobody does. (how true it feels: 50)' },
      { name: 'One small test or step', text: 'If I meet him, then I’ll say hello.' },
    ]);
  });

  it('has a test as one sentence, or what there is of it', () => {
    const testOf = (cue: string, step: string) =>
      shape.parts(entryOf({ ...emptySheet, test: { cue, step } })).at(-1)?.text;
    assert.equal(testOf('I meet him, ', 'say hello.'), 'If I meet him, then I’ll say hello.');
    assert.equal(testOf('', ' say hello. '), 'say hello.');
    assert.equal(testOf('I meet him', ''), 'I meet him');
  });

  it('says so where none of the habits was in it', () => {
    const none = shape.parts(entryOf({ ...emptySheet, noHabits: true, ownHabits: ['Looking for a sign'] }));
    assert.equal(none.find(({ name }) => name === 'Thinking habits')?.text, 'None of these\nLooking for a sign');
  });

  it('that is empty has nothing in any part: nothing is at risk', () => {
    for (const { text } of shape.parts(entryOf(emptySheet))) assert.equal(text, '');
    for (const { text } of shape.parts(entryOf(undefined))) assert.equal(text, '');
  });

  it('shows words for whatever is written or set', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        // Names without a letter, and none of these, have nothing to show.
        const isSaid = shape.parts(entryOf(sheet)).some(({ text }) => text.trim());
        if (isSaid) assert.equal(isEmpty(sheet), false);
        for (const text of [sheet.happened, sheet.fits, sheet.doesnt, sheet.helps, sheet.fairer.text])
          assert.ok(
            shape.parts(entryOf(sheet)).some((part) => part.text.includes(text.trim())),
            text,
          );
      }),
    );
  });

  it('is found by any word in it', () => {
    const items = itemsOf('device', [entryOf(filled)], [shape]);
    for (const query of ['phone', 'mind reading', 'say hello'])
      assert.equal(search(items, query, 'en').length, 1, query);
    assert.equal(search(items, 'aeroplane', 'en').length, 0);
  });

  it('that is broken is shown as it was stored, not half of it', () => {
    const [item] = itemsOf('device', [entryOf({ ...filled, fits: { words: 'He looked my way.' } })], [shape]);
    assert.equal(item?.isKnown, false);
    assert.ok(item.parts.some(({ text }) => text === 'He looked my way.'));
  });
});

describe('on paper', () => {
  it('a blank sheet has seven columns, each with a head and what to write there', () => {
    const columns = columnsOf([], get);
    assert.equal(columns.length, 7);
    for (const { head, hint, text } of columns) {
      assert.ok(head && hint);
      assert.equal(text, '');
    }
  });

  it('a filled one has its words in them, and the rest beside them', () => {
    const columns = columnsOf([], get, filled);
    assert.deepEqual(
      columns.map(({ text }) => text.split('\n')[0]),
      [
        'I waved. He walked on.',
        'hurt: 70',
        'I looked silly.',
        'He looked my way.',
        'He had his phone at his ear.',
        'He may not have seen me. (how true it feels: 60)',
        'hurt: 40',
      ],
    );
    assert.match(columns[5]!.text, /Say hello\./);
    assert.deepEqual(
      besideColumns([], get, filled).map(({ name }) => name),
      ['Thinking habits', 'Is it mostly true?', 'One small test or step'],
    );
    assert.deepEqual(besideColumns([], get, emptySheet), []);
  });

  it('an author’s columns: all that the reader wrote is there, once', () => {
    const authored = ['thoughts', 'test'] as const;
    const names = besideColumns(authored, get, filled).map(({ name }) => name);
    assert.deepEqual(
      columnsOf(authored, get).map(({ head }) => head),
      ['What went through my mind?', 'One small test or step'],
    );
    assert.equal(names.length, 9);
    assert.ok(names.includes('What would help') && names.includes('A fairer way to say it'));
  });
});
