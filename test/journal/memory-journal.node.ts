import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { cloneExpectations, entryOf, expectations, newsExpectations } from './expectations.ts';

describe('a journal in memory', () => {
  for (const [about, holds] of [...expectations, ...cloneExpectations]) {
    it(about, () => holds(new MemoryJournal(), assert.deepEqual));
  }

  for (const [about, holds] of newsExpectations) {
    it(about, () => {
      const journal = new MemoryJournal();
      return holds(journal, assert.deepEqual, journal);
    });
  }

  it('has no strays, and no word of another one', async () => {
    const journal = new MemoryJournal();
    let heard = 0;
    journal.watch(() => heard++);
    await new MemoryJournal().put(entryOf());
    assert.equal(heard, 0);
    assert.deepEqual(await journal.strays(), []);
  });
});
