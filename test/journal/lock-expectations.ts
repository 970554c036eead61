/** What a passphrase opens, and when it doesn't: one table, run in Node and in browsers. */
import type { Entry, Journal } from '../../src/journal/journal.ts';
import { PassphraseLock } from '../../src/journal/passphrase-lock.ts';
import { entryOf, reasonOf, type Same } from './expectations.ts';
import {
  around,
  byJose,
  headerOf,
  josed,
  jweOf,
  passphrase,
  pbes2,
  rawKey,
  rounds,
  silent,
  utf8,
  withHeader,
} from './lock-tools.ts';
import { disguises, openLock } from './locked-expectations.ts';

type LockExpectation = readonly [about: string, holds: (under: Journal, same: Same) => Promise<void>];

const lockIn = async (under: Journal) => (await under.list('lock'))[0]!;
const another = 'another cup at six';

/** Puts fields in place of those of the lock, as somebody who can write in the store would. */
async function plant(under: Journal, fields: Partial<Entry>): Promise<void> {
  const lock = await lockIn(under);
  await under.remove(lock.id);
  await under.add({ ...lock, ...fields });
}

/** Texts that lose something where they are padded, trimmed or read carelessly. */
const texts = [
  '',
  ' ',
  '\n',
  'words',
  'words \n ',
  ' words\n\n',
  '\ufeffwords',
  'Žádný hlas 🌿\u0000',
  'x'.repeat(255),
  'x'.repeat(256),
];

