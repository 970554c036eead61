import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPageSettings, writePageSettings } from '../../src/embed/page-settings.ts';

const known = ['minutes', 'heading', 'no-count'];
const read = (fragment: string) => {
  const unknown: string[] = [];
  const { attributes, secret } = readPageSettings(fragment, known, (name) => unknown.push(name));
  return { attributes: Object.fromEntries(attributes), secret, unknown };
};

describe('the settings of a page', () => {
  for (const [fragment, attributes, secret, unknown] of [
    ['', {}, undefined, []],
    ['#', {}, undefined, []],
    ['#minutes=3', { minutes: '3' }, undefined, []],
    ['minutes=3', { minutes: '3' }, undefined, []],
    [
      '#minutes=3&no-count&heading=A+line%20or%26two',
      { minutes: '3', 'no-count': '', heading: 'A line or&two' },
      undefined,
      [],
    ],
    ['#minutes=3&embed', { minutes: '3' }, undefined, []],
    ['#?secret=aB3', {}, 'aB3', []],
    ['#minutes=3#?secret=aB3', { minutes: '3' }, 'aB3', []],
    ['#heading=So%3F#?secret=aB3', { heading: 'So?' }, 'aB3', []],
    ['#onclick=alert(1)&style=x&minutes=%ZZ', { minutes: '%ZZ' }, undefined, ['onclick', 'style']],
  ] as const)
    it(`are read from ${fragment || 'nothing'}`, () => {
      assert.deepEqual(read(fragment), { attributes, secret, unknown: [...unknown] });
    });

  it('come back as they were written, whatever is in them, with WordPress behind them or not', () => {
    const settings = fc.dictionary(fc.constantFrom(...known), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(settings, fc.boolean(), (settings, isInWordPress) => {
        const fragment = `#${writePageSettings(Object.entries(settings))}${isInWordPress ? '#?secret=x' : ''}`;
        assert.deepEqual(read(fragment), {
          attributes: { ...settings },
          secret: isInWordPress ? 'x' : undefined,
          unknown: [],
        });
      }),
    );
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.string(), (fragment) => void read(`#${fragment}`)));
  });
});
