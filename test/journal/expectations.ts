/** What every journal does, whatever stands behind it: one table, run in Node and in browsers. */
import type { Entry, Journal, JournalError } from '../../src/journal/journal.ts';

/** Both have to be the same, all the way down. */
export type Same = (actual: unknown, expected: unknown) => void;

type Expectation = readonly [about: string, holds: (journal: Journal, same: Same) => Promise<void>];

/** An entry, with these fields in place of the usual ones. */
export function entryOf(fields: Partial<Entry> = {}): Entry {
  return { id: 'a', kind: 'note', format: 1, revision: 1, created: 10, edited: 10, value: { words: 'one' }, ...fields };
}

/** What a journal says no with. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: JournalError) => (error.name === 'JournalError' && error instanceof Error ? error.reason : String(error)),
  );
}

export const expectations: readonly Expectation[] = [
  ['has nothing at first', async (journal, same) => same(await journal.list('note'), [])],

  [
    'gives back what was put, field for field',
    async (journal, same) => {
      const value = {
        words: 'Žádný hlas 🌿\u0000',
        when: new Date(5),
        many: [1, undefined, null],
        set: new Set([-0.5]),
      };
      await journal.put(entryOf({ value }));
      same(await journal.list('note'), [entryOf({ value })]);
    },
  ],

  [
    'lists one kind, by id',
    async (journal, same) => {
      for (const id of ['c', 'a', 'é', 'b', 'B']) await journal.put(entryOf({ id }));
      await journal.put(entryOf({ id: 'other', kind: 'other' }));
      same(
        (await journal.list('note')).map(({ id }) => id),
        ['B', 'a', 'b', 'c', 'é'],
      );
    },
  ],

  [
    'keeps the next revision in place of the one before',
    async (journal, same) => {
      await journal.put(entryOf());
      const next = entryOf({ revision: 2, edited: 20, value: 'two' });
      await journal.put(next);
      same(await journal.list('note'), [next]);
    },
  ],

  [
    'keeps fields that it does not know, around the value and in it',
    async (journal, same) => {
      const newer = { ...entryOf({ value: { words: 'one', mood: { of: 'the day' } } }), device: 'phone' };
      await journal.put(newer);
      const [read] = await journal.list('note');
      same(read, newer);
      await journal.put({ ...read!, revision: 2 });
      same(await journal.list('note'), [{ ...newer, revision: 2 }]);
    },
  ],

  [
    'never writes an older format over a newer one',
    async (journal, same) => {
      const newer = entryOf({ format: 2 });
      await journal.put(newer);
      same(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'newer');
      same(await journal.list('note'), [newer]);
    },
  ],

  [
    'writes a newer format over an older one',
    async (journal, same) => {
      await journal.put(entryOf());
      await journal.put(entryOf({ format: 2, revision: 2 }));
      same(await journal.list('note'), [entryOf({ format: 2, revision: 2 })]);
    },
  ],

  [
    'leaves alone what it can’t read',
    async (journal, same) => {
      const junk = { id: 'a', kind: 'note', format: 'first', value: 7 } as unknown as Entry;
      await journal.put(junk);
      for (const entry of [entryOf(), entryOf({ revision: 2 })]) same(await reasonOf(journal.put(entry)), 'newer');
      same(await journal.list('note'), [junk]);
    },
  ],

  [
    'never writes over what was written since it was read',
    async (journal, same) => {
      await journal.put(entryOf());
      const here = { ...(await journal.list('note'))[0]!, revision: 2, value: 'here' };
      const there = { ...here, value: 'there' };
      await journal.put(there);
      same(await reasonOf(journal.put(here)), 'changed');
      same(await reasonOf(journal.put(entryOf())), 'changed');
      same(await journal.list('note'), [there]);
    },
  ],

  [
    'takes one of two that are written at once',
    async (journal, same) => {
      await journal.put(entryOf());
      const both = ['here', 'there'].map((value) => reasonOf(journal.put(entryOf({ revision: 2, value }))));
      same((await Promise.all(both)).sort(), ['changed', 'done']);
      same((await journal.list('note')).length, 1);
    },
  ],

  [
    'does not take an entry for another one that came in its place',
    async (journal, same) => {
      await journal.put(entryOf());
      await journal.remove('a');
      await journal.put(entryOf({ created: 30 }));
      same(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'changed');
    },
  ],

  [
    'erases, and what is gone can be put back',
    async (journal, same) => {
      const entry = entryOf({ revision: 4 });
      await journal.put(entry);
      await journal.put(entryOf({ id: 'b' }));
      await journal.remove('a');
      await journal.remove('a');
      same(await journal.list('note'), [entryOf({ id: 'b' })]);
      await journal.put(entry);
      same(await journal.list('note'), [entry, entryOf({ id: 'b' })]);
    },
  ],

  ['erases nothing where there is nothing', async (journal, same) => same(await reasonOf(journal.remove('a')), 'done')],

  [
    'says no to what is no plain data, and keeps what was there',
    async (journal, same) => {
      await journal.put(entryOf());
      same(await reasonOf(journal.put(entryOf({ revision: 2, value: () => 1 }))), 'broken');
      same(await journal.list('note'), [entryOf()]);
    },
  ],

  [
    'shares nothing with what it was given, nor with what it gave',
    async (journal, same) => {
      const value = { words: 'one' };
      const kept = journal.put(entryOf({ value }));
      value.words = 'changed after it was put';
      await kept;
      const [read] = await journal.list('note');
      (read!.value as { words: string }).words = 'changed after it was read';
      same(await journal.list('note'), [entryOf()]);
    },
  ],
];
