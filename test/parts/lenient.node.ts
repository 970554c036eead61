import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChoice, readNumber } from '../../src/parts/lenient.ts';

describe('attribute values as people paste them', () => {
  for (const [value, read] of [
    ['mine', 'mine'],
    [' Mine ', 'mine'],
    ['”mine”', 'mine'],
    ['“GENTLE”', 'gentle'],
    ['gentlest', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const) {
    it(`choice ${JSON.stringify(value)}`, () => assert.equal(readChoice(value, ['gentle', 'mine']), read));
  }

  for (const [value, read] of [
    [5, 5],
    ['5', 5],
    ['”5”', 5],
    ['5 min', 5],
    ['2,5', 2.5],
    ['0', undefined],
    ['61', undefined],
    ['-5', undefined],
    ['five', undefined],
    ['', undefined],
    [Infinity, undefined],
    [null, undefined],
  ] as const) {
    it(`number ${JSON.stringify(value)} from 1 to 60`, () => assert.equal(readNumber(value, 1, 60), read));
  }
});
