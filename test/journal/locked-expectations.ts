/** What is behind the passphrase, and what lies underneath: one table, run in Node and in browsers. */
import type { Entry, Journal } from '../../src/journal/journal.ts';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { PassphraseLock } from '../../src/journal/passphrase-lock.ts';
import { entryOf, reasonOf, type Same } from './expectations.ts';
import { around, headerOf, josed, jweOf, passphrase, rounds, silent, unpaddedBase64 } from './lock-tools.ts';

type LockedExpectation = readonly [about: string, holds: (under: Journal, same: Same) => Promise<void>];

/** A lock that was made and is open. */
export async function openLock(under: Journal = new MemoryJournal()): Promise<PassphraseLock> {
  const lock = new PassphraseLock(under, { rounds });
  await lock.make(passphrase);
  return lock;
}

/** The journal behind one. Once it is erased there is no lock, so it takes another one before it begins anew. */
export async function openJournal(): Promise<Journal> {
  const lock = await openLock();
  return around(lock.journal, {
    async erase() {
      await lock.journal.erase();
      await lock.make(passphrase);
    },
  });
}

/** The same in another tab. */
async function inAnotherTab(under: Journal): Promise<PassphraseLock> {
  const lock = new PassphraseLock(under, { rounds });
  await lock.open(passphrase);
  return lock;
}

