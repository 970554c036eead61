/** The journal on the device, against a stand-in for IndexedDB that can be made to fail. */
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { forceCloseDatabase, IDBFactory as FakeFactory } from 'fake-indexeddb';
import { DeviceJournal } from '../../src/journal/device-journal.ts';
import { entryOf, expectations, reasonOf } from './expectations.ts';

beforeEach(() => {
  globalThis.indexedDB = new FakeFactory();
});

describe('a journal on the device', () => {
  for (const [about, holds] of expectations) it(about, () => holds(new DeviceJournal(), assert.deepEqual));

  it('makes no database before the first one is kept', async () => {
    const journal = new DeviceJournal();
    assert.deepEqual(await journal.list('note'), []);
    await journal.remove('a');
    assert.deepEqual(await indexedDB.databases(), []);
    await Promise.all([journal.list('note'), journal.put(entryOf()), journal.list('note')]);
    assert.deepEqual(await indexedDB.databases(), [{ name: 'ownside', version: 1 }]);
  });

  it('makes none either where the browser does not list its databases', async () => {
    const journal = new DeviceJournal();
    const { databases } = FakeFactory.prototype;
    Reflect.deleteProperty(FakeFactory.prototype, 'databases');
    assert.deepEqual(await journal.list('note'), []);
    await journal.remove('a');
    FakeFactory.prototype.databases = databases;
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('is there for the next page', async () => {
    await new DeviceJournal().put(entryOf());
    assert.deepEqual(await new DeviceJournal().list('note'), [entryOf()]);
  });

  it('says that it is kept once the transaction is complete, on the disk', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    const seen: unknown[] = [];
    const undo = replace(IDBDatabase.prototype, 'transaction', (real) => (...values) => {
      const transaction = real(...values);
      transaction.addEventListener('complete', () => seen.push('complete'));
      seen.push(values[1], values[2]?.durability);
      return transaction;
    });
    await journal.put(entryOf({ revision: 2 }));
    seen.push('kept');
    undo();
    assert.deepEqual(seen, ['readwrite', 'strict', 'complete', 'kept']);
  });

  it('holds no connection that would keep others from erasing everything', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    await reasonOf(journal.put(entryOf()));
    await journal.list('note');
    await erased();
    assert.deepEqual(await journal.list('note'), []);
  });
});

describe('a journal on a device that fails', () => {
  const uses = {
    list: (journal: DeviceJournal) => journal.list('note'),
    put: (journal: DeviceJournal) => journal.put(entryOf({ revision: 2, value: 'two' })),
    remove: (journal: DeviceJournal) => journal.remove('a'),
  };

  for (const [name, use] of Object.entries(uses)) {
    for (const [error, reason] of [
      ['UnknownError', 'broken'],
      ['QuotaExceededError', 'full'],
    ] as const) {
      it(`${name}: whichever call throws ${error}, it is ${reason}, nothing is lost, and the next use works`, async () => {
        let failed = 0;
        for (let nth = 1; nth === failed + 1; nth++) {
          globalThis.indexedDB = new FakeFactory();
          const journal = new DeviceJournal();
          await journal.put(entryOf());
          const undo = failing(nth, error);
          const said = await reasonOf(use(journal));
          undo();
          if (said === 'done') break;
          failed++;
          assert.equal(said, reason);
          assert.deepEqual(await journal.list('note'), [entryOf()], `call ${nth}`);
          assert.equal(await reasonOf(use(journal)), 'done');
        }
        assert.ok(failed >= 3, `${failed} calls were made to fail`);
      });
    }
  }

  it('full when it is to be written down: nothing is kept, and what was stays', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    const undo = replace(IDBObjectStore.prototype, 'put', (real, store) => (...values) => {
      const request = real(...values);
      request.addEventListener('success', () => abortFor(store.transaction, 'QuotaExceededError'));
      return request;
    });
    assert.equal(await reasonOf(uses.put(journal)), 'full');
    assert.equal(await reasonOf(journal.put(entryOf({ id: 'b' }))), 'full');
    undo();
    assert.deepEqual(await journal.list('note'), [entryOf()]);
  });

  it('blocked: gives up after five seconds, writes nothing later, and works once it is free', async () => {
    await new DeviceJournal().put(entryOf());
    const other = await opened(1);
    const deleting = indexedDB.deleteDatabase('ownside');
    const { after, pass, delays } = patience();
    const journal = new DeviceJournal(after);
    const all = Object.values(uses).map((use) => reasonOf(use(journal)));
    assert.deepEqual(delays, [5000, 5000, 5000]);
    pass();
    assert.deepEqual(await Promise.all(all), ['blocked', 'blocked', 'blocked']);
    other.close();
    await settled(deleting);
    assert.deepEqual(await journal.list('note'), []);
    await erased();
  });

  it('closed under us before it is used: broken, and opened again for the next use', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    const undo = replace(IDBFactory.prototype, 'open', (real) => (...values) => {
      const request = real(...values);
      request.addEventListener('success', () => forceCloseDatabase(request.result as never));
      return request;
    });
    for (const use of Object.values(uses)) assert.equal(await reasonOf(use(journal)), 'broken');
    undo();
    assert.deepEqual(await journal.list('note'), [entryOf()]);
  });

  it('closed under us while it writes: broken, and nothing is half written', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    const undo = replace(IDBObjectStore.prototype, 'put', (real, store) => (...values) => {
      const request = real(...values);
      abortFor(store.transaction, 'AbortError');
      forceCloseDatabase(store.transaction.db as never);
      return request;
    });
    assert.equal(await reasonOf(uses.put(journal)), 'broken');
    undo();
    assert.deepEqual(await journal.list('note'), [entryOf()]);
  });

  it('no store at all: broken', async () => {
    const none: PropertyDescriptor[] = [
      { value: undefined },
      {
        get() {
          throw new DOMException('Not here.', 'SecurityError');
        },
      },
    ];
    const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    for (const descriptor of none) {
      Object.defineProperty(globalThis, 'indexedDB', { ...descriptor, configurable: true });
      for (const use of Object.values(uses)) assert.equal(await reasonOf(use(new DeviceJournal())), 'broken');
    }
    Object.defineProperty(globalThis, 'indexedDB', real);
  });

  it('a database of that name that is not ours: broken, and it is left as it is', async () => {
    for (const version of [1, 7]) {
      globalThis.indexedDB = new FakeFactory();
      (await opened(version, 'theirs')).close();
      for (const use of Object.values(uses)) assert.equal(await reasonOf(use(new DeviceJournal())), 'broken');
      const theirs = await opened(version);
      assert.deepEqual([...theirs.objectStoreNames], ['theirs']);
      theirs.close();
    }
  });
});

