import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  changesIn,
  hasChanges,
  outcomeOf,
  ratedAgain,
  type Outcome,
} from '../../../src/widgets/thought-record/sheet-changes.ts';
import type { Rated } from '../../../src/widgets/thought-record/rated.ts';
import { emptySheet, type Sheet } from '../../../src/widgets/thought-record/thought-sheet.ts';
import { anySheet, filled } from './kit.ts';

const sheetOf = (feelings: readonly Rated[], thoughts: readonly Rated[] = []): Sheet => ({
  ...emptySheet,
  feelings: feelings.map((rated, i) => ({ id: `f${i}`, name: `feeling ${i}`, ...rated })),
  thoughts: thoughts.map((rated, i) => ({ id: `t${i}`, text: `thought ${i}`, ...rated })),
});

describe('what is said at the end', () => {
  const table: [what: string, feelings: Rated[], thoughts: Rated[], outcome: Outcome | undefined][] = [
    ['nothing written', [], [], undefined],
    ['nothing rated', [{}], [{}], undefined],
    ['rated before, and not after', [{ before: 50 }], [{ before: 90 }], undefined],
    ['rated after, and not before', [{ after: 50 }], [{ after: 90 }], undefined],
    ['don’t know before', [{ before: 'unsure', after: 50 }], [], undefined],
    ['don’t know after', [{ before: 50, after: 'unsure' }], [], undefined],
    ['a feeling is lower', [{ before: 70, after: 40 }], [], 'lower'],
    ['a feeling is the same', [{ before: 0, after: 0 }], [], 'same'],
    ['a feeling is higher', [{ before: 40, after: 41 }], [], 'higher'],
    [
      'two feelings, more lower than higher',
      [
        { before: 70, after: 30 },
        { before: 20, after: 30 },
      ],
      [],
      'lower',
    ],
    [
      'two feelings, more higher than lower',
      [
        { before: 70, after: 60 },
        { before: 20, after: 60 },
      ],
      [],
      'higher',
    ],
    [
      'two feelings that are even',
      [
        { before: 70, after: 60 },
        { before: 20, after: 30 },
      ],
      [],
      'same',
    ],
    ['one of two can be compared', [{ before: 70 }, { before: 20, after: 30 }], [], 'higher'],
    ['the thought alone', [], [{ before: 90, after: 50 }], 'lower'],
    ['the thought, beside feelings left blank', [{ before: 50 }], [{ before: 50, after: 60 }], 'higher'],
    ['feelings the same, the thought less true', [{ before: 50, after: 50 }], [{ before: 90, after: 50 }], 'lower'],
    ['feelings higher, the thought less true', [{ before: 50, after: 60 }], [{ before: 90, after: 10 }], 'higher'],
    ['feelings the same, the thought left blank', [{ before: 50, after: 50 }], [{ before: 90 }], 'same'],
  ];
  for (const [what, feelings, thoughts, outcome] of table)
    it(`${what}: ${outcome ?? 'nothing is claimed'}`, () =>
      assert.equal(outcomeOf(sheetOf(feelings, thoughts)), outcome));

  it('is never claimed where nothing can be compared', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const compared = [...sheet.feelings, ...sheet.thoughts].some(
          ({ before, after }) => typeof before === 'number' && typeof after === 'number',
        );
        assert.equal(outcomeOf(sheet) !== undefined, compared);
      }),
    );
  });
});

describe('what is rated once more', () => {
  it('every feeling, and the thought that stings most where beliefs are asked', () => {
    const ids = (asksBelief: boolean) => ratedAgain(filled, asksBelief).map(({ id }) => id);
    assert.deepEqual(ids(true), ['f1', 'f2', 't2']);
    assert.deepEqual(ids(false), ['f1', 'f2']);
    assert.deepEqual(ratedAgain(emptySheet, true), []);
  });
});

describe('the picture of change', () => {
  it('has every feeling, and the thoughts that have a belief; what is unset is absent', () => {
    assert.deepEqual(changesIn(filled), [
      { id: 'f1', what: 'feeling', name: 'hurt', before: 70, after: 40 },
      { id: 'f2', what: 'feeling', name: 'small', before: 'unsure' },
      { id: 't2', what: 'thought', name: 'He doesn’t like me.\nNobody does.', before: 80, after: 50 },
    ]);
  });

  it('is there as soon as one number is', () => {
    assert.equal(hasChanges(sheetOf([{}])), false);
    assert.equal(hasChanges(sheetOf([{ before: 0 }])), true);
    assert.equal(hasChanges(sheetOf([], [{ after: 'unsure' }])), true);
  });
});
