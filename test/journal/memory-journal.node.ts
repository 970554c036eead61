import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../../src/journal/memory-journal.ts';
import { expectations } from './expectations.ts';

describe('a journal in memory', () => {
  for (const [about, holds] of expectations) it(about, () => holds(new MemoryJournal(), assert.deepEqual));
});
