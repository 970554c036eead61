import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Ladder } from '../../../src/widgets/back-card/belief-ladder.ts';
import { emptyCard, isUntouched, ownLine, sentenceOf, writeOwn } from '../../../src/widgets/back-card/card.ts';
import { usualCardSetting, type CardSetting } from '../../../src/widgets/back-card/card-setting.ts';
import * as model from '../../../src/widgets/back-card/card-walk.ts';

const line = (name: string) => ({ i: `I ${name}.`, you: `you ${name}.`, pet: `Woof ${name}.` });
const ladder: Ladder = { lines: ['a', 'b', 'c', 'd', 'e'].map(line), first: 1 };
const grammar = { lang: 'en', named: (name: string, text: string) => `${name}, ${text}` };
const begin = (setting: Partial<CardSetting> = {}) => model.restWalk(ladder, { ...usualCardSetting, ...setting });
const says = (walk: model.Walk) => sentenceOf(walk.card, walk.ladder, model.voiceAt(walk), grammar);

describe('the card', () => {
  it('says its first line before anything is pressed', () => {
    assert.equal(says(begin()), 'I b.');
    assert.ok(isUntouched(begin().card, ladder));
  });

  it('reaches every rung from every other, and says so at the ends', () => {
    for (let from = 0; from < 5; from++)
      for (let to = 0; to < 5; to++) {
        let walk: model.Walk = model.toRung(begin(), from);
        for (let i = 0; i < Math.abs(to - from); i++) walk = to < from ? model.tooMuch(walk) : model.notEnough(walk);
        assert.deepEqual([walk.card.rung, walk.end], [to, null]);
      }
    const low = model.tooMuch(model.toRung(begin(), 0));
    const high = model.notEnough(model.toRung(begin(), 4));
    assert.deepEqual([low.card.rung, low.end, high.card.rung, high.end], [0, 'lightest', 4, 'boldest']);
    assert.equal(model.notEnough(low).end, null);
  });

  it('keeps the reader’s own line on its rung, and another on another', () => {
    let walk = model.edit(begin(), (card) => writeOwn(card, 'Mine.'));
    walk = model.edit(model.notEnough(walk), (card) => writeOwn(card, 'Bolder, mine.'));
    assert.equal(says(walk), 'Bolder, mine.');
    assert.equal(says(model.tooMuch(walk)), 'Mine.');
    assert.equal(says(model.edit(walk, (card) => writeOwn(card, ''))), 'I c.');
  });

  it('what was said of one line is not said of the next', () => {
    const walk = model.rateLine(model.goTo(begin(), 'true'), 7);
    assert.equal(walk.card.belief, 7);
    assert.equal(model.notEnough(walk).card.belief, null);
    assert.equal(model.edit(walk, (card) => writeOwn(card, 'Mine.')).card.belief, null);
  });

  for (const [belief, step] of [
    [0, 'true'],
    [3, 'true'],
    [4, 'voice'],
    [10, 'voice'],
    ['unsure', 'voice'],
  ] as const)
    it(`how true, ${belief}: ${step === 'true' ? 'a smaller one is offered' : 'on'}`, () => {
      assert.equal(model.rateLine(model.goTo(begin(), 'true'), belief).step, step);
    });

  const ways: [what: string, walk: model.Walk, steps: string[]][] = [
    ['as it comes', begin(), ['true', 'voice', 'act', 'keep']],
    ['without belief', begin({ asksBelief: false }), ['voice', 'act', 'keep']],
    ['without an act', begin({ asksAct: false }), ['true', 'voice', 'keep']],
    ['with neither', begin({ asksBelief: false, asksAct: false }), ['voice', 'keep']],
    [
      'one’s own line is in one’s own voice',
      model.edit(begin(), (card) => writeOwn(card, 'Mine.')),
      ['true', 'act', 'keep'],
    ],
    [
      'the author’s is in theirs',
      model.restWalk({ lines: ['One.'], first: 0 }, { ...usualCardSetting, lines: ['One.'] }),
      ['true', 'act', 'keep'],
    ],
  ];
  for (const [what, walk, steps] of ways)
    it(`goes on and back, step by step: ${what}`, () => {
      const seen: string[] = [];
      let at = walk;
      for (let i = 0; i < steps.length; i++) seen.push((at = model.next(at)).step);
      assert.deepEqual(seen, steps);
      assert.equal(model.next(at).step, 'keep');
      for (const step of [...steps.slice(0, -1).reverse(), 'rest']) assert.equal((at = model.back(at)).step, step);
    });

  it('from writing on to the first step, and back to the line', () => {
    assert.equal(model.next(model.goTo(begin(), 'write')).step, 'true');
    assert.equal(model.back(model.goTo(begin(), 'write')).step, 'rest');
  });

  it('a place beside the way leads back to where it was opened', () => {
    for (const aside of model.asides)
      assert.equal(model.back(model.goTo(model.goTo(begin(), 'act'), aside)).step, 'act');
    const twice = model.goTo(model.goTo(model.goTo(begin(), 'voice'), 'kind'), 'look-around');
    assert.equal(model.back(twice).step, 'voice');
  });

  it('an author’s change leaves no step that is not asked any more', () => {
    const changed = model.withSetting(model.goTo(begin(), 'act'), { ...usualCardSetting, asksAct: false }, ladder);
    assert.equal(changed.step, 'keep');
  });

  const short: Ladder = { lines: ['One.', 'Two.'], first: 0 };
  const mine = (rung: number) =>
    model.rateLine(
      model.edit(model.toRung(begin(), rung), (card) => writeOwn(card, 'Mine.')),
      8,
    );
  const changes: [what: string, walk: model.Walk, says: string, belief: number | null][] = [
    ['a card that nobody touched begins anew', begin(), 'One.', null],
    ['one’s own line stays, on the first rung too', mine(1), 'Mine.', 8],
    ['one’s own line comes along from a rung that is gone', mine(4), 'Mine.', 8],
    [
      'what was said of a line that is gone is not said of another',
      model.rateLine(model.toRung(begin(), 4), 8),
      'Two.',
      null,
    ],
    ['a name stays', model.edit(begin(), (card) => ({ ...card, name: 'Ada' })), 'Two.', null],
  ];
  for (const [what, walk, line, belief] of changes)
    it(`an author’s other lines: ${what}`, () => {
      const changed = model.withSetting(walk, { ...usualCardSetting, lines: ['One.', 'Two.'] }, short);
      assert.deepEqual([says(changed), changed.card.belief, changed.card.name], [line, belief, walk.card.name]);
    });

  it('offers both and fair where there is a ladder of ours', () => {
    assert.deepEqual([model.rungOf(begin(), 'both'), model.rungOf(begin(), 'fair')], [2, 3]);
    assert.equal(model.rungOf(begin({ offersLadder: false }), 'both'), undefined);
    assert.equal(model.rungOf(begin({ lines: ['One.'] }), 'fair'), undefined);
  });

  it('clear forgets everything', () => {
    const walk = model.goTo(
      model.edit(begin(), (card) => writeOwn(card, 'Mine.')),
      'folded',
    );
    assert.deepEqual([walk.step, walk.card], ['folded', { ...emptyCard, rung: 1 }]);
  });

  it('no press that leads somewhere loses a word', () => {
    const moves: ((walk: model.Walk) => model.Walk)[] = [
      model.tooMuch,
      model.notEnough,
      model.next,
      model.back,
      model.skip,
      model.smallerLine,
      model.askSmaller,
      (walk) => model.rateLine(walk, 2),
      (walk) => model.rateLine(walk, 9),
      ...model.steps.filter((step) => step !== 'folded').map((step) => (walk: model.Walk) => model.goTo(walk, step)),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (path) => {
        const start = model.edit(begin(), (card) => ({ ...writeOwn(card, 'Mine.'), name: 'Ada', act: 'rest' }));
        const end = path.reduce((walk, move) => move(walk), start);
        assert.equal(ownLine(model.toRung(end, 1).card), 'Mine.');
        assert.deepEqual([end.card.name, end.card.act], ['Ada', 'rest']);
        assert.ok(end.card.rung >= 0 && end.card.rung < 5);
      }),
    );
  });
});
