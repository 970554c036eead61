import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { PassphraseLock } from '../../src/journal/passphrase-lock.ts';
import { Refusal } from '../../src/journal/refusals.ts';
import { entryOf, reasonOf } from './expectations.ts';
import { lockExpectations } from './lock-expectations.ts';
import { around, passphrase, rounds } from './lock-tools.ts';

describe('a lock', () => {
  for (const [about, holds] of lockExpectations) it(about, () => holds(new MemoryJournal(), assert.deepEqual));

  it('P8: holds the key as one that nobody can read, and its bytes no longer than a call', async () => {
    const given: Uint8Array[] = [];
    const keys: CryptoKey[] = [];
    const subtle = new Proxy(crypto.subtle, {
      get(target, name: 'importKey') {
        const real = (target[name] as (...values: unknown[]) => Promise<CryptoKey>).bind(target);
        return async (...values: unknown[]) => {
          if (name === 'importKey') given.push(values[1] as Uint8Array);
          const result = await real(...values);
          if (result instanceof CryptoKey) keys.push(result);
          return result;
        };
      },
    });
    const getRandomValues = <T extends Uint8Array>(array: T): T => crypto.getRandomValues(array);
    const spied = { subtle, getRandomValues } as unknown as Crypto;
    const lock = new PassphraseLock(new MemoryJournal(), { crypto: spied, rounds });
    await lock.make(passphrase);
    await lock.journal.put(entryOf());
    lock.shut();
    await lock.open(passphrase);
    await lock.change(passphrase, 'another');
    await lock.openText(await lock.lockText('words', passphrase), passphrase);
    assert.ok(keys.length > 10 && given.length > 5);
    // The one that may be read locks one JWE alone, and is read to be wrapped.
    for (const key of keys) assert.equal(key.extractable, key.usages.join() === 'encrypt', key.usages.join());
    for (const bytes of given) assert.deepEqual([...bytes], [...bytes].fill(0));
  });

  it('P7: whichever call fails underneath, the reason comes through and no lock is lost', async () => {
    for (const reason of ['full', 'blocked', 'broken'] as const) {
      for (const use of ['make', 'open', 'change', 'state'] as const) {
        let failed = 0;
        for (let nth = 1; nth === failed + 1; nth++) {
          const under = new MemoryJournal();
          if (use !== 'make') await new PassphraseLock(under, { rounds }).make(passphrase);
          const before = await under.list();
          let calls = nth;
          const fails = () => (--calls === 0 ? Promise.reject(new Refusal(reason)) : undefined);
          const lock = new PassphraseLock(
            around(under, {
              list: (kind) => fails() ?? under.list(kind),
              put: (entry) => fails() ?? under.put(entry),
            }),
            { rounds },
          );
          const said = await reasonOf(use === 'change' ? lock.change(passphrase, 'another') : lock[use](passphrase));
          if (calls > 0) {
            assert.equal(said, 'done');
            break;
          }
          failed++;
          assert.equal(said, reason);
          assert.deepEqual(await under.list(), before);
        }
        assert.ok(failed >= 1, `${failed} calls of ${use} were made to fail`);
      }
    }
  });

  it('is broken where the browser gives no cryptography, and writes nothing', async () => {
    const under = new MemoryJournal();
    const none = { getRandomValues: (array: unknown) => array } as unknown as Crypto;
    const lock = new PassphraseLock(under, { crypto: none, rounds });
    assert.equal(await lock.state(), 'none');
    assert.equal(await reasonOf(lock.make(passphrase)), 'broken');
    assert.equal(await reasonOf(lock.lockText('words', passphrase)), 'broken');
    assert.deepEqual(await under.list(), []);
  });
});