/** A text as it may lie in a dump: as it is, in hex, in base64 from each of its offsets, in bytes of 8 and 16 bits. */
export function disguises(text: string): string[] {
  const bytes = [...new TextEncoder().encode(text)];
  const binaries = [
    String.fromCharCode(...bytes),
    [...text].map((character) => `${character}\0`).join(''),
    [...text].map((character) => `\0${character}`).join(''),
  ];
  return [
    text,
    ...binaries,
    ...binaries.map((binary) => [...binary].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')),
    ...binaries.flatMap((binary) =>
      ['', 'x', 'xx'].flatMap((before) => {
        // Without the ends, which depend on what is around.
        const base64 = unpaddedBase64(before + binary).slice(4, -4);
        return [base64, base64.replaceAll('-', '+').replaceAll('_', '/')];
      }),
    ),
  ];
}

/** Every text that lies in a journal, and what each part of a JWE in it stands for. */
async function dump(under: Journal): Promise<string> {
  const all = JSON.stringify([await under.list(), await under.strays()]);
  const parts = [...all.matchAll(/[\w-]{8,}/g)].map(([part]) => {
    const base64 = part.replaceAll('-', '+').replaceAll('_', '/');
    return part.length % 4 === 1 ? '' : atob(base64);
  });
  return [all, ...parts].join('\n').toLowerCase();
}

const locked = async (under: Journal) => under.list('locked');
const ciphertextOf = (entry: Entry) => jweOf(entry).split('.')[3]!;
const noted = (words: unknown, fields: Partial<Entry> = {}) => entryOf({ value: { words }, ...fields });

/** Puts an entry where a locked one lies, as somebody who can write in the store would. */
async function plant(under: Journal, fields: Partial<Entry>): Promise<void> {
  const [entry] = await locked(under);
  await under.remove(entry!.id);
  await under.add({ ...entry!, ...fields });
}

export const lockedExpectations: readonly LockedExpectation[] = [
  [
    'P8: a dump shows nothing of what was written, in no encoding',
    async (under, same) => {
      const canaries = ['kanarkovasklenice', 'kanarkovydruh', 'kanarkovakopie', 'kanarkovepole', 'kanarkovanalada'];
      const [words, kind, copyOf, field, mood] = canaries as [string, string, string, string, string];
      const { journal } = await openLock(under);
      const entry = { ...noted(`Dnes ${words}.`, { kind, copyOf }), [field]: { [mood]: 1 } };
      await journal.put(entry);
      await journal.put({ ...entry, revision: 2 });
      same(await journal.list(), [{ ...entry, revision: 2 }]);
      const found = await dump(under);
      const hidden = [...canaries, passphrase].flatMap(disguises);
      same(
        hidden.filter((disguise) => found.includes(disguise.toLowerCase())),
        [],
      );
      // The same search finds what does lie there.
      await under.put(noted(words, { id: 'open', kind }));
      same((await dump(under)).includes(words), true);
    },
  ],

  [
    'P8: lengths are whole blocks of 256 bytes, and the same within a block',
    async (under, same) => {
      const { journal } = await openLock(under);
      const texts = { a: '', b: 'x', c: 'x'.repeat(50), d: 'x'.repeat(256), e: 'x'.repeat(300), f: 'ž'.repeat(500) };
      for (const [id, words] of Object.entries(texts)) await journal.put(noted(words, { id }));
      const lengths = (await locked(under)).map((entry) => atobLength(ciphertextOf(entry)));
      same(lengths, [256, 256, 256, 512, 512, 1280]);
      same(new Set((await locked(under)).slice(0, 3).map((entry) => jweOf(entry).length)).size, 1);
    },
  ],

  [
    'shows no more than its id, its revision and its times',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one', { id: 'b', created: 5, edited: 6 }));
      const [{ value, ...rest }] = (await locked(under)) as [Entry];
      same(rest, { id: 'locked/b', kind: 'locked', format: 1, revision: 1, created: 5, edited: 6 });
      same(headerOf(value as string), { alg: 'dir', enc: 'A256GCM', cty: 'json' });
    },
  ],

  [
    'P8: jose opens a record with what it finds in the lock',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('Žádný hlas'));
      const [lock] = await under.list('lock');
      const { text, header } = await josed(jweOf(lock), passphrase);
      same(header.cty, 'jwk+json');
      const { kty, k } = JSON.parse(text) as { kty: string; k: string };
      same(kty, 'oct');
      const raw = Uint8Array.from(atob(k.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
      const [record] = await locked(under);
      same(JSON.parse((await josed(jweOf(record), raw)).text), noted('Žádný hlas'));
    },
  ],

  [
    'never writes the same twice',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one'));
      const [one] = await locked(under);
      await journal.put(noted('one', { revision: 2 }));
      const [two] = await locked(under);
      const [, , iv, content, tag] = jweOf(one).split('.');
      same(
        [iv, content, tag].filter((part) => jweOf(two).includes(part!)),
        [],
      );
    },
  ],

  [
    'P8: what was changed outside is a stray: not shown, not written over, not erased alone',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one', { edited: 20 }));
      const [entry] = await locked(under);
      const flipped = jweOf(entry).replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
      const changes: Partial<Entry>[] = [
        ...[{ value: flipped }, { value: 'words' }, { value: { words: 'one' } }, { value: undefined }],
        ...[{ edited: 21 }, { created: 11 }, { revision: 2 }, { id: 'locked/b' }, { format: 2 }],
      ];
      for (const change of changes) {
        const planted = { ...entry!, ...change };
        await under.remove('locked/a');
        await under.add(planted);
        same(await journal.list(), []);
        same(await journal.strays(), [planted]);
        const id = change.id ? 'b' : 'a';
        const { created, revision } = planted;
        for (const put of [noted('two', { id }), noted('two', { id, created, revision: revision + 1 })])
          same(await reasonOf(journal.put(put)), 'newer');
        await journal.remove(id);
        same(await locked(under), [planted]);
        await under.remove(planted.id);
      }
    },
  ],

  [
    'P8: the words of one record are not taken for those of another one',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one'));
      await journal.put(noted('two', { id: 'b' }));
      const [a, b] = (await locked(under)) as [Entry, Entry];
      await plant(under, { value: b.value });
      same(await journal.list(), [noted('two', { id: 'b' })]);
      same(await journal.strays(), [{ ...a, value: b.value }]);
    },
  ],

  [
    'P8: an older state of a record is not taken for the one of now',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one'));
      const [first] = await locked(under);
      await journal.put(noted('two', { revision: 2, edited: 20 }));
      await plant(under, { value: first!.value });
      same(await journal.list(), []);
    },
  ],

  [
    'shows what a newer version wrote, and never writes over it',
    async (under, same) => {
      const { journal } = await openLock(under);
      const newer = { ...noted('one', { format: 2 }), mood: 'calm' };
      await journal.put(newer);
      same(await journal.list('note'), [newer]);
      for (const revision of [1, 2, 3]) same(await reasonOf(journal.put(noted('two', { revision }))), 'newer');
      same(await journal.list('note'), [newer]);
    },
  ],

  [
    'keeps fields that it does not know, inside and outside',
    async (under, same) => {
      const { journal } = await openLock(under);
      const entry = { ...noted('one'), mood: { of: 'the day' } };
      await journal.put(entry);
      await plant(under, { device: 'phone' } as Partial<Entry>);
      const [read] = await journal.list();
      same(read, entry);
      await journal.put({ ...read!, revision: 2 });
      same(await journal.list(), [{ ...entry, revision: 2 }]);
      const [outside] = await locked(under);
      same((outside as Entry & { device?: string }).device, 'phone');
    },
  ],

  [
    'says no to what is no JSON, and keeps what was there',
    async (under, same) => {
      const { journal } = await openLock(under);
      await journal.put(noted('one'));
      for (const value of [undefined, new Date(5), { a: [1, undefined] }, new Set([1]), NaN, 5n, () => 1])
        same(await reasonOf(journal.put(entryOf({ revision: 2, value }))), 'broken');
      same(await journal.list(), [noted('one')]);
    },
  ],

  [
    'lies beside what is not locked, under the same id',
    async (under, same) => {
      const { journal } = await openLock(under);
      await under.put(noted('open'));
      for (const id of ['a', 'lock']) await journal.put(noted('behind', { id }));
      const ids = async (from: Journal, kind?: string) => (await from.list(kind)).map(({ id }) => id);
      same(await ids(journal), ['a', 'lock']);
      for (const id of ['a', 'lock']) await journal.remove(id);
      same(await ids(journal), []);
      same(await ids(under), ['a', 'lock']);
      await under.put(noted('open', { id: 'locked/a' }));
      same(await reasonOf(journal.put(noted('behind'))), 'changed');
      same(await ids(under, 'note'), ['a', 'locked/a']);
    },
  ],

  [
    'says no to everything as long as it is shut',
    async (under, same) => {
      const lock = await openLock(under);
      const { journal } = lock;
      await journal.put(noted('one'));
      const before = await under.list();
      lock.shut();
      const uses = [
        () => journal.list(),
        () => journal.list('note'),
        () => journal.put(noted('two', { revision: 2 })),
        () => journal.remove('a'),
        () => journal.strays(),
        () => journal.erase(),
      ];
      for (const use of uses) same(await reasonOf(use()), 'locked');
      same(await under.list(), before);
      await lock.open(passphrase);
      same(await journal.list(), [noted('one')]);
    },
  ],

  [
    'P8: shut while it writes: it is kept, locked',
    async (under, same) => {
      const lock = await openLock(under);
      const kept = lock.journal.put(noted('kanarek'));
      lock.shut();
      same(await reasonOf(lock.journal.list()), 'locked');
      await kept;
      same((await dump(under)).includes('kanarek'), false);
      same(await (await inAnotherTab(under)).journal.list(), [noted('kanarek')]);
    },
  ],

  [
    'hands a first revision on without a look at anything',
    async (under, same) => {
      const seen: string[] = [];
      const watched = around(under, {
        async list(kind) {
          seen.push(`list ${kind}`);
          return under.list(kind);
        },
        async put(entry) {
          seen.push(`put ${entry.id}`);
          return under.put(entry);
        },
      });
      const { journal } = await openLock(watched);
      seen.length = 0;
      await journal.put(noted('one'));
      same(seen, ['put locked/a', 'list lock']);
    },
  ],

  [
    'P8: shut while it reads: nothing is handed out any more',
    async (under, same) => {
      const lock = await openLock(under);
      await lock.journal.put(noted('one'));
      const reading = [reasonOf(lock.journal.list()), reasonOf(lock.journal.strays())];
      lock.shut();
      same(await Promise.all(reading), ['locked', 'locked']);
    },
  ],

  [
    'two tabs see one another’s records, and neither writes over the other unseen',
    async (under, same) => {
      const here = (await openLock(under)).journal;
      const there = (await inAnotherTab(under)).journal;
      await here.put(noted('one'));
      same(await there.list(), [noted('one')]);
      const both = [here, there].map((tab, at) => reasonOf(tab.put(noted(at, { revision: 2 }))));
      same((await Promise.all(both)).sort(), ['changed', 'done']);
    },
  ],

  [
    'erases what is locked, strays and the lock too, and nothing else',
    async (under, same) => {
      const lock = await openLock(under);
      await under.put(noted('open', { id: 'open' }));
      for (const id of ['a', 'b', 'c']) await lock.journal.put(noted(id, { id }));
      await plant(under, { value: 'words' });
      await lock.journal.erase();
      same(await under.list(), [noted('open', { id: 'open' })]);
      same(await lock.state(), 'none');
      same(await reasonOf(lock.journal.list()), 'locked');
      await lock.make('another one');
      same(await lock.journal.list(), []);
    },
  ],

  [
    'erases what another tab wrote meanwhile, too',
    async (under, same) => {
      const there = await openLock(under);
      const late = around(under, {
        async remove(id) {
          // Written while the other one goes through what it found.
          if (id === 'lock') await there.journal.put(noted('late', { id: 'late' }));
          return under.remove(id);
        },
      });
      const here = await inAnotherTab(late);
      await here.journal.put(noted('one'));
      await here.journal.erase();
      same(await under.list(), []);
    },
  ],

  [
    'never says that it is kept under a lock that is gone',
    async (under, same) => {
      await openLock(under);
      const slow = around(under, {
        async put(entry) {
          await (await inAnotherTab(under)).journal.erase();
          return under.put(entry);
        },
      });
      const here = await inAnotherTab(slow);
      same(await reasonOf(here.journal.put(noted('one'))), 'locked');
      same(await under.list(), []);
      same(await here.state(), 'none');
    },
  ],

  [
    'says that it is kept where it can’t look for the lock afterwards',
    async (under, same) => {
      let isWritten = false;
      const failing = around(under, {
        list: (kind) => (isWritten ? Promise.reject(new Error('unplugged')) : under.list(kind)),
        async put(entry) {
          await under.put(entry);
          isWritten = entry.kind === 'locked';
        },
      });
      const lock = await openLock(failing);
      await lock.journal.put(noted('one'));
      isWritten = false;
      same(await lock.journal.list(), [noted('one')]);
    },
  ],

  [
    'calls whoever watches when something underneath changes',
    async (under, same) => {
      const lock = await openLock(under);
      const there = await inAnotherTab(under);
      let stop = () => {};
      const told = new Promise<void>((tell) => (stop = lock.journal.watch(tell)));
      await there.journal.put(noted('one'));
      await told;
      stop();
      same(await lock.journal.list(), [noted('one')]);
    },
  ],

  [
    'calls whoever watches when it is opened or shut',
    async (under, same) => {
      const lock = await openLock(silent(under));
      let calls = 0;
      const stop = lock.journal.watch(() => calls++);
      lock.shut();
      same(calls, 1);
      await lock.open(passphrase);
      same(calls, 2);
      stop();
      lock.shut();
      same(calls, 2);
    },
  ],
];

function atobLength(base64url: string): number {
  return atob(base64url.replaceAll('-', '+').replaceAll('_', '/')).length;
}
