/** What is locked, by the Web Crypto and the store of a real browser. */
import { expect } from '@open-wc/testing';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import { MemoryJournal } from '../../src/journal/memory-journal.js';
import { expectations, newsExpectations, type Same } from './expectations.js';
import { lockedExpectations, openJournal } from './locked-expectations.js';

const same: Same = (actual, expected) => void expect(actual).to.deep.equal(expected);

describe('a locked journal', () => {
  for (const [about, holds] of expectations) it(about, async () => holds(await openJournal(), same));
  for (const [about, holds] of newsExpectations)
    it(about, async () => {
      const journal = await openJournal();
      await holds(journal, same, journal);
    });
  for (const [about, holds] of lockedExpectations) it(about, () => holds(new MemoryJournal(), same));
});

describe('a locked journal on the device', () => {
  beforeEach(() => new DeviceJournal().erase());
  after(() => new DeviceJournal().erase());

  for (const [about, holds] of lockedExpectations) it(about, () => holds(new DeviceJournal(), same));
});
