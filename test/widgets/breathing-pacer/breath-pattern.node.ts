import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  customPattern,
  cycleOf,
  gentle,
  hasHolds,
  lengthsOf,
  limits,
  longestBreath,
  pacedNames,
  patternNames,
  presetPattern,
  shortestBreath,
  withoutHolds,
  type BreathLengths,
  type CustomLengths,
} from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import { patternFor, usualSetting } from '../../../src/widgets/breathing-pacer/setting.ts';

/** In, top-up, hold, out, hold: seconds. Breaths a minute at the start, and at full length. */
const table = {
  gentle: [4, 0, 0, 6, 0, 8.6, 6],
  even: [5, 0, 0, 5, 0, 8.6, 6],
  'even-5.5': [5.5, 0, 0, 5.5, 0, 8.6, 5.5],
  soft: [3, 0, 0, 4, 0, 8.6, 8.6],
  sigh: [2, 1, 0, 6, 0, 8.6, 6.7],
  'long-out': [3, 0, 0, 6, 0, 8.6, 6.7],
  square: [4, 0, 4, 4, 4, 3.8, 3.8],
  '4-7-8': [4, 0, 7, 8, 0, 3.2, 3.2],
} as const;

const numbers = ({ inhale, topUp, holdFull, exhale, holdEmpty }: BreathLengths) => [
  inhale,
  topUp,
  holdFull,
  exhale,
  holdEmpty,
];
const perMinute = (lengths: BreathLengths) => Number((60 / cycleOf(lengths)).toFixed(1));
const isWithin = (seconds: number, least: number, most: number) => seconds >= least - 1e-9 && seconds <= most + 1e-9;

describe('the presets', () => {
  it('are those of docs/evidence.md, gentlest first', () => {
    assert.deepEqual(pacedNames, Object.keys(table));
    assert.deepEqual(patternNames, [...Object.keys(table), 'custom', 'mine']);
  });

  for (const name of pacedNames) {
    const [inhale, topUp, holdFull, exhale, holdEmpty, first, last] = table[name];

    it(`${name}: in ${inhale}, top-up ${topUp}, hold ${holdFull}, out ${exhale}, hold ${holdEmpty}`, () => {
      assert.deepEqual(numbers(presetPattern(name)), [inhale, topUp, holdFull, exhale, holdEmpty]);
    });

    it(`${name}: from ${first} to ${last} breaths a minute`, () => {
      const pattern = presetPattern(name);
      assert.deepEqual([perMinute(pattern.from), perMinute(pattern)], [first, last]);
    });

    it(`${name}: a breath of 5 to 20 seconds, first and last, with holds and without`, () => {
      const pattern = presetPattern(name);
      const without = withoutHolds(pattern);
      for (const lengths of [pattern, pattern.from, without, without.from])
        assert.ok(isWithin(cycleOf(lengths), shortestBreath, longestBreath));
    });
  }

  it('gentle is what everybody gets who asks for nothing', () => {
    assert.equal(pacedNames[0], 'gentle');
    assert.equal(usualSetting.pattern, 'gentle');
    assert.deepEqual(patternFor(usualSetting, false), gentle);
    assert.deepEqual(gentle, presetPattern('gentle'));
  });

  it('none begins harder than 3 in and 4 out, unless it has holds', () => {
    for (const name of pacedNames) {
      const { from, ramp } = withoutHolds(presetPattern(name));
      assert.ok(from.inhale <= 3 && from.exhale <= 4);
      assert.ok(ramp === 60 || name === 'soft');
    }
  });
});

