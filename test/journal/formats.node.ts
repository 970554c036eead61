/** P6: what was ever written is read for ever. One fixture for each format of each kind, as it lies in the store. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import { DeviceJournal } from '../../src/journal/device-journal.ts';
import type { Entry, Journal } from '../../src/journal/journal.ts';
import { TabJournal } from '../../src/journal/tab-journal.ts';
import { entryFor, keptFormat, keptKind, readAllKept } from '../../src/widgets/breathing-pacer/kept-patterns.ts';
import { readSheet, sheetFault } from '../../src/widgets/thought-record/read-sheet.ts';
import { sheetFormat, sheetKind } from '../../src/widgets/thought-record/thought-sheet.shape.ts';
import { reasonOf } from './expectations.ts';
import { freshDevice, freshTab, plantOnDevice, still } from './stand-ins.ts';

const folder = new URL('fixtures/', import.meta.url);

/** The fixtures by their names, which are a kind and a format: `breathing-pattern.1`. */
const fixtures: ReadonlyMap<string, Entry> = new Map(
  readdirSync(folder)
    .filter((file) => /^[a-z-]+\.\d+\.json$/.test(file))
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Entry]),
);

/** Where an entry may lie, with one in it. */
const stores: Readonly<Record<string, (entry: Entry) => Promise<Journal>>> = {
  device: async (entry) => {
    await plantOnDevice(entry.id, entry);
    return new DeviceJournal(still);
  },
  tab: async (entry) => {
    sessionStorage.setItem(`ownside:${entry.id}`, JSON.stringify(entry));
    return new TabJournal();
  },
};

beforeEach(() => {
  freshDevice();
  freshTab();
});

for (const [name, fixture] of fixtures) {
  describe(`P6: ${name}`, () => {
    it('is named for what it is', () => assert.equal(name, `${fixture.kind}.${fixture.format}`));

    for (const [store, holding] of Object.entries(stores)) {
      it(`is read, field for field: ${store}`, async () => {
        const journal = await holding(fixture);
        assert.deepEqual(await journal.list(fixture.kind), [fixture]);
        assert.deepEqual(await journal.list(), [fixture]);
        assert.deepEqual(await journal.strays(), []);
      });

      it(`keeps fields of a later version when it is edited: ${store}`, async () => {
        const later = {
          ...fixture,
          device: 'phone',
          value: { ...(fixture.value as object), mood: { of: ['the day'] } },
        };
        const journal = await holding(later);
        const [read] = await journal.list();
        const next = { ...read!, revision: read!.revision + 1, edited: read!.edited + 1 };
        await journal.put(next);
        assert.deepEqual(await journal.list(), [{ ...later, revision: next.revision, edited: next.edited }]);
      });

      it(`of a later format is read, and stays as it is: ${store}`, async () => {
        const later = { ...fixture, format: fixture.format + 1, value: { ...(fixture.value as object), mood: 1 } };
        const journal = await holding(later);
        for (const revision of [1, fixture.revision, fixture.revision + 1]) {
          assert.equal(await reasonOf(journal.put({ ...fixture, revision })), 'newer');
        }
        assert.deepEqual(await journal.list(), [later]);
      });
    }
  });
}

describe('P6: breathing patterns of every format', () => {
  it('there is a fixture for each', () => {
    for (let format = 1; format <= keptFormat; format++) assert.ok(fixtures.has(`${keptKind}.${format}`));
  });

  it('are read as what they were', () => {
    const [pattern] = readAllKept([fixtures.get('breathing-pattern.1')!]);
    assert.equal(pattern?.name, 'night');
    assert.deepEqual(pattern.custom, { inhale: 3, exhale: 5, holdFull: 0, holdEmpty: 0 });
    assert.equal(pattern.isNewer, false);
  });

  it('are kept again with the fields that a later version added', () => {
    const fixture = fixtures.get('breathing-pattern.1')!;
    const later = { ...fixture, device: 'phone', value: { ...(fixture.value as object), sound: 'sea' } };
    const custom = { inhale: 4, exhale: 6, holdFull: 0, holdEmpty: 0 };
    const next = entryFor('night', custom, later, later.edited + 1);
    assert.deepEqual(next, {
      ...later,
      revision: later.revision + 1,
      edited: later.edited + 1,
      value: { name: 'night', ...custom, sound: 'sea' },
    });
  });
});

describe('P6: thought records of every format', () => {
  it('there is a fixture for each', () => {
    for (let format = 1; format <= sheetFormat; format++) assert.ok(fixtures.has(`${sheetKind}.${format}`));
  });

  it('are read as what they were', () => {
    const { value } = fixtures.get('thought-record.1')!;
    assert.equal(sheetFault(value), undefined);
    assert.deepEqual(readSheet(value), value);
  });
});