export const lockExpectations: readonly LockExpectation[] = [
  [
    'none, then open, shut, and open again',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      same(await lock.state(), 'none');
      same(await under.list(), []);
      await lock.make(passphrase);
      same(await lock.state(), 'open');
      lock.shut();
      same(await lock.state(), 'shut');
      await lock.open(passphrase);
      same(await lock.state(), 'open');
      same(await new PassphraseLock(under).state(), 'shut');
    },
  ],

  [
    'is one entry, with the times of its making',
    async (under, same) => {
      await new PassphraseLock(under, { rounds, now: () => 77 }).make(passphrase);
      const [{ value, ...rest }, ...more] = (await under.list()) as [Entry];
      same(rest, { id: 'lock', kind: 'lock', format: 1, revision: 1, created: 77, edited: 77 });
      same(more, []);
      const { p2s, ...header } = headerOf(value as string);
      same(header, { alg: pbes2, enc: 'A256GCM', p2c: rounds, cty: 'jwk+json' });
      same(typeof p2s, 'string');
    },
  ],

  [
    'takes 600,000 rounds where nothing else is said',
    async (under, same) => {
      const lock = new PassphraseLock(under);
      await lock.make(passphrase);
      same(headerOf(jweOf(await lockIn(under)))['p2c'], 600_000);
      same(headerOf(await lock.lockText('words', passphrase))['p2c'], 600_000);
    },
  ],

  [
    'is not made a second time',
    async (under, same) => {
      await openLock(under);
      const before = await under.list();
      const lock = new PassphraseLock(under, { rounds });
      same(await reasonOf(lock.make(another)), 'changed');
      same(await under.list(), before);
      same(await lock.state(), 'shut');
    },
  ],

  [
    'made in two tabs at once: one wins, and the other is refused',
    async (under, same) => {
      const tabs = [passphrase, another].map((secret) => ({ secret, lock: new PassphraseLock(under, { rounds }) }));
      const reasons = await Promise.all(tabs.map(({ lock, secret }) => reasonOf(lock.make(secret))));
      same([...reasons].sort(), ['changed', 'done']);
      same((await under.list()).length, 1);
      for (const [at, { lock, secret }] of tabs.entries()) {
        const isWinner = reasons[at] === 'done';
        same(await lock.state(), isWinner ? 'open' : 'shut');
        same(await reasonOf(lock.open(secret)), isWinner ? 'done' : 'wrong');
      }
    },
  ],

  [
    'P8: the wrong passphrase opens nothing, and changes nothing',
    async (under, same) => {
      (await openLock(under)).shut();
      const before = await under.list();
      const lock = new PassphraseLock(under, { rounds });
      for (const wrong of ['', another, passphrase.slice(1)]) {
        same(await reasonOf(lock.open(wrong)), 'wrong');
        same(await reasonOf(lock.change(wrong, another)), 'wrong');
      }
      same(await lock.state(), 'shut');
      same(await reasonOf(lock.journal.list()), 'locked');
      same(await under.list(), before);
    },
  ],

  [
    'takes no empty passphrase',
    async (under, same) => {
      same(await reasonOf(new PassphraseLock(under, { rounds }).make('')), 'broken');
      same(await under.list(), []);
      const lock = await openLock(under);
      same(await reasonOf(lock.change(passphrase, '')), 'broken');
      same(await reasonOf(lock.lockText('words', '')), 'broken');
      same(await reasonOf(lock.open(passphrase)), 'done');
    },
  ],

  [
    'a new passphrase rewrites the lock alone; whoever has it open keeps it open',
    async (under, same) => {
      const lock = await openLock(under);
      for (const id of ['a', 'b']) await lock.journal.put(entryOf({ id }));
      await plant(under, { device: 'phone' } as Partial<Entry>);
      const records = await under.list('locked');
      const before = await lockIn(under);
      const other = new PassphraseLock(under, { rounds: rounds + 1, now: () => 99 });
      await other.change(passphrase, another);
      same(await other.state(), 'shut');
      same(await under.list('locked'), records);
      const { value, ...rest } = await lockIn(under);
      const { value: old, ...was } = before;
      same(rest, { ...was, revision: 2, edited: 99 });
      same(headerOf(value as string)['p2c'], rounds + 1);
      same(
        (value as string).split('.').filter((part) => (old as string).includes(part)),
        [],
      );
      same(await lock.state(), 'open');
      await lock.journal.put(entryOf({ id: 'c' }));
      same(await reasonOf(other.open(passphrase)), 'wrong');
      await other.open(another);
      same(
        (await other.journal.list()).map(({ id }) => id),
        ['a', 'b', 'c'],
      );
    },
  ],

  [
    'changed in two tabs at once: one wins, and the other is refused',
    async (under, same) => {
      const lock = await openLock(under);
      const secrets = ['one', 'two'];
      const reasons = await Promise.all(secrets.map((secret) => reasonOf(lock.change(passphrase, secret))));
      same([...reasons].sort(), ['changed', 'done']);
      for (const [at, secret] of secrets.entries())
        same(await reasonOf(lock.open(secret)), reasons[at] === 'done' ? 'done' : 'wrong');
    },
  ],

  [
    'there is nothing to open, or to change, where there is no lock',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      same(await reasonOf(lock.open(passphrase)), 'changed');
      same(await reasonOf(lock.change(passphrase, another)), 'changed');
      same(await reasonOf(lock.journal.put(entryOf())), 'locked');
      same(await under.list(), []);
    },
  ],

  [
    'a lock of a newer version is left alone',
    async (under, same) => {
      (await openLock(under)).shut();
      await plant(under, { format: 2 });
      const before = await under.list();
      const lock = new PassphraseLock(under, { rounds });
      same(await lock.state(), 'shut');
      same(await reasonOf(lock.open(passphrase)), 'newer');
      same(await reasonOf(lock.change(passphrase, another)), 'newer');
      same(await reasonOf(lock.make(passphrase)), 'changed');
      same(await under.list(), before);
    },
  ],

  [
    'P8: a lock that is none is broken, and says nothing of what is in it',
    async (under, same) => {
      await openLock(under);
      const jwe = jweOf(await lockIn(under));
      const jwk = (fields: object) =>
        byJose(utf8(JSON.stringify({ kty: 'oct', k: 'A'.repeat(43), ...fields })), passphrase);
      const values: unknown[] = [
        ...[undefined, 7, {}, '', 'words', withHeader(jwe, { ...headerOf(jwe), p2c: 10_000_001 })],
        ...[await byJose(utf8('kanarek, no JSON'), passphrase), await byJose(utf8('null'), passphrase)],
        ...[await jwk({ kty: 'RSA' }), await jwk({ k: undefined }), await jwk({ k: 'kanarek' })],
        ...[await jwk({ k: 'A'.repeat(22) }), await jwk({ k: `${'A'.repeat(42)}B` })],
      ];
      for (const value of values) {
        await plant(under, { value });
        const lock = new PassphraseLock(under, { rounds });
        const error = await lock.open(passphrase).catch((thrown: Error) => thrown);
        same([value, (error as Error).message], [value, 'broken']);
        same(String((error as Error).cause).includes('kanarek'), false);
        same(await lock.state(), 'shut');
      }
      await plant(under, { value: await jwk({ alg: 'A256GCM', kid: 'from elsewhere' }) });
      await new PassphraseLock(under).open(passphrase);
    },
  ],

  [
    'shut while it opens, or is made: it stays shut',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      const making = reasonOf(lock.make(passphrase));
      lock.shut();
      same(await making, 'locked');
      same(await under.list(), []);
      await lock.make(passphrase);
      lock.shut();
      const opening = reasonOf(lock.open(passphrase));
      lock.shut();
      same(await opening, 'locked');
      same(await lock.state(), 'shut');
    },
  ],

  [
    'shut while it is written down: it is made, and shut',
    async (under, same) => {
      const lock = new PassphraseLock(
        around(under, {
          async put(entry) {
            await under.put(entry);
            lock.shut();
          },
        }),
        { rounds },
      );
      await lock.make(passphrase);
      same(await lock.state(), 'shut');
      await lock.open(passphrase);
    },
  ],

  [
    'forgets its key where the lock was erased, or another one stands there',
    async (under, same) => {
      const here = new PassphraseLock(under, { rounds, now: () => 1 });
      await here.make(passphrase);
      await here.journal.put(entryOf());
      await under.remove('lock');
      same(await reasonOf(here.journal.put(entryOf({ id: 'b' }))), 'locked');
      same(await here.state(), 'none');

      await here.make(passphrase);
      await under.remove('lock');
      const there = new PassphraseLock(under, { rounds, now: () => 2 });
      await there.make(passphrase);
      await there.journal.put(entryOf({ id: 'c' }));
      const uses = [here.journal.put(entryOf({ id: 'b' })), here.journal.list(), here.journal.remove('c')];
      same(await Promise.all(uses.map(reasonOf)), ['locked', 'locked', 'locked']);
      same(await here.state(), 'shut');
      await here.open(passphrase);
      same(await here.journal.list(), [entryOf({ id: 'c' })]);
      // Its key is gone with its lock: it can't be opened, and lies there until everything is erased.
      same((await here.journal.strays()).length, 1);
    },
  ],

  [
    'is made again where the key of a lock that was erased is still held',
    async (under, same) => {
      const lock = await openLock(under);
      await under.remove('lock');
      await lock.make(another);
      same(await lock.state(), 'open');
      await lock.open(another);
    },
  ],

  [
    'calls whoever watches when it is opened or shut here',
    async (under, same) => {
      const lock = new PassphraseLock(silent(under), { rounds });
      let calls = 0;
      const stop = lock.watch(() => calls++);
      const counts = [];
      for (const work of [
        () => lock.make(passphrase),
        async () => lock.shut(),
        async () => lock.shut(),
        () => lock.open(passphrase),
      ]) {
        await work();
        counts.push(calls);
      }
      same(counts, [1, 2, 2, 3]);
      await under.remove('lock');
      same(await lock.state(), 'none');
      same(calls, 4);
      stop();
      await lock.make(passphrase);
      same(calls, 4);
    },
  ],

  [
    'calls whoever watches when a passphrase was made or changed elsewhere',
    async (under, same) => {
      const here = new PassphraseLock(under, { rounds });
      const there = new PassphraseLock(under, { rounds });
      for (const work of [() => there.make(passphrase), () => there.change(passphrase, another)]) {
        let stop = () => {};
        const told = new Promise<void>((tell) => (stop = here.watch(tell)));
        await work();
        await told;
        stop();
      }
      same(await here.state(), 'shut');
    },
  ],

  [
    'P8: a locked file gives back the very text, and jose reads it',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      for (const text of texts) {
        const file = await lock.lockText(text, passphrase);
        same(await lock.openText(file, passphrase), text);
        same(await lock.openText(`\ufeff\n${file}\r\n`, passphrase), text);
        const read = await josed(file, passphrase);
        same(read.text.replace(/\n *$/, ''), text);
        same(
          [read.text.length % 256 === 0 || text.startsWith('Ž') || text.startsWith('\ufeff'), read.header.cty],
          [true, 'text/plain'],
        );
      }
      same(await under.list(), []);
    },
  ],

  [
    'P8: a locked file shows nothing of its text, and no length within a block',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      const file = await lock.lockText('Dnes kanarkovasklenice.', passphrase);
      const found =
        file +
        file
          .split('.')
          .map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')))
          .join('\n');
      same(
        ['kanarkovasklenice', passphrase].flatMap(disguises).filter((disguise) => found.includes(disguise)),
        [],
      );
      const lengths = ['', 'x', 'x'.repeat(255), 'x'.repeat(256)].map(
        async (text) => (await lock.lockText(text, passphrase)).length,
      );
      const [none, one, most, more] = await Promise.all(lengths);
      same([one, most], [none, none]);
      same(more! > none!, true);
    },
  ],

  [
    'opens a file that jose wrote, as it is',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      for (const text of texts.filter((each) => each.length !== 256))
        same(await lock.openText(await byJose(utf8(text), passphrase), passphrase), text);
    },
  ],

  [
    'P8: a locked file opens with its own passphrase alone, and is one',
    async (under, same) => {
      const lock = new PassphraseLock(under, { rounds });
      const file = await lock.lockText('words', passphrase);
      for (const wrong of ['', another]) same(await reasonOf(lock.openText(file, wrong)), 'wrong');
      const none = [
        '',
        'words',
        '{"words":"one"}',
        'a.b.c.d.e',
        'a'.repeat(2 ** 25 + 1),
        await byJose(utf8('x'), rawKey()),
      ];
      for (const each of none) same(await reasonOf(lock.openText(each, passphrase)), 'broken');
      same(await reasonOf(lock.openText(await byJose(new Uint8Array([0xff]), passphrase), passphrase)), 'broken');
    },
  ],
];
