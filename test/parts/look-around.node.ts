import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  back,
  fewer,
  isDone,
  lookAround,
  notice,
  round,
  skip,
  swap,
  type LookAround,
} from '../../src/parts/look-around.ts';

const times = (count: number, act: (look: LookAround) => LookAround, look = lookAround()) =>
  Array.from({ length: count }).reduce<LookAround>((at) => act(at), look);

describe('looking around', () => {
  it('goes through five senses, 5 4 3 2 1', () => {
    const seen = round.map((_, at) => times(at, skip)).map(({ sense, wanted }) => [sense, wanted]);
    assert.deepEqual(seen, [
      ['see', 5],
      ['touch', 4],
      ['hear', 3],
      ['smell', 2],
      ['taste', 1],
    ]);
    assert.equal(isDone(times(5, skip)), true);
  });

  it('leads on once everything was noticed', () => {
    assert.deepEqual(times(4, notice), { at: 0, sense: 'see', wanted: 5, noticed: 4 });
    assert.equal(times(5, notice).sense, 'touch');
    assert.equal(isDone(times(15, notice)), true);
  });

  it('asks for fewer, down to leading on', () => {
    assert.equal(fewer(lookAround()).wanted, 4);
    assert.equal(times(5, fewer).at, 1);
    assert.equal(fewer(times(4, notice)).at, 1);
  });

  it('swaps a sense for one that may suit better, and comes round to it again', () => {
    assert.deepEqual(
      [1, 2, 3].map((count) => times(count, swap).sense),
      ['colour', 'move', 'see'],
    );
    assert.equal(swap(times(2, notice)).noticed, 0);
  });

  it('goes back, and no further than the start', () => {
    assert.equal(back(times(2, skip)).sense, 'touch');
    assert.equal(back(lookAround()).at, 0);
  });
});
