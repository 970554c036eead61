import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptShape } from '../../../src/widgets/breathing-pacer/kept-pattern.shape.ts';
import { entryFor } from '../../../src/widgets/breathing-pacer/kept-patterns.ts';
import { settingStrings } from '../../../src/widgets/breathing-pacer/strings.settings.ts';

const shape = keptShape((key) => settingStrings[key]);
const entry = entryFor('night', { inhale: 4, holdFull: 2, exhale: 6.5 }, undefined, 0);

describe('a kept pattern on the shelf', () => {
  it('is known by its name and its numbers', () => {
    assert.equal(shape.title(entry).replaceAll('\u00a0', ' '), 'Night: in 4, hold 2, out 6.5');
  });

  it('has each of its numbers under the name it has in the settings; a hold that is none is empty', () => {
    assert.deepEqual(shape.parts(entry), [
      { name: 'In', text: '4 s' },
      { name: 'Hold after in', text: '2 s' },
      { name: 'Out', text: '6.5 s' },
      { name: 'Hold after out', text: '' },
    ]);
  });

  it('speaks the language of the moment', () => {
    let names = settingStrings.keptNames;
    const words = keptShape((key) => ({ ...settingStrings, keptNames: names })[key]);
    names = { ...names, night: 'La noche' };
    assert.match(words.title(entry), /^La noche: /);
  });

  it('can be read with numbers beyond the limits, as the pacer reads it', () => {
    const far = { ...entry, value: { ...(entry.value as object), exhale: 90 } };
    assert.equal(shape.fault(far.value), undefined);
    assert.match(shape.title(far), /out\u00a012/);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'night'],
    ['no name', { ...(entry.value as object), name: undefined }],
    ['a name that is not given', { ...(entry.value as object), name: 'noon' }],
    ['a number that is none', { ...(entry.value as object), inhale: 'four' }],
    ['a number missing', { ...(entry.value as object), holdEmpty: undefined }],
  ] as const)
    it(`can’t be read: ${what}`, () => assert.equal(typeof shape.fault(value), 'string'));
});