describe('holds', () => {
  const asked: CustomLengths = { holdFull: 3, holdEmpty: 2 };

  for (const pattern of patternNames) {
    it(`${pattern}: none for a reader who did not say yes, whatever the author permits`, () => {
      for (const permitsHolds of [false, true])
        assert.equal(hasHolds(patternFor({ ...usualSetting, pattern, custom: asked, permitsHolds }, false)), false);
    });

    it(`${pattern}: none where the author does not permit them, whatever the reader says`, () => {
      assert.equal(hasHolds(patternFor({ ...usualSetting, pattern, custom: asked, permitsHolds: false }, true)), false);
    });
  }

  it('two yeses give them: square, 4-7-8 and a pattern of one’s own that asks for them', () => {
    const held = patternNames.filter((pattern) =>
      hasHolds(patternFor({ ...usualSetting, pattern, custom: asked, permitsHolds: true }, true)),
    );
    assert.deepEqual(held, ['square', '4-7-8', 'custom']);
  });

  it('4-7-8 without its hold is 4 and 8', () => {
    assert.deepEqual(numbers(withoutHolds(presetPattern('4-7-8'))), [4, 0, 0, 8, 0]);
  });
});

describe('the first minute', () => {
  const table: [pattern: 'gentle' | 'square', ramp: number, yes: boolean, given: number][] = [
    ['gentle', 60, false, 60],
    ['gentle', 0, false, 0],
    ['gentle', 120, false, 120],
    ['square', 60, false, 60],
    ['square', 0, false, 0],
    ['square', 60, true, 0],
  ];
  for (const [pattern, ramp, yes, given] of table) {
    it(`${pattern} ${yes ? 'with' : 'without'} holds, ${ramp} s asked for: ${given} s`, () => {
      assert.equal(patternFor({ ...usualSetting, pattern, ramp, permitsHolds: true }, yes).ramp, given);
    });
  }
});

describe('a pattern of one’s own', () => {
  const table: [asked: CustomLengths, given: number[]][] = [
    [{}, [4, 0, 0, 6, 0]],
    [{ inhale: 3, exhale: 5 }, [3, 0, 0, 5, 0]],
    [{ inhale: 1, exhale: 1 }, [2, 0, 0, 3, 0]],
    [{ inhale: 9, exhale: 13 }, [8, 0, 0, 12, 0]],
    [{ inhale: 8, exhale: 12, holdFull: 7, holdEmpty: 7 }, [8, 0, 0, 12, 0]],
    [{ inhale: 4, exhale: 4, holdFull: 7, holdEmpty: 7 }, [4, 0, 7, 4, 5]],
    [{ inhale: -1, exhale: 6, holdFull: -1 }, [2, 0, 0, 6, 0]],
    [{ inhale: NaN, exhale: NaN, holdFull: NaN, holdEmpty: NaN }, [4, 0, 0, 6, 0]],
    [{ inhale: Infinity, exhale: -Infinity }, [8, 0, 0, 2, 0]],
  ];
  for (const [asked, given] of table) {
    const text = Object.entries(asked).map((pair) => pair.join(' '));
    it(`${text.join(', ') || 'nothing asked'}: ${given.join(' ')}`, () => {
      assert.deepEqual(numbers(customPattern(asked)), given);
    });
  }

  it('whatever is asked for, it keeps its limits, and a breath takes 5 to 20 seconds', () => {
    const any = fc.option(fc.oneof(fc.double(), fc.double({ min: 0, max: 20 })), { nil: undefined });
    const asked = fc.record({ inhale: any, exhale: any, holdFull: any, holdEmpty: any });
    fc.assert(
      fc.property(asked, (numbers) => {
        const pattern = customPattern(numbers as CustomLengths);
        for (const lengths of [pattern, pattern.from, withoutHolds(pattern), withoutHolds(pattern).from]) {
          assert.ok(isWithin(cycleOf(lengths), shortestBreath, longestBreath));
          assert.equal(lengths.topUp, 0);
        }
        for (const [key, [least, most]] of Object.entries(limits))
          assert.ok(isWithin(pattern[key as keyof typeof limits], least, most));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the parts of a pattern', () => {
  it('are five lengths, whatever else it knows', () => {
    assert.deepEqual(Object.keys(lengthsOf(gentle)).sort(), ['exhale', 'holdEmpty', 'holdFull', 'inhale', 'topUp']);
  });
});
