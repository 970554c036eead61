/** The journal on the device, in a real browser. */
import { expect } from '@open-wc/testing';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import {
  cloneExpectations,
  entryOf,
  expectations,
  newsExpectations,
  strayExpectations,
  type Same,
} from './expectations.js';
import { plantOnDevice } from './plant.js';

const same: Same = (actual, expected) => void expect(actual).to.deep.equal(expected);

describe('a journal on the device', () => {
  beforeEach(erased);
  after(erased);

  for (const [about, holds] of [...expectations, ...cloneExpectations])
    it(about, () => holds(new DeviceJournal(), same));
  for (const [about, holds] of strayExpectations) it(about, () => holds(new DeviceJournal(), same, plantOnDevice));
  for (const [about, holds] of newsExpectations) {
    it(about, () => holds(new DeviceJournal(), same, new DeviceJournal()));
    it(`${about}, also in one`, () => {
      const journal = new DeviceJournal();
      return holds(journal, same, journal);
    });
  }

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

  it('P9: leaves no database once everything is erased, though another journal has just written', async () => {
    const other = new DeviceJournal();
    await other.put(entryOf());
    await new DeviceJournal().erase();
    same(await indexedDB.databases(), []);
    await other.put(entryOf({ id: 'b' }));
    same(await new DeviceJournal().list(), [entryOf({ id: 'b' })]);
  });

  it('P4: a first revision is kept, though the page is gone as soon as put returns', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="module">
      import { DeviceJournal } from '/src/journal/device-journal.ts';
      parent.dispatchEvent(new CustomEvent('there', { detail: new DeviceJournal() }));
    </script>`;
    const there = new Promise<DeviceJournal>((settle) => {
      addEventListener('there', (event) => settle((event as CustomEvent<DeviceJournal>).detail), { once: true });
    });
    document.body.append(frame);
    const journal = await there;
    await journal.put(entryOf());
    void journal.put(entryOf({ id: 'b' }));
    frame.remove();
    const all = [entryOf(), entryOf({ id: 'b' })];
    // WebKit takes back what a page that goes had begun: there the one that was said to be kept is there.
    const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
    same((await new DeviceJournal().list()).slice(0, isWebKit ? 1 : 2), all.slice(0, isWebKit ? 1 : 2));
  });

  it('P13: listens to nobody while its page is kept for Back, and looks again when it is shown', async () => {
    const all = new BroadcastChannel('ownside');
    const told = () => new Promise((settle) => (all.onmessage = settle));
    const other = new DeviceJournal();
    let heard = 0;
    let hear = () => {};
    const end = new DeviceJournal().watch(() => {
      heard++;
      hear();
    });
    const turn = (name: string) => dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    turn('pagehide');
    await Promise.all([told(), other.put(entryOf())]);
    same(heard, 0);
    turn('pageshow');
    same(heard, 1);
    await Promise.all([new Promise<void>((settle) => (hear = settle)), other.remove('a')]);
    end();
    turn('pageshow');
    same(heard, 2);
    all.close();
  });

  it('waits for one who holds the database no longer than it is told, and erases all the same', async () => {
    await new DeviceJournal().put(entryOf());
    const request = indexedDB.open('ownside');
    await new Promise((settle) => (request.onsuccess = settle));
    let pass = () => {};
    const journal = new DeviceJournal((_delay, task) => {
      pass = task;
      return () => {};
    });
    const blocked = new Promise((settle) => (request.result.onversionchange = settle));
    const erasing = journal.erase();
    await blocked;
    pass();
    await erasing;
    const listing = journal.list('note').catch((error: Error) => error.message);
    pass();
    same(await listing, 'blocked');
    request.result.close();
    same(await new DeviceJournal().list(), []);
    // The late opening was left unmade. WebKit may list that, too, without a version.
    same(
      (await indexedDB.databases()).filter(({ version }) => version),
      [],
    );
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
