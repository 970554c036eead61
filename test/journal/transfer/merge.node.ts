/** Entries from a file, put next to what is there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry, Reason } from '../../../src/journal/journal.ts';
import { Refusal } from '../../../src/journal/refusals.ts';
import { exportJson } from '../../../src/journal/transfer/export-json.ts';
import { mergeInto, type Merged } from '../../../src/journal/transfer/merge-into.ts';
import { readExport } from '../../../src/journal/transfer/read-export.ts';
import { anyEntry, MapJournal, note } from './kit.ts';

const none: Merged = { added: 0, copied: 0, same: 0, locked: 0, refused: 0, reason: undefined };

/** Puts them in, with the ids new/1, new/2 … */
function merged(journal: MapJournal, entries: readonly Entry[]): Promise<Merged> {
  let ids = journal.entries.size;
  return mergeInto(journal, entries, () => `new/${ids++}`);
}

const all = (journal: MapJournal) => [...journal.entries.values()];

describe('entries from a file', () => {
  it('P9: come in as they are where their place is free', async () => {
    const entries = [note({ revision: 7, edited: 30, copyOf: 'z' }), { ...note({ id: 'b', format: 9 }), later: [1] }];
    const journal = new MapJournal();
    assert.deepEqual(await merged(journal, entries), { ...none, added: 2 });
    assert.deepEqual(all(journal), entries);
  });

  it('P9: a saved journal comes back whole, and a second time adds nothing', async () => {
    const anyEntries = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const kept = entries.filter(({ kind }) => !['lock', 'locked'].includes(kind));
        const read = readExport(exportJson(entries, { now: 0 }).text);
        assert.ok(read.ok, 'it is read');
        const journal = new MapJournal();
        assert.deepEqual(await merged(journal, read.entries), {
          ...none,
          added: kept.length,
          locked: entries.length - kept.length,
        });
        assert.deepEqual(all(journal), kept);
        const again = await merged(journal, read.entries);
        assert.deepEqual([again.same, again.added, again.copied], [kept.length, 0, 0]);
        assert.deepEqual(all(journal), kept);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same where kind and words are, whatever the revision and the order of fields', async () => {
    const journal = new MapJournal(note({ value: { a: [1, { b: null }], c: 'x', d: undefined } }));
    const entry = note({ revision: 9, edited: 99, value: { c: 'x', a: [1, { b: null }] } });
    assert.deepEqual(await merged(journal, [entry, entry]), { ...none, same: 2 });
    assert.equal(all(journal).length, 1);
  });

  it('are not the same where anything in them is another', async () => {
    const value = { a: [1, 2], b: {} };
    const others = [{ a: [1], b: {} }, { a: [1, 2], b: [] }, { a: [1, 2] }, { a: [2, 1], b: {} }, 'a', null, [], 0];
    for (const other of [...others, { ...value, c: 1 }, JSON.parse('{"a":[1,2],"__proto__":{}}') as object]) {
      const journal = new MapJournal(note({ value }));
      assert.deepEqual(await merged(journal, [note({ value: other })]), { ...none, copied: 1 });
      assert.deepEqual(all(journal)[0]!.value, value);
      assert.deepEqual(all(journal)[1]!.value, other);
    }
    const journal = new MapJournal(note());
    assert.deepEqual(await merged(journal, [note({ kind: 'other' })]), { ...none, copied: 1 });
  });

  it('P5: become a copy where another one has their id, once', async () => {
    const here = note({ revision: 3, edited: 20, value: 'here' });
    const there = { ...note({ revision: 5, edited: 40, value: 'there' }), later: 1 };
    const journal = new MapJournal(here);
    assert.deepEqual(await merged(journal, [there, there]), { ...none, copied: 1, same: 1 });
    assert.deepEqual(all(journal), [here, { ...there, id: 'new/1', revision: 1, copyOf: 'a' }]);
    assert.deepEqual(await merged(journal, [there]), { ...none, same: 1 });
  });

  it('P5: become a copy where something came into their place meanwhile, or can’t be read', async () => {
    for (const reason of ['changed', 'newer'] as const) {
      const journal = new MapJournal();
      journal.refuses = (_call, entry) => {
        if (entry?.id === 'a') throw new Refusal(reason);
      };
      assert.deepEqual(await merged(journal, [note()]), { ...none, copied: 1 });
      assert.deepEqual(all(journal), [note({ id: 'new/0', copyOf: 'a' })]);
    }
  });

  it('P8: locks and what they lock stay out', async () => {
    const journal = new MapJournal();
    const entries = [
      note({ id: 'lock', kind: 'lock', value: 'jwe' }),
      note({ id: 'locked/a', kind: 'locked' }),
      note(),
    ];
    assert.deepEqual(await merged(journal, entries), { ...none, added: 1, locked: 2 });
    assert.deepEqual(all(journal), [note()]);
  });

  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => note({ id }));
  const ends: readonly (readonly [Reason, Partial<Merged>])[] = [
    ['full', { added: 2, refused: 3 }],
    ['blocked', { added: 2, refused: 3 }],
    ['locked', { added: 2, refused: 3 }],
    ['broken', { added: 4, refused: 1 }],
  ];
  for (const [reason, counts] of ends) {
    it(`P7: refused as ${reason}, says how far it came`, async () => {
      const journal = new MapJournal();
      journal.refuses = (_call, entry) => {
        if (entry?.id === 'c') throw new Refusal(reason);
      };
      assert.deepEqual(await merged(journal, five), { ...none, ...counts, reason });
      assert.equal(journal.entries.size, counts.added);
      // Later it goes on from there.
      journal.refuses = () => undefined;
      await merged(journal, five);
      assert.deepEqual(new Set(journal.entries.keys()), new Set(['a', 'b', 'c', 'd', 'e']));
    });
  }

  it('P7: says so where the journal can’t be read', async () => {
    const journal = new MapJournal();
    journal.refuses = () => {
      throw new Refusal('blocked');
    };
    assert.deepEqual(await merged(journal, five), { ...none, refused: 5, reason: 'blocked' });
  });
});
