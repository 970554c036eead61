import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../src/journal/journal.ts';
import { cycleOf, customPattern, limits } from '../../../src/widgets/breathing-pacer/breath-pattern.ts';
import {
  entryFor,
  keptNames,
  readAllKept,
  readKept,
  type KeptLengths,
} from '../../../src/widgets/breathing-pacer/kept-patterns.ts';

const gentle: KeptLengths = { inhale: 4, exhale: 6, holdFull: 0, holdEmpty: 0 };
const morning = entryFor('morning', gentle, undefined, 1000);

const anyName = fc.constantFrom(...keptNames);
const anyLengths = fc.record({
  inhale: fc.double({ noNaN: true }),
  exhale: fc.double({ noNaN: true }),
  holdFull: fc.double({ noNaN: true }),
  holdEmpty: fc.double({ noNaN: true }),
});

describe('a pattern that is kept', () => {
  it('is written as docs/journal-format.md says', () => {
    assert.deepEqual(morning, {
      id: 'breathing-pattern/morning',
      kind: 'breathing-pattern',
      format: 1,
      revision: 1,
      created: 1000,
      edited: 1000,
      value: { name: 'morning', inhale: 4, exhale: 6, holdFull: 0, holdEmpty: 0 },
    });
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyName, anyLengths, fc.nat(), (name, asked, now) => {
        const entry = entryFor(name, asked, undefined, now);
        const read = readKept(structuredClone(entry))!;
        assert.deepEqual(read, { name, custom: read.custom, isNewer: false, entry });
        assert.deepEqual(entryFor(name, read.custom, undefined, now), entry);
      }),
    );
  });

  it('has numbers that a pacer can run, whatever is written there', () => {
    fc.assert(
      fc.property(anyName, anyLengths, (name, lengths) => {
        const { custom } = readKept({ ...morning, value: { name, ...lengths } }) ?? { custom: gentle };
        for (const [length, [least, most]] of Object.entries(limits))
          assert.ok(custom[length as keyof KeptLengths] >= least && custom[length as keyof KeptLengths] <= most);
        const cycle = cycleOf(customPattern(custom));
        assert.ok(cycle >= 5 && cycle <= 20);
      }),
    );
  });

  it('keeps what an edit by an older version does not know', () => {
    fc.assert(
      fc.property(anyName, fc.dictionary(fc.string(), fc.jsonValue()), anyLengths, (name, unknown, lengths) => {
        const previous = {
          ...unknown,
          ...entryFor(name, gentle, undefined, 5),
          value: { ...unknown, name, ...gentle },
        };
        const next = entryFor(name, lengths, previous, 9);
        const { custom } = readKept(next)!;
        assert.deepEqual(next, {
          ...previous,
          revision: 2,
          edited: 9,
          value: { ...unknown, name, ...custom },
        });
      }),
    );
  });

  it('is the next revision of the one before, under the same id and with its first date', () => {
    const previous: Entry = { ...morning, id: 'came with an import', revision: 7 };
    const next = entryFor('morning', { inhale: 3 }, previous, 2000);
    assert.deepEqual([next.id, next.revision, next.created, next.edited], ['came with an import', 8, 1000, 2000]);
  });

  it('of a newer version can be used, and says so', () => {
    const newer = { ...morning, format: 2, value: { ...gentle, name: 'night', sound: 'sea' } };
    assert.deepEqual(readKept(newer), { name: 'night', custom: gentle, isNewer: true, entry: newer });
  });
});

describe('what can’t be read', () => {
  const values: [about: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'morning'],
    ['a list', [4, 6]],
    ['no name', { ...gentle }],
    ['a name nobody can pick', { ...gentle, name: 'toString' }],
    ['a name that is no text', { ...gentle, name: ['morning'] }],
    ['a number missing', { name: 'morning', inhale: 4, exhale: 6, holdFull: 0 }],
    ['a number as text', { ...gentle, name: 'morning', inhale: '4' }],
    ['no number', { ...gentle, name: 'morning', exhale: NaN }],
    ['a number without end', { ...gentle, name: 'morning', exhale: Infinity }],
  ];
  for (const [about, value] of values) {
    it(`is left alone: ${about}`, () => assert.equal(readKept({ ...morning, value }), undefined));
  }

  it('is left alone: another kind, or a format that is none', () => {
    assert.equal(readKept({ ...morning, kind: 'note' }), undefined);
    for (const format of [0, -1, NaN, 'first', undefined])
      assert.equal(readKept({ ...morning, format: format as number }), undefined);
  });

  it('never throws', () => {
    const junk = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(junk, (value) => readKept({ ...morning, value }) === undefined));
    fc.assert(
      fc.property(fc.array(fc.object()), (entries) => {
        const asOurs = entries.map((entry) => ({ ...entry, kind: morning.kind, format: 1 }) as unknown as Entry);
        assert.deepEqual(readAllKept(asOurs), []);
      }),
    );
  });
});

describe('all that are kept', () => {
  it('come in the order of their names, whatever the order they were kept in', () => {
    const entries = keptNames.map((name, i) => entryFor(name, gentle, undefined, i));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries), (some) => {
        const names = readAllKept(some).map(({ name }) => name);
        assert.deepEqual(
          names,
          keptNames.filter((name) => names.includes(name)),
        );
        assert.equal(names.length, some.length);
      }),
    );
  });

  it('are one a name: the one kept last', () => {
    const later = { ...entryFor('morning', { inhale: 3 }, undefined, 2000), id: 'another' };
    assert.deepEqual(
      readAllKept([morning, later, { ...morning, value: 0 }]).map(({ entry }) => entry),
      [later],
    );
  });
});
