/** P7: stores that fail. What is kept stays as it is, the reason is told, and the next use works. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { After } from '../../src/journal/database.ts';
import { DeviceJournal } from '../../src/journal/device-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { TabJournal } from '../../src/journal/tab-journal.ts';
import { entryOf, reasonOf } from './expectations.ts';
import {
  abortFor,
  atEachDeviceCall,
  atEachRequest,
  atEachTabCall,
  closeUnder,
  erased,
  freshDevice,
  freshTab,
  heldTime,
  opened,
  plantOnDevice,
  replace,
  settled,
  still,
} from './stand-ins.ts';

const device = (after: After = still) => new DeviceJournal(after);

const kept = [entryOf(), entryOf({ id: 'b', format: 9 })];
const stray = { id: 's', kind: 'note', format: 'first' };

/** Everything that can be asked of a journal, once. */
const uses: Readonly<Record<string, (journal: Journal) => Promise<unknown>>> = {
  'list a kind': (journal) => journal.list('note'),
  'list everything': (journal) => journal.list(),
  'list strays': (journal) => journal.strays(),
  'put a new one': (journal) => journal.put(entryOf({ id: 'c' })),
  'put the next revision': (journal) => journal.put(entryOf({ revision: 2, value: 'two' })),
  remove: (journal) => journal.remove('a'),
  erase: (journal) => journal.erase(),
};

/** How a call can fail. */
type Break = (real: () => unknown) => unknown;

const throwing =
  (name: string): Break =>
  () => {
    throw new DOMException('Made to fail.', name);
  };

/** The call is taken, and the transaction falls that it is part of. */
const falling =
  (name: string): Break =>
  (real) => {
    const request = real() as IDBRequest<unknown>;
    const { objectStore: store = request.source } = request.source as IDBIndex;
    request.addEventListener('success', () => abortFor((store as IDBObjectStore).transaction, name));
    return request;
  };

/** Each way to fail, and the calls that can. */
const ways = [
  ['throws', throwing, atEachDeviceCall],
  ['falls later', falling, atEachRequest],
] as const;

/** Lets the nth call fail. Tells how many there were, and puts everything right. */
function failing(atEach: typeof atEachDeviceCall, nth: number, fail: Break): () => number {
  let calls = 0;
  const undo = atEach(
    (real) =>
      ((...values: never[]) => (++calls === nth ? fail(() => real(...values)) : real(...values))) as typeof real,
  );
  return () => {
    undo();
    return calls;
  };
}

async function everythingIn(journal: Journal): Promise<unknown> {
  return { kept: await journal.list(), strays: await journal.strays() };
}

/** Fails each call of a use in turn. Returns what was said at each. */
async function failEach(
  start: () => Promise<Journal>,
  use: (journal: Journal) => Promise<unknown>,
  atEach: typeof atEachDeviceCall,
  fail: Break,
): Promise<string[]> {
  const whole = { kept, strays: [stray] };
  const done = await start();
  await use(done);
  const after = await everythingIn(done);
  for (const all: string[] = []; ;) {
    const nth = all.length + 1;
    const journal = await start();
    const right = failing(atEach, nth, fail);
    const said = await reasonOf(use(journal));
    const calls = right();
    if (calls < nth) {
      assert.equal(said, 'done');
      return all;
    }
    all.push(said);
    assert.deepEqual(await everythingIn(journal), said === 'done' ? after : whole, `call ${nth}: ${said}`);
    if (said !== 'done') assert.equal(await reasonOf(use(journal)), 'done');
    assert.deepEqual(await everythingIn(journal), after, `after call ${nth}`);
  }
}