type Methods<T> = { [name in keyof T as T[name] extends (...values: never[]) => unknown ? name : never]: T[name] };

/** Puts another function in place of a method. Returns what puts the real one back. */
function replace<T extends object, M extends keyof Methods<T>>(
  prototype: T,
  method: M,
  by: (real: T[M] & ((...values: never[]) => unknown), self: T) => T[M],
): () => void {
  const real = prototype[method] as T[M] & ((...values: unknown[]) => unknown);
  prototype[method] = function (this: T, ...values: unknown[]) {
    return (by(real.bind(this) as typeof real, this) as typeof real)(...values);
  } as T[M];
  return () => {
    prototype[method] = real;
  };
}

/** Lets the nth call of the store throw. Returns what puts everything right. */
function failing(nth: number, error: string): () => void {
  let calls = 0;
  const fails =
    <F extends (...values: never[]) => unknown>(real: F) =>
    (...values: Parameters<F>) => {
      if (++calls === nth) throw new DOMException('Made to fail.', error);
      return real(...values);
    };
  const undo = [
    replace(IDBFactory.prototype, 'databases', fails as never),
    replace(IDBFactory.prototype, 'open', fails as never),
    replace(IDBDatabase.prototype, 'transaction', fails as never),
    replace(IDBObjectStore.prototype, 'index', fails as never),
    replace(IDBObjectStore.prototype, 'get', fails as never),
    replace(IDBObjectStore.prototype, 'put', fails as never),
    replace(IDBObjectStore.prototype, 'delete', fails as never),
    replace(IDBIndex.prototype, 'getAll', fails as never),
  ];
  return () => undo.forEach((each) => each());
}

/** Ends a transaction as the browser does when it can't write it down. */
function abortFor(transaction: IDBTransaction, error: string): void {
  (transaction as unknown as { _abort(name: string): void })._abort(error);
}

/** A clock whose time is over when told. */
function patience() {
  const tasks = new Set<() => void>();
  const delays: number[] = [];
  const after = (delay: number, task: () => void) => {
    delays.push(delay);
    tasks.add(task);
    return () => void tasks.delete(task);
  };
  return { after, delays, pass: () => tasks.forEach((task) => task()) };
}

async function opened(version: number, store?: string): Promise<IDBDatabase> {
  const request = indexedDB.open('ownside', version);
  if (store) request.onupgradeneeded = () => request.result.createObjectStore(store);
  await settled(request);
  return request.result;
}

/** Erases the database, and fails where a connection is in the way. */
async function erased(): Promise<void> {
  const request = indexedDB.deleteDatabase('ownside');
  await new Promise((settle, fail) => {
    request.onblocked = () => fail(new Error('A connection was left open.'));
    request.onsuccess = settle;
  });
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((settle, fail) => {
    request.onsuccess = settle;
    request.onerror = () => fail(request.error!);
  });
}
