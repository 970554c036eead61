import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { Refusal } from '../../src/journal/refusals.ts';
import { entryOf, expectations, newsExpectations, reasonOf } from './expectations.ts';
import { around } from './lock-tools.ts';
import { lockedExpectations, openJournal, openLock } from './locked-expectations.ts';

describe('a locked journal', () => {
  for (const [about, holds] of expectations) it(about, async () => holds(await openJournal(), assert.deepEqual));
  for (const [about, holds] of newsExpectations)
    it(about, async () => {
      const journal = await openJournal();
      await holds(journal, assert.deepEqual, journal);
    });
  for (const [about, holds] of lockedExpectations) it(about, () => holds(new MemoryJournal(), assert.deepEqual));

  it('gives back any JSON as it was put', async () => {
    const { journal } = await openLock();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        const id = `${number++}`;
        await journal.put(entryOf({ id, value }));
        const read = (await journal.list('note')).find((entry) => entry.id === id);
        // Zero has one sign in JSON.
        assert.deepEqual(read, entryOf({ id, value: JSON.parse(JSON.stringify(value)) as unknown }));
        await journal.remove(id);
      }),
    );
  });

  it('P7: whichever call fails underneath, the reason comes through and what was kept stays', async () => {
    const uses = ['list', 'put', 'remove', 'strays'] as const;
    for (const reason of ['full', 'blocked', 'broken'] as const) {
      for (const use of uses) {
        let failed = 0;
        for (let nth = 1; nth === failed + 1; nth++) {
          const under = new MemoryJournal();
          let calls = Infinity;
          const fails = () => (--calls === 0 ? Promise.reject(new Refusal(reason)) : undefined);
          const failing = around(under, {
            list: (kind) => fails() ?? under.list(kind),
            put: (entry) => fails() ?? under.put(entry),
            remove: (id) => fails() ?? under.remove(id),
          });
          const { journal } = await openLock(failing);
          await journal.put(entryOf());
          calls = nth;
          const work = { put: () => journal.put(entryOf({ revision: 2 })), remove: () => journal.remove('a') };
          const said = await reasonOf(use === 'put' || use === 'remove' ? work[use]() : journal[use]());
          const isThrough = calls > 0;
          calls = Infinity;
          if (isThrough) {
            assert.equal(said, 'done');
            break;
          }
          failed++;
          const [kept] = await journal.list();
          // The last call of a put looks for the lock, once it is written.
          if (use === 'put' && said === 'done') assert.equal(kept!.revision, 2);
          else assert.deepEqual([said, kept], [reason, entryOf()]);
        }
        assert.ok(failed >= 2, `${failed} calls of ${use} were made to fail`);
      }
    }
  });
});
