import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whenIdle } from '../../src/parts/idle.ts';

interface Page {
  readonly readyState: string;
  /** Undefined where the browser has no such call. */
  readonly idle?: (task: () => void) => void;
}

const settle = () => new Promise((done) => setImmediate(done));

describe('when a page is idle', () => {
  for (const [what, page, comesAt] of [
    ['it says so', { readyState: 'complete', idle: (task) => task() }, 0],
    ['it has no way to say so', { readyState: 'complete' }, 0],
    ['it is never told that it is idle', { readyState: 'complete', idle: () => undefined }, 3000],
    ['it never finishes', { readyState: 'interactive', idle: (task) => task() }, 3000],
  ] as readonly [string, Page, number][])
    it(`${what}: ${comesAt ? `after ${comesAt} ms` : 'at once'}`, async () => {
      const waiting: { task: () => void; ms: number }[] = [];
      Object.assign(globalThis, {
        self: { requestIdleCallback: page.idle },
        document: page,
        addEventListener: () => undefined,
        setTimeout: (task: () => void, ms = 0) => waiting.push({ task, ms }),
      });
      let hasCome = false;
      void whenIdle().then(() => (hasCome = true));
      for (const [now, isThere] of [
        [0, comesAt === 0],
        [2999, comesAt === 0],
        [3000, true],
      ] as const) {
        for (const { task, ms } of waiting) if (ms <= now) task();
        await settle();
        assert.equal(hasCome, isThere, `${now} ms`);
      }
    });
});
