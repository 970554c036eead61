/** The journal on the device, against a stand-in for IndexedDB: what it does and what it leaves behind. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { DeviceJournal } from '../../src/journal/device-journal.ts';
import {
  cloneExpectations,
  entryOf,
  expectations,
  newsExpectations,
  reasonOf,
  strayExpectations,
} from './expectations.ts';
import {
  closeUnder,
  connections,
  erased,
  freshDevice,
  heldTime,
  opened,
  plantOnDevice,
  replace,
  settled,
  still,
} from './stand-ins.ts';

const device = () => new DeviceJournal(still);

beforeEach(freshDevice);

describe('a journal on the device', () => {
  for (const [about, holds] of [...expectations, ...cloneExpectations]) {
    it(about, () => holds(device(), assert.deepEqual));
  }
  for (const [about, holds] of strayExpectations) it(about, () => holds(device(), assert.deepEqual, plantOnDevice));
  for (const [about, holds] of newsExpectations) {
    it(about, () => holds(device(), assert.deepEqual, device()));
    it(`${about}, also in one`, () => {
      const journal = device();
      return holds(journal, assert.deepEqual, journal);
    });
  }

  it('P3: makes no database before the first one is kept', async () => {
    const journal = device();
    await looksAround(journal);
    assert.deepEqual(await indexedDB.databases(), []);
    await Promise.all([journal.list(), journal.put(entryOf()), journal.list('note')]);
    assert.deepEqual(await indexedDB.databases(), [{ name: 'ownside', version: 1 }]);
  });

  it('P3: makes none either where the browser does not list its databases', async () => {
    const { databases } = FakeFactory.prototype;
    Reflect.deleteProperty(FakeFactory.prototype, 'databases');
    await looksAround(device());
    FakeFactory.prototype.databases = databases;
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('is there for the next page', async () => {
    await device().put(entryOf());
    assert.deepEqual(await device().list('note'), [entryOf()]);
  });

  it('P4: says that it is kept once the transaction is complete, on the disk', async () => {
    for (const warm of [false, true]) {
      freshDevice();
      await device().put(entryOf());
      const journal = device();
      if (warm) await journal.put(entryOf({ id: 'b' }));
      const seen: unknown[] = [];
      const undo = replace(IDBDatabase.prototype, 'transaction', (real) => (...values) => {
        const transaction = real(...values);
        transaction.addEventListener('complete', () => seen.push('complete'));
        seen.push(values[1], values[2]?.durability);
        return transaction;
      });
      for (const entry of [entryOf({ revision: 2 }), entryOf({ id: 'c' })]) {
        await journal.put(entry);
        assert.deepEqual([...seen.splice(0), 'kept'], ['readwrite', 'strict', 'complete', 'kept']);
      }
      undo();
    }
  });

  it('works where there are no channels, or none may be opened', async () => {
    const real = globalThis.BroadcastChannel;
    for (const none of [
      undefined,
      class {
        constructor() {
          throw new DOMException('Not here.', 'SecurityError');
        }
      },
    ]) {
      globalThis.BroadcastChannel = none as never;
      const journal = device();
      const end = journal.watch(() => assert.fail());
      await journal.put(entryOf());
      await journal.erase();
      end();
    }
    globalThis.BroadcastChannel = real;
  });
});

describe('P9: erasing everything on the device', () => {
  it('leaves no database', async () => {
    const journal = device();
    await journal.put(entryOf());
    await plantOnDevice('s', { id: 's' });
    await journal.erase();
    assert.deepEqual(await indexedDB.databases(), []);
    await journal.erase();
    await looksAround(journal);
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('is let by at once by another journal that has just written', async () => {
    const other = device();
    await other.put(entryOf());
    await device().erase();
    assert.deepEqual(await indexedDB.databases(), []);
    assert.deepEqual(await other.list(), []);
    await other.put(entryOf());
    assert.deepEqual(await device().list(), [entryOf()]);
  });

  it('settles after five seconds where somebody holds the database: it is empty, and goes when they let go', async () => {
    await device().put(entryOf());
    const other = await opened(1);
    const { after, delays, pass } = heldTime();
    const blocked = new Promise((settle) => other.addEventListener('versionchange', settle));
    const erasing = new DeviceJournal(after).erase();
    await blocked;
    assert.deepEqual(delays, [5000, 5000]);
    pass();
    await erasing;
    const left = other.transaction('entries').objectStore('entries').count();
    await settled(left);
    assert.equal(left.result, 0);
    other.close();
    await erased();
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('takes nothing that is kept after it, however it is mixed with what is kept', async () => {
    const journal = device();
    const other = device();
    await journal.put(entryOf());
    await Promise.all([journal.erase(), other.put(entryOf({ id: 'b' })), journal.put(entryOf({ id: 'c' }))]);
    await other.put(entryOf({ id: 'd' }));
    assert.ok((await journal.list()).some(({ id }) => id === 'd'));
  });
});

describe('the connection of a journal on the device', () => {
  it('is closed after each use that is no writing', async () => {
    await device().put(entryOf());
    const journal = device();
    const { all, undo } = connections();
    await journal.list();
    await journal.strays();
    await journal.remove('a');
    undo();
    assert.equal(all.length, 3);
    for (const each of all) assert.throws(() => each.transaction('entries'), { name: 'InvalidStateError' });
  });

  it('is kept for ten seconds after the last writing', async () => {
    const { all, undo } = connections();
    const { after, delays, pass } = heldTime();
    const journal = new DeviceJournal(after);
    await journal.put(entryOf());
    await journal.put(entryOf({ revision: 2 }));
    assert.equal(await reasonOf(journal.put(entryOf({ revision: 2 }))), 'changed');
    await journal.list();
    assert.equal(all.length, 1);
    assert.deepEqual(delays, [5000, 10000, 10000, 10000]);
    pass();
    assert.throws(() => all[0]!.transaction('entries'), { name: 'InvalidStateError' });
    assert.deepEqual(await journal.list(), [entryOf({ revision: 2 })]);
    undo();
    await erased();
  });

  it('while it is kept, hands a first revision over whole before put returns, and asks for a later one', async () => {
    const journal = device();
    await journal.put(entryOf());
    const calls: string[] = [];
    const noted =
      (name: string) =>
      (real: (...values: unknown[]) => unknown) =>
      (...values: unknown[]) => {
        calls.push(name);
        return real(...values);
      };
    const undo = [
      ...(['get', 'add', 'put'] as const).map((name) => replace(IDBObjectStore.prototype, name, noted(name) as never)),
      replace(IDBTransaction.prototype, 'commit', noted('commit') as never),
    ];
    const first = journal.put(entryOf({ id: 'b' }));
    assert.deepEqual(calls.splice(0), ['get', 'add', 'commit']);
    const next = journal.put(entryOf({ revision: 2 }));
    assert.deepEqual(calls.splice(0), ['get']);
    await Promise.all([first, next]);
    assert.deepEqual(calls, ['put', 'commit']);
    undo.forEach((each) => each());
  });

  it('keeps nobody from erasing everything', async () => {
    const journal = device();
    await journal.put(entryOf());
    await reasonOf(journal.put(entryOf()));
    await journal.list();
    await erased();
    assert.deepEqual(await journal.list(), []);
    assert.deepEqual(await indexedDB.databases(), []);
  });

  it('P7: is opened again where it was closed under us, between two uses or in the middle of one', async () => {
    const { all, undo } = connections();
    const journal = device();
    await journal.put(entryOf());
    closeUnder(all.at(-1)!);
    await journal.put(entryOf({ revision: 2 }));
    closeUnder(all.at(-1)!);
    assert.deepEqual(await journal.list(), [entryOf({ revision: 2 })]);
    await journal.put(entryOf({ id: 'b' }));
    const puts = [entryOf({ revision: 3 }), entryOf({ id: 'c' })].map((entry) => journal.put(entry));
    closeUnder(all.at(-1)!);
    await Promise.all(puts);
    assert.deepEqual(await journal.list(), [entryOf({ revision: 3 }), entryOf({ id: 'b' }), entryOf({ id: 'c' })]);
    undo();
  });

  it('is one at most, however many are put at once', async () => {
    const { all, undo } = connections();
    const journal = device();
    await Promise.all(['a', 'b', 'c'].map((id) => journal.put(entryOf({ id }))));
    undo();
    const open = all.filter((each) => {
      try {
        return each.transaction('entries');
      } catch {
        return false;
      }
    });
    assert.equal(open.length, 1);
    assert.equal((await journal.list()).length, 3);
  });
});

/** Everything that leaves no trace where nothing was kept. */
async function looksAround(journal: DeviceJournal): Promise<void> {
  assert.deepEqual(await journal.list('note'), []);
  assert.deepEqual(await journal.list(), []);
  assert.deepEqual(await journal.strays(), []);
  await journal.remove('a');
  await journal.erase();
  journal.watch(() => {})();
}
