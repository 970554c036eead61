/**
 * What every journal does, whatever stands behind it, as tables that are run in Node and in browsers:
 * `expectations` for each of them, `cloneExpectations` where values need not be JSON, `strayExpectations` where
 * others can lay something into the store, `newsExpectations` where two can stand before one store.
 */
import type { Entry, Journal, JournalError } from '../../src/journal/journal.ts';

/** Both have to be the same, all the way down. */
export type Same = (actual: unknown, expected: unknown) => void;

/** Lays a thing into the store, past the journal. It has this `id`, and can be written as JSON. */
export type Plant = (id: string, thing: object) => Promise<void>;

type Expectation<More extends unknown[] = []> = readonly [
  about: string,
  holds: (journal: Journal, same: Same, ...more: More) => Promise<void>,
];

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
      const value = { words: 'Žádný hlas 🌿\u0000', many: [-0.5, true, null, [], {}], toJSON: 'a name', '': '' };
      await journal.put(entryOf({ value }));
      same(await journal.list('note'), [entryOf({ value })]);
      for (const [at, each] of [null, '', 0, false].entries()) {
        const entry = entryOf({ id: `each ${at}`, kind: 'each', value: each });
        await journal.put(entry);
        same((await journal.list('each'))[at], entry);
      }
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
    'lists everything, by id',
    async (journal, same) => {
      await journal.put(entryOf({ id: 'b' }));
      await journal.put(entryOf({ id: 'a', kind: 'other' }));
      same(await journal.list(), [entryOf({ id: 'a', kind: 'other' }), entryOf({ id: 'b' })]);
      same(await journal.list('none'), []);
    },
  ],

  [
    'takes ids as they are',
    async (journal, same) => {
      const ids = ['../b', '__proto__', 'a/b#c', 'ownside:a', 'über 🌿'].sort();
      for (const id of ids) await journal.put(entryOf({ id, kind: '__proto__' }));
      same(
        (await journal.list('__proto__')).map(({ id }) => id),
        ids,
      );
      for (const id of ids) await journal.remove(id);
      same(await journal.list(), []);
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
    'remembers what a copy was made from',
    async (journal, same) => {
      const copy = entryOf({ id: 'b', copyOf: 'a' });
      await journal.put(copy);
      await journal.put({ ...copy, revision: 2 });
      same(await journal.list(), [{ ...copy, revision: 2 }]);
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
      await journal.add(entry);
      await journal.put(entryOf({ id: 'b' }));
      await journal.remove('a');
      await journal.remove('a');
      same(await journal.list('note'), [entryOf({ id: 'b' })]);
      await journal.add(entry);
      same(await journal.list('note'), [entry, entryOf({ id: 'b' })]);
    },
  ],

  [
    'erases what was seen, and not what was written since',
    async (journal, same) => {
      const first = entryOf();
      await journal.put(first);
      const next = entryOf({ revision: 2, value: { words: 'two' } });
      await journal.put(next);
      same(await reasonOf(journal.remove('a', first)), 'changed');
      same(await reasonOf(journal.remove('a', { ...next, created: 30 })), 'changed');
      same(await journal.list('note'), [next]);
      await journal.remove('a', next);
      same(await journal.list('note'), []);
      same(await reasonOf(journal.remove('a', next)), 'done');
    },
  ],

  [
    'puts back into no place that is taken',
    async (journal, same) => {
      await journal.put(entryOf());
      same(await reasonOf(journal.add(entryOf())), 'changed');
      same(await reasonOf(journal.add(entryOf({ revision: 2 }))), 'changed');
      await journal.put(entryOf({ format: 2, revision: 2 }));
      same(await reasonOf(journal.add(entryOf({ revision: 3 }))), 'newer');
      same(await journal.list('note'), [entryOf({ format: 2, revision: 2 })]);
    },
  ],

  [
    'begins with the first revision, and not again where it was erased meanwhile',
    async (journal, same) => {
      same(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'changed');
      await journal.put(entryOf());
      await journal.remove('a');
      same(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'changed');
      same(await journal.list('note'), []);
    },
  ],

  [
    'erases nothing where there is nothing',
    async (journal, same) => {
      same(await reasonOf(journal.remove('a')), 'done');
      same(await reasonOf(journal.erase()), 'done');
    },
  ],

  [
    'erases everything, and begins anew',
    async (journal, same) => {
      for (const id of ['a', 'b']) await journal.put(entryOf({ id }));
      await journal.put(entryOf({ id: 'c', kind: 'other', format: 9 }));
      await journal.erase();
      same(await journal.list(), []);
      same(await journal.strays(), []);
      await journal.put(entryOf({ value: 'again' }));
      same(await journal.list(), [entryOf({ value: 'again' })]);
    },
  ],

  [
    'says no to what is no plain data, and keeps what was there',
    async (journal, same) => {
      await journal.put(entryOf());
      same(await reasonOf(journal.put(entryOf({ revision: 2, value: () => 1 }))), 'broken');
      same(await journal.list('note'), [entryOf()]);
    },
  ],

  [
    'says no to what has no whole envelope, and keeps what was there',
    async (journal, same) => {
      await journal.put(entryOf());
      for (const thing of unsound) same(await reasonOf(journal.put(thing as unknown as Entry)), 'broken');
      same(await journal.list(), [entryOf()]);
      same(await journal.strays(), []);
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

export const cloneExpectations: readonly Expectation[] = [
  [
    'gives back what is no JSON',
    async (journal, same) => {
      const value = { when: new Date(5), many: [1, undefined, NaN], set: new Set([-0.5]), bytes: new Uint8Array(2) };
      await journal.put(entryOf({ value }));
      same(await journal.list('note'), [entryOf({ value })]);
      await journal.put(entryOf({ id: 'b', value: undefined }));
      same((await journal.list('note'))[1], entryOf({ id: 'b', value: undefined }));
    },
  ],
];

export const strayExpectations: readonly Expectation<[plant: Plant]>[] = [
  [
    'tells what can’t be read from what can, and gives it as it lies there',
    async (journal, same, plant) => {
      await journal.put(entryOf());
      const strays = unsound.filter(({ id }) => id === 'a').map((thing, at) => ({ ...thing, id: `stray ${at}` }));
      for (const stray of strays) await plant(stray.id, stray);
      same(await journal.list('note'), [entryOf()]);
      same(await journal.list(), [entryOf()]);
      same(byId(await journal.strays()), byId(strays));
    },
  ],

  [
    'never writes over what it can’t read, nor erases it alone',
    async (journal, same, plant) => {
      const stray = { id: 'a', kind: 'note', format: 'first', value: 7 };
      await plant('a', stray);
      for (const revision of [1, 2]) same(await reasonOf(journal.put(entryOf({ revision, format: 9 }))), 'newer');
      await journal.remove('a');
      same(await journal.strays(), [stray]);
    },
  ],

  [
    'lets it lie beside what others put and erase',
    async (journal, same, plant) => {
      const stray = { id: 'b', kind: 'note' };
      await plant('b', stray);
      await journal.put(entryOf());
      await journal.put(entryOf({ revision: 2 }));
      await journal.put(entryOf({ id: 'c' }));
      await journal.remove('c');
      same(await journal.list(), [entryOf({ revision: 2 })]);
      same(await journal.strays(), [stray]);
    },
  ],

  [
    'erases it with everything else',
    async (journal, same, plant) => {
      await plant('a', { id: 'a' });
      await journal.put(entryOf({ id: 'b' }));
      await journal.erase();
      same([await journal.list(), await journal.strays()], [[], []]);
    },
  ],
];

/** `other` stands before the same store. It may be the same journal. */
export const newsExpectations: readonly Expectation<[other: Journal]>[] = [
  [
    'tells others when something was put or erased',
    async (journal, same, other) => {
      const works = [
        () => other.put(entryOf()),
        () => other.put(entryOf({ revision: 2 })),
        () => other.remove('a'),
        () => other.put(entryOf()),
        () => other.erase(),
      ];
      for (const work of works) {
        let end = () => {};
        const told = new Promise<void>((tell) => (end = journal.watch(tell)));
        await work();
        await told;
        end();
      }
      same(await journal.list(), []);
    },
  ],

  [
    'tells nobody who no longer listens, and each as often as they asked',
    async (journal, same, other) => {
      const heard: string[] = [];
      const all: (() => void)[] = [];
      const listen = (name: string) =>
        new Promise<void>((told) => all.push(journal.watch(() => told(void heard.push(name)))));
      void listen('gone');
      all[0]!();
      const both = [listen('one'), listen('two')];
      await other.put(entryOf());
      await Promise.all(both);
      for (const end of all) end();
      same([...new Set(heard)].sort(), ['one', 'two']);
    },
  ],
];

/** What has no whole envelope, each in one way. */
const unsound: readonly Record<string, unknown>[] = [
  ...Object.entries({
    id: [undefined, '', 7],
    kind: [undefined, '', null, ['note']],
    format: [undefined, '1', 0, 1.5, -1],
    revision: [undefined, null, 0, 2 ** 53],
    created: [undefined, '2026', null],
    edited: [undefined, null],
    copyOf: [7],
  }).flatMap(([field, wrong]) => wrong.map((value) => without({ ...entryOf(), [field]: value }))),
  without({ ...entryOf(), value: undefined }),
];

/** Without the fields that are undefined. */
function without(thing: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

function byId(things: readonly unknown[]): unknown[] {
  return [...(things as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
}
