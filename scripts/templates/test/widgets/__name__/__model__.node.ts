import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { back, begin, goTo, next, restSession, type Session } from '../../../src/widgets/__name__/__model__.ts';

const prompt = (at: number): Session => ({ step: 'prompt', at });

describe('a session of __title__', () => {
  for (const [name, session, wanted] of [
    ['begins at the first prompt', begin(), prompt(0)],
    ['goes on', next(prompt(0), 3), prompt(1)],
    ['closes after the last prompt', next(prompt(2), 3), { step: 'close', at: 2 }],
    ['goes back', back(prompt(2)), prompt(1)],
    ['goes back from the first prompt to rest', back(prompt(0)), restSession()],
    ['stops anywhere', goTo(prompt(1), 'close'), { step: 'close', at: 1 }],
  ] as const) {
    it(name, () => assert.deepEqual(session, wanted));
  }
});
