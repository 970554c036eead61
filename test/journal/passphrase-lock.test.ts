/** The lock, by the Web Crypto and the store of a real browser. */
import { expect } from '@open-wc/testing';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import { MemoryJournal } from '../../src/journal/memory-journal.js';
import type { Same } from './expectations.js';
import { lockExpectations } from './lock-expectations.js';

const same: Same = (actual, expected) => void expect(actual).to.deep.equal(expected);

describe('a lock', () => {
  for (const [about, holds] of lockExpectations) it(about, () => holds(new MemoryJournal(), same));
});

describe('a lock on the device', () => {
  beforeEach(() => new DeviceJournal().erase());
  after(() => new DeviceJournal().erase());

  for (const [about, holds] of lockExpectations) it(about, () => holds(new DeviceJournal(), same));
});
