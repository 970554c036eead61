import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cardShape, type ShapeWords } from '../../../src/widgets/back-card/card.shape.ts';
import { emptyCard } from '../../../src/widgets/back-card/card.ts';
import { cardFault, readCard } from '../../../src/widgets/back-card/read-card.ts';

const kept = {
  line: 'Ada, you can wait.',
  rung: 1,
  own: { 0: 'Mine.' },
  voice: 'name',
  name: 'Ada',
  belief: 6,
  act: 'drink some water',
  paper: 'moss',
} as const;

const words: ShapeWords = {
  partLine: 'The line',
  partBelief: 'How true it felt',
  partAct: 'One way to back it up',
  ratingUnsure: 'Not sure',
  outOfTen: (number) => `${number} of 10`,
};
const shape = cardShape((key) => words[key]);
const entry = (value: unknown) => ({
  id: 'a',
  kind: 'back-card',
  format: 1,
  revision: 1,
  created: 1,
  edited: 1,
  value,
});

describe('a card that was kept', () => {
  it('is read as it was written, with what is not known in it', () => {
    assert.deepEqual(readCard({ ...kept, later: [1] }), { ...kept, later: [1] });
    assert.equal(cardFault(kept), undefined);
  });

  for (const [field, broken] of [
    ['line', 7],
    ['rung', -1],
    ['rung', 'two'],
    ['own', ['x']],
    ['own', { 1: 2 }],
    ['voice', 'god'],
    ['name', null],
    ['belief', 11],
    ['belief', 2.5],
    ['act', {}],
    ['paper', 'gold'],
  ] as const)
    it(`${field}: ${JSON.stringify(broken)} is unset, and the rest is there`, () => {
      const read = readCard({ ...kept, [field]: broken });
      assert.deepEqual(read[field], ({ ...emptyCard, line: '' } as Record<string, unknown>)[field]);
      assert.match(cardFault({ ...kept, [field]: broken })!, new RegExp(field));
    });

  it('never throws, and gives a card that reads as itself', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readCard(value);
        assert.equal(cardFault(read), undefined);
        assert.deepEqual(readCard(read), read);
      }),
    );
  });

  it('stands on the shelf by its line, and in files by its parts', () => {
    assert.equal(shape.title(entry(kept)), kept.line);
    assert.deepEqual(
      shape.parts(entry(kept)).map(({ text }) => text),
      [kept.line, '6 of 10', 'drink some water'],
    );
    for (const unrated of [null, undefined])
      assert.equal(shape.parts(entry({ ...kept, belief: unrated }))[1]!.text, '');
    assert.equal(shape.parts(entry({ ...kept, belief: 'unsure' }))[1]!.text, 'Not sure');
  });
});
