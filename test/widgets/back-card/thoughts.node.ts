import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inThoughts } from '../../../src/widgets/back-card/thoughts.ts';

for (const [what, text, lines] of [
  ['one sentence', 'I can be on my side.', ['I can be on my side.']],
  ['two', 'Sit with me. I saved you a spot.', ['Sit with me.', 'I saved you a spot.']],
  ['in Spanish', '¿Puedo parar? Puedo.', ['¿Puedo parar?', 'Puedo.']],
  ['in Arabic', 'يمكنني الانتظار. مر من قبل.', ['يمكنني الانتظار.', 'مر من قبل.']],
  ['a letter with a point is no end', 'J. R. can wait.', ['J. R. can wait.']],
  ['a number', 'Wait 4.5 minutes.', ['Wait 4.5 minutes.']],
  ['spaces at the end', 'Enough. ', ['Enough.']],
  ['nothing', '', ['']],
] as const)
  it(`one thought a line: ${what}`, () => {
    assert.deepEqual(inThoughts(text).trimEnd().split('\n'), lines);
  });
