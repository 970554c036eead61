import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  customPattern,
  lengthsOf,
  pacedNames,
  patternNames,
  presetPattern,
  type PatternName,
} from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import {
  isSamePattern,
  needsYes,
  patternFor,
  usualSetting,
  type Setting,
} from '../../../src/widgets/breathing-pacer/setting.ts';

const set = (setting: Partial<Setting>): Setting => ({ ...usualSetting, ...setting });
const numbers = (setting: Setting, yes: boolean) => {
  const { inhale, topUp, holdFull, exhale, holdEmpty } = patternFor(setting, yes);
  return [inhale, topUp, holdFull, exhale, holdEmpty];
};

describe('where nobody chose anything', () => {
  it('it is gentle, for five minutes, silent and still, without holds and without questions', () => {
    const { pattern, length, sound, buzzes, permitsHolds, asksRating } = usualSetting;
    assert.deepEqual(
      { pattern, length, sound, buzzes, permitsHolds, asksRating },
      {
        pattern: 'gentle',
        length: { unit: 'minutes', count: 5 },
        sound: 'off',
        buzzes: false,
        permitsHolds: false,
        asksRating: false,
      },
    );
  });

  it('no pattern with holds is in the menu, and the reader’s own pace is', () => {
    const { offered } = usualSetting;
    assert.ok(!offered.includes('square') && !offered.includes('4-7-8'));
    assert.ok(offered.includes('mine'));
    assert.equal(offered[0], 'gentle');
  });
});

describe('the reader is asked about holds', () => {
  const table: [pattern: PatternName, custom: Setting['custom'], permitsHolds: boolean, asked: boolean][] = [
    ['gentle', {}, true, false],
    ['sigh', {}, true, false],
    ['square', {}, true, true],
    ['square', {}, false, false],
    ['4-7-8', {}, true, true],
    ['4-7-8', {}, false, false],
    ['custom', {}, true, false],
    ['custom', { holdFull: 2 }, true, true],
    ['custom', { holdEmpty: 1 }, true, true],
    ['custom', { holdFull: 2 }, false, false],
    ['gentle', { holdFull: 2 }, true, false],
    ['mine', { holdFull: 2 }, true, false],
  ];
  for (const [pattern, custom, permitsHolds, asked] of table) {
    const held = Object.keys(custom).join() || 'nothing';
    const permits = permitsHolds ? 'permitted' : 'not permitted';
    it(`${pattern}, ${held} of one’s own, ${permits}: ${asked ? 'yes' : 'no'}`, () => {
      assert.equal(needsYes(set({ pattern, custom, permitsHolds })), asked);
    });
  }
});

describe('the pattern to run', () => {
  const table: [title: string, setting: Partial<Setting>, yes: boolean, given: number[]][] = [
    ['square, both said yes', { pattern: 'square', permitsHolds: true }, true, [4, 0, 4, 4, 4]],
    ['square, the reader said no', { pattern: 'square', permitsHolds: true }, false, [4, 0, 0, 4, 0]],
    ['square, not permitted', { pattern: 'square' }, true, [4, 0, 0, 4, 0]],
    ['4-7-8, both said yes', { pattern: '4-7-8', permitsHolds: true }, true, [4, 0, 7, 8, 0]],
    ['4-7-8, the reader said no', { pattern: '4-7-8', permitsHolds: true }, false, [4, 0, 0, 8, 0]],
    ['sigh keeps its top-up', { pattern: 'sigh' }, false, [2, 1, 0, 6, 0]],
    ['one’s own numbers', { pattern: 'custom', custom: { inhale: 3, exhale: 7 } }, false, [3, 0, 0, 7, 0]],
    ['numbers wait until they are chosen', { custom: { inhale: 3, exhale: 7 } }, false, [4, 0, 0, 6, 0]],
    ['one’s own pace has gentle behind it', { pattern: 'mine' }, false, [4, 0, 0, 6, 0]],
  ];
  for (const [title, setting, yes, given] of table) {
    it(`${title}: ${given.join(' ')}`, () => assert.deepEqual(numbers(set(setting), yes), given));
  }

  it('is the preset itself where no hold is in question', () => {
    for (const pattern of pacedNames.filter((name) => name !== 'square' && name !== '4-7-8'))
      assert.deepEqual(patternFor(set({ pattern }), false), presetPattern(pattern));
  });

  it('grows for as long as was asked', () => {
    assert.equal(patternFor(set({ ramp: 0 }), false).ramp, 0);
    assert.deepEqual(patternFor(set({ ramp: 0 }), false).inhale, 4);
    assert.equal(patternFor(set({ pattern: 'custom', ramp: 30 }), false).ramp, 30);
    assert.deepEqual(lengthsOf(patternFor(set({ pattern: 'custom', ramp: 30 }), false)), lengthsOf(customPattern({})));
  });
});

describe('two settings run the same breaths', () => {
  it('whatever else differs', () => {
    assert.ok(isSamePattern(set({ sound: 'tone', visual: 'bar' }), set({ length: { unit: 'open' } })));
    assert.ok(isSamePattern(set({ custom: { inhale: 3 } }), set({ custom: { inhale: 3 } })));
  });

  it('but not where the pattern or its numbers differ', () => {
    const others = patternNames.filter((pattern) => !isSamePattern(usualSetting, set({ pattern })));
    assert.equal(others.length, patternNames.length - 1);
    assert.ok(!isSamePattern(set({ pattern: 'custom', custom: { inhale: 3 } }), set({ pattern: 'custom' })));
  });
});
