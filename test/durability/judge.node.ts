/** That the judge of the rounds sees what it is there to see. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { drawFrom, seedFor } from './draw.ts';
import { judge } from './judge.ts';

const entry = (text: string, more: object = {}) => ({
  id: 'now',
  kind: 'note',
  format: 1,
  revision: 2,
  created: 1,
  edited: 2,
  value: { text },
  ...more,
});
const earlier = entry('Earlier.', { id: 'earlier' });
const witness = { typed: 'A lamp', acknowledged: 'A la' };
const judged = (...after: unknown[]) => judge([earlier], [earlier, ...after], witness);

describe('the judge of the rounds', () => {
  it('lets pass what is as it was said, and counts what was not said', () => {
    assert.deepEqual(judged(entry('A la')), { lost: 0, torn: 0, survived: 0, gone: 2, faults: [] });
    assert.deepEqual(judged(entry('A lam')), { lost: 0, torn: 0, survived: 1, gone: 1, faults: [] });
    assert.deepEqual(judge([earlier], [earlier], { typed: 'A lamp', acknowledged: '' }), {
      lost: 0,
      torn: 0,
      survived: 0,
      gone: 6,
      faults: [],
    });
  });

  it('sees lost words', () => {
    const { lost, torn, faults } = judged(entry('A l'));
    assert.deepEqual({ lost, torn, faults: faults.length }, { lost: 1, torn: 0, faults: 1 });
    assert.equal(judged().lost, 4);
  });

  it('sees an earlier entry that is gone or another one', () => {
    assert.equal(judge([earlier], [entry('A la')], witness).faults.length, 1);
    const changed = judge([earlier], [{ ...earlier, revision: 3 }, entry('A la')], witness);
    assert.deepEqual({ lost: changed.lost, faults: changed.faults.length }, { lost: 1, faults: 1 });
  });

  it('sees torn words, and torn entries', () => {
    for (const torn of [
      entry('A mp'),
      entry('A lamp by'),
      entry(''),
      entry('A lamp', { edited: 0 }),
      entry('A lamp', { revision: 7 }),
      entry('A lamp', { kind: undefined }),
      entry('A lamp', { value: 'A lamp' }),
      entry('A lamp', { copyOf: 'earlier' }),
      { id: 'now' },
    ]) {
      const { torn: count, faults } = judged(torn);
      assert.equal(count, 1, JSON.stringify(torn));
      assert.notEqual(faults.length, 0);
    }
  });

  it('sees a second entry, and words that nobody typed', () => {
    assert.equal(judged(entry('A lam'), entry('A la', { id: 'other' })).faults.length, 1);
    assert.equal(judge([], [entry('A la')], { typed: 'A la', acknowledged: 'B' }).faults.length, 1);
  });
});

describe('a draw', () => {
  it('is the same for the same seed, another one for another name, and within its ends', () => {
    const draws = (seed: number) => {
      const draw = drawFrom(seed);
      return Array.from({ length: 200 }, () => draw.int(1, 6));
    };
    assert.deepEqual(draws(7), draws(7));
    assert.notDeepEqual(draws(seedFor(7, 'a')), draws(seedFor(7, 'b')));
    assert.deepEqual([...new Set(draws(7))].sort(), [1, 2, 3, 4, 5, 6]);
  });
});
