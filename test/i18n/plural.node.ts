import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grammar, type Forms } from '../../src/i18n/plural.ts';

/** Each form says which one it is. */
const named: Forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

describe('plural', () => {
  // From the tables of the Unicode CLDR.
  const tables: readonly (readonly [lang: string, forms: Partial<Record<Intl.LDMLPluralRule, number[]>>])[] = [
    ['ar', { zero: [0], one: [1], two: [2], few: [3, 10, 103, 110], many: [11, 26, 99, 111], other: [100, 102, 4.5] }],
    ['es', { one: [1], many: [1_000_000, 3_000_000], other: [0, 2, 5, 11, 100, 1.5, 4.5, 1_000_001] }],
    ['en', { one: [1], other: [0, 2, 4.5, 100] }],
  ];
  for (const [lang, forms] of tables) {
    for (const [form, values] of Object.entries(forms))
      it(`${lang}: ${values.join(', ')} take "${form}"`, () => {
        for (const value of values) assert.equal(grammar(lang).plural(value, named), form);
      });
  }

  it('puts the number into the words, in the digits of the language', () => {
    const forms: Forms = { one: 'a breath', other: (n) => `${n} breaths` };
    assert.equal(grammar('es').plural(1, forms), 'a breath');
    assert.equal(grammar('es').plural(4.5, forms), '4,5 breaths');
    assert.equal(grammar('ar-EG').plural(12, forms), '١٢ breaths');
  });

  it('takes "other" for a form that is left out', () => {
    assert.equal(grammar('ar').plural(2, { other: (n) => `${n}` }), grammar('ar').number(2));
  });
});

describe('number', () => {
  it('is written as in the region', () => {
    assert.deepEqual(
      ['es', 'es-MX', 'ar-EG', 'ar-MA', 'ar-u-nu-arab'].map((lang) => grammar(lang).number(4.5)),
      ['4,5', '4.5', '٤٫٥', '4,5', '٤٫٥'],
    );
  });

  it('is what Intl gives', () => {
    for (const lang of ['ar', 'ar-SA', 'ar-AE', 'es', 'es-419'])
      assert.equal(grammar(lang).number(5.5), new Intl.NumberFormat(lang).format(5.5));
  });
});
