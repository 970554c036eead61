import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questions } from '../../../src/widgets/thought-record/questions.ts';
import { rowsOf } from '../../../src/widgets/thought-record/sheet-columns.ts';
import { laterStrings } from '../../../src/widgets/thought-record/strings.later.ts';
import { emptySheet } from '../../../src/widgets/thought-record/thought-sheet.ts';
import { filled } from './kit.ts';

type Words = typeof laterStrings;
const get = <K extends keyof Words>(key: K): Words[K] => laterStrings[key];

describe('a sheet in a page that is printed', () => {
  it('has every answer in the order in which it is asked', () => {
    assert.deepEqual(
      rowsOf([], get, filled).map(({ question }) => question),
      [...questions],
    );
  });

  it('has what would help under its own name, and no fairer way where none was asked', () => {
    const rows = rowsOf([], get, { ...emptySheet, helps: 'Some sleep.', mostlyTrue: 'mostly' });
    assert.equal(rows.find(({ text }) => text === 'Some sleep.')!.head, 'What would help');
    assert.ok(!rows.some(({ question }) => question === 'fairer'));
  });

  it('is the seven to write on where it is blank', () => {
    assert.equal(rowsOf([], get).length, 7);
  });
});
