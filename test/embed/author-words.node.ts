import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flagWords } from '../../src/embed/author-words.ts';

describe('an author’s words', () => {
  for (const [text, flagged] of [
    ['I can put this down for tonight.', []],
    ['You are safe, and you should calm down.', ['You are safe', 'should', 'calm down']],
    ['It is ONLY a thought.', ['ONLY']],
    ['A lonely evening, justly so.', []],
    ['Keep it up. Great job!', ['Keep it up', 'Great job']],
    ['', []],
  ] as const)
    it(`${text || 'none'}: ${flagged.length ? 'flagged' : 'can stand'}`, () =>
      assert.deepEqual(flagWords(text), flagged));
});
