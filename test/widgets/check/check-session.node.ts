import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerAfter,
  answerBefore,
  goTo,
  isEnd,
  restSession,
  steps,
  type Session,
} from '../../../src/widgets/check/check-session.ts';

describe('a check', () => {
  for (const [name, session, wanted] of [
    ['has no answer at first', restSession(), { step: 'rest', before: null }],
    ['waits after the first one', answerBefore(7), { step: 'waiting', before: 7 }],
    ['waits after "Not sure" as well', answerBefore('unsure'), { step: 'waiting', before: 'unsure' }],
    ['less is easier', answerAfter(answerBefore(7), 4), { step: 'easier', before: 'unsure' }],
    ['as much is the same', answerAfter(answerBefore(0), 0), { step: 'same', before: 'unsure' }],
    ['more is worse', answerAfter(answerBefore(4), 7), { step: 'worse', before: 'unsure' }],
    ['"Not sure" compares nothing', answerAfter(answerBefore(7), 'unsure'), { step: 'close', before: 'unsure' }],
    ['nor does a number after it', answerAfter(answerBefore('unsure'), 4), { step: 'close', before: 'unsure' }],
    ['forgets the answer on the way back', goTo(answerBefore(7), 'rest'), restSession()],
    ['forgets it when it is folded', goTo(answerBefore(7), 'folded'), { step: 'folded', before: null }],
    ['says it in a word', goTo(answerBefore('unsure'), 'worse'), { step: 'worse', before: 'unsure' }],
  ] as const) {
    it(name, () => assert.deepEqual(session, wanted));
  }

  it('ends at the close and at each ending', () => {
    const ends = steps.filter((step) => isEnd({ step, before: null } satisfies Session));
    assert.deepEqual(ends, ['close', 'easier', 'same', 'worse']);
  });
});