describe('P7: a device that fails', () => {
  beforeEach(freshDevice);

  for (const [name, use] of Object.entries(uses)) {
    for (const isWarm of [false, true]) {
      const start = async () => {
        freshDevice();
        const journal = device();
        for (const entry of kept) await journal.put(entry);
        await plantOnDevice(stray.id, stray);
        return isWarm ? journal : device();
      };
      const way = isWarm ? 'connected' : 'not connected';

      for (const [error, reason] of [
        ['UnknownError', 'broken'],
        ['QuotaExceededError', 'full'],
      ] as const) {
        for (const [failing, fail, atEach] of ways) {
          it(`${name}, ${way}: whichever call ${failing} with ${error}, it is ${reason}, and nothing is lost`, async () => {
            const said = await failEach(start, use, atEach, fail(error));
            // To delete the database is the last thing, when everything in it is erased already.
            const isLate = (at: number) => name === 'erase' && failing === 'throws' && at === said.length - 1;
            assert.deepEqual(
              said,
              said.map((_each, at) => (isLate(at) ? 'done' : reason)),
            );
            assert.ok(said.length >= (failing === 'throws' ? 2 : 1), `${said.length} calls`);
          });
        }
      }

      for (const error of ['InvalidStateError', 'AbortError']) {
        it(`${name}, ${way}: whichever call is lost with ${error}, it is done again`, async () => {
          for (const [, fail, atEach] of ways) {
            const said = await failEach(start, use, atEach, fail(error));
            assert.ok(said.length > 0);
            assert.deepEqual([...new Set(said)], ['done']);
          }
        });
      }
    }
  }

  it('full when it is to be written down: nothing is kept, and what was stays', async () => {
    const journal = device();
    await journal.put(entryOf());
    const undo = (['add', 'put'] as const).map((name) =>
      replace(IDBObjectStore.prototype, name, (real, store) => (...values) => {
        const request = real(...values);
        request.addEventListener('success', () => abortFor(store.transaction, 'QuotaExceededError'));
        return request;
      }),
    );
    assert.equal(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'full');
    assert.equal(await reasonOf(journal.put(entryOf({ id: 'b' }))), 'full');
    undo.forEach((each) => each());
    assert.deepEqual(await journal.list(), [entryOf()]);
  });

  it('blocked: gives up after five seconds, writes nothing later, and works once it is free', async () => {
    await device().put(entryOf());
    const other = await opened(1);
    const deleting = indexedDB.deleteDatabase('ownside');
    const { after, pass, delays } = heldTime();
    const journal = device(after);
    const all = Object.values(uses).map((use) => reasonOf(use(journal)));
    assert.deepEqual(
      delays,
      all.map(() => 5000),
    );
    pass();
    assert.deepEqual(
      await Promise.all(all),
      all.map(() => 'blocked'),
    );
    other.close();
    await settled(deleting);
    assert.deepEqual(await journal.list(), []);
    await erased();
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('closed again and again: broken, nothing is half written, and opened again for the next use', async () => {
    const journal = device();
    await journal.put(entryOf());
    for (const method of ['open', 'put'] as const) {
      const undo =
        method === 'open'
          ? replace(IDBFactory.prototype, 'open', (real) => (...values) => {
              const request = real(...values);
              request.addEventListener('success', () => closeUnder(request.result));
              return request;
            })
          : replace(IDBObjectStore.prototype, 'put', (real, store) => (...values) => {
              const request = real(...values);
              closeUnder(store.transaction.db);
              return request;
            });
      const other = device();
      assert.equal(await reasonOf(other.put(entryOf({ revision: 2 }))), 'broken');
      if (method === 'open') assert.equal(await reasonOf(other.list()), 'broken');
      undo();
      assert.deepEqual(await other.list(), [entryOf()]);
    }
    assert.equal(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'done');
  });

  it('no store at all: broken', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    for (const descriptor of noStores) {
      Object.defineProperty(globalThis, 'indexedDB', { ...descriptor, configurable: true });
      for (const use of Object.values(uses)) assert.equal(await reasonOf(use(device())), 'broken');
    }
    Object.defineProperty(globalThis, 'indexedDB', real);
  });

  it('a database of that name that is not ours: broken, and it is left as it is', async () => {
    for (const [version, store] of [
      [1, 'theirs'],
      [7, 'theirs'],
      [7, 'entries'],
    ] as const) {
      freshDevice();
      (await opened(version, store)).close();
      for (const use of Object.values(uses)) assert.equal(await reasonOf(use(device())), 'broken');
      const theirs = await opened(version);
      assert.deepEqual([...theirs.objectStoreNames], [store]);
      theirs.close();
    }
  });

  it('a database of another shape: it is not erased', async () => {
    for (const stores of [['entries'], ['entries', 'theirs']]) {
      freshDevice();
      const request = indexedDB.open('ownside', 1);
      request.onupgradeneeded = () => stores.forEach((store) => request.result.createObjectStore(store));
      await settled(request);
      request.result.transaction('entries', 'readwrite').objectStore('entries').put('theirs', 1);
      request.result.close();
      assert.equal(await reasonOf(device().erase()), 'broken');
      assert.deepEqual(await device().strays(), ['theirs']);
    }
  });
});

describe('P7: a tab that fails', () => {
  const start = async () => {
    const texts = freshTab();
    for (const thing of [...kept, stray]) texts.set(`ownside:${thing.id}`, JSON.stringify(thing));
    texts.set('theirs', 'of the page');
    return new TabJournal();
  };

  for (const [name, use] of Object.entries(uses)) {
    for (const [error, reason] of [
      ['SecurityError', 'broken'],
      ['QuotaExceededError', 'full'],
      ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ] as const) {
      it(`${name}: whichever call throws ${error}, it is ${reason}, and nothing is lost`, async () => {
        const said = await failEach(start, use, atEachTabCall, throwing(error));
        assert.deepEqual(
          said,
          said.map(() => reason),
        );
        assert.ok(said.length >= 3, `${said.length} calls`);
        assert.equal(sessionStorage.getItem('theirs'), 'of the page');
      });
    }
  }

  it('no store at all: broken', async () => {
    for (const descriptor of noStores) {
      Object.defineProperty(globalThis, 'sessionStorage', { ...descriptor, configurable: true });
      for (const use of Object.values(uses)) assert.equal(await reasonOf(use(new TabJournal())), 'broken');
    }
  });
});

const noStores: readonly PropertyDescriptor[] = [
  { value: undefined },
  {
    get() {
      throw new DOMException('Not here.', 'SecurityError');
    },
  },
];
