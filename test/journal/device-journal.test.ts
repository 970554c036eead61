/** The journal on the device, in a real browser. */
import { expect } from '@open-wc/testing';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import { entryOf, expectations, type Same } from './expectations.js';

const same: Same = (actual, expected) => void expect(actual).to.deep.equal(expected);

describe('a journal on the device', () => {
  beforeEach(erased);
  after(erased);

  for (const [about, holds] of expectations) it(about, () => holds(new DeviceJournal(), same));

  it('is there for the next page', async () => {
    await new DeviceJournal().put(entryOf());
    same(await new DeviceJournal().list('note'), [entryOf()]);
    await new DeviceJournal().remove('a');
    same(await new DeviceJournal().list('note'), []);
  });

  it('makes no database before the first one is kept', async () => {
    const journal = new DeviceJournal();
    same(await journal.list('note'), []);
    await journal.remove('a');
    same(await indexedDB.databases(), []);
    await Promise.all([journal.list('note'), journal.put(entryOf()), journal.list('note')]);
    same(await indexedDB.databases(), [{ name: 'ownside', version: 1 }]);
  });

  it('lets others erase everything, and begins anew', async () => {
    const journal = new DeviceJournal();
    await journal.put(entryOf());
    await erased();
    same(await journal.list('note'), []);
    await journal.put(entryOf({ value: 'again' }));
    same(await journal.list('note'), [entryOf({ value: 'again' })]);
  });

  it('waits for one who holds the database no longer than it is told', async () => {
    await new DeviceJournal().put(entryOf());
    const request = indexedDB.open('ownside');
    await new Promise((settle) => (request.onsuccess = settle));
    const deleting = indexedDB.deleteDatabase('ownside');
    await new Promise((settle) => (deleting.onblocked = settle));
    let pass = () => {};
    const journal = new DeviceJournal((_delay, task) => {
      pass = task;
      return () => {};
    });
    const listing = journal.list('note').catch((error: Error) => error.message);
    pass();
    same(await listing, 'blocked');
    request.result.close();
    await new Promise((settle) => (deleting.onsuccess = settle));
    same(await journal.list('note'), []);
  });
});

/** Erases the database, and fails where a connection is in the way. */
async function erased(): Promise<void> {
  const request = indexedDB.deleteDatabase('ownside');
  await new Promise((settle, fail) => {
    request.onblocked = () => fail(new Error('A connection was left open.'));
    request.onsuccess = settle;
  });
}
