import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerAfter, asksNumber, compareRatings, outcomes, type Outcome } from '../../src/parts/before-after.ts';
import { highestRating, type Rating } from '../../src/parts/rating.ts';

describe('how it is now, next to how it was', () => {
  const table: [before: Rating | null, after: Rating, outcome: Outcome | undefined][] = [
    [7, 4, 'easier'],
    [1, 0, 'easier'],
    [7, 7, 'same'],
    [0, 0, 'same'],
    [10, 10, 'same'],
    [4, 7, 'worse'],
    [0, 10, 'worse'],
    ['unsure', 4, undefined],
    [4, 'unsure', undefined],
    ['unsure', 'unsure', undefined],
    [null, 4, undefined],
    [null, 'unsure', undefined],
  ];
  for (const [before, after, outcome] of table) {
    it(`${before}, then ${after}: ${outcome ?? 'nothing to compare, so it is asked in words'}`, () => {
      if (before !== null) assert.equal(compareRatings(before, after), outcome);
      assert.deepEqual(answerAfter({ before }, after), { step: outcome ?? 'close', before: 'unsure' });
    });
  }

  it('asks for a number where there is one to compare it with', () => {
    assert.deepEqual(
      ([0, 7, 10, 'unsure', null] as const).map((before) => asksNumber({ before })),
      [true, true, true, false, false],
    );
  });

  it('forgets the number before as soon as it is answered', () => {
    assert.equal(asksNumber(answerAfter({ before: 7 }, 4)), false);
  });

  it('two numbers always have an answer, and the other way round the opposite one', () => {
    const opposite = { easier: 'worse', same: 'same', worse: 'easier' } as const;
    const number = fc.integer({ min: 0, max: highestRating });
    fc.assert(
      fc.property(number, number, (before, after) => {
        const outcome = compareRatings(before, after);
        assert.ok(outcome);
        assert.ok(outcomes.includes(outcome));
        assert.equal(compareRatings(after, before), opposite[outcome]);
      }),
    );
  });
});
