import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Strength } from '../../../src/parts/strength.ts';
import { exampleHabit, exampleSheet, sheetFrom } from '../../../src/widgets/thought-record/example.ts';
import { habitKeys, habitName, offeredHabits } from '../../../src/widgets/thought-record/habits.ts';
import { promptAt } from '../../../src/widgets/thought-record/prompts.ts';
import { isEmpty } from '../../../src/widgets/thought-record/questions.ts';
import { changeOf, rated, readStrength, type Rated } from '../../../src/widgets/thought-record/rated.ts';
import { exampleStrings } from '../../../src/widgets/thought-record/strings.example.ts';
import { feelingStrings } from '../../../src/widgets/thought-record/strings.feelings.ts';
import { habitStrings } from '../../../src/widgets/thought-record/strings.habits.ts';
import * as model from '../../../src/widgets/thought-record/thought-sheet.ts';
import { anySheet, anyStrength, filled } from './kit.ts';

const { emptySheet } = model;
const sad = model.addFeeling(emptySheet, 'sad');
const one = model.writeThought(emptySheet, 't1', 'They forgot me.');
const two = model.writeThought(one, 't2', 'I don’t matter.');

describe('a strength', () => {
  const table: [given: unknown, strength: Strength | undefined][] = [
    [0, 0],
    [100, 100],
    [37, 37],
    ['unsure', 'unsure'],
    [-1, undefined],
    [101, undefined],
    [5.5, undefined],
    [NaN, undefined],
    ['50', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [given, strength] of table)
    it(`${String(given)} is ${strength ?? 'unset'}`, () => assert.equal(readStrength(given), strength));

  it('is absent until it is set, and again when it is taken back', () => {
    const set = rated<Rated & { name: string }>({ name: 'sad' }, 'before', 0);
    assert.deepEqual(set, { name: 'sad', before: 0 });
    assert.deepEqual(rated(set, 'before', undefined), { name: 'sad' });
    assert.deepEqual(rated(set, 'before', 140), { name: 'sad' });
  });

  it('is compared where both are numbers', () => {
    assert.equal(changeOf({ before: 70, after: 20 }), -50);
    assert.equal(changeOf({ before: 0, after: 0 }), 0);
    const pairs: Rated[] = [
      {},
      { before: 5 },
      { after: 5 },
      { before: 'unsure', after: 5 },
      { before: 5, after: 'unsure' },
    ];
    for (const pair of pairs) assert.equal(changeOf(pair), undefined);
  });
});

describe('feelings', () => {
  it('start without a strength', () => assert.deepEqual(sad.feelings, [{ id: 'f1', name: 'sad' }]));

  it('come once each, however they are written', () => {
    assert.equal(model.addFeeling(sad, ' Sad '), sad);
    assert.equal(model.addFeeling(sad, '  '), sad);
    assert.ok(model.hasFeeling(sad, 'SAD'));
  });

  it('keep their ids when others come and go', () => {
    const three = ['tense', 'small'].reduce(model.addFeeling, sad);
    const left = model.addFeeling(model.removeFeeling(three, 'f1'), 'tired');
    assert.deepEqual(
      left.feelings.map(({ id, name }) => `${id} ${name}`),
      ['f2 tense', 'f3 small', 'f4 tired'],
    );
  });

  it('are rated one by one, before and after', () => {
    const felt = model.rateFeeling(model.addFeeling(sad, 'tense'), 'f1', 'before', 60);
    assert.deepEqual(model.rateFeeling(felt, 'f1', 'after', 'unsure').feelings, [
      { id: 'f1', name: 'sad', before: 60, after: 'unsure' },
      { id: 'f2', name: 'tense' },
    ]);
    assert.deepEqual(model.rateFeeling(felt, 'f1', 'before', undefined).feelings[0], { id: 'f1', name: 'sad' });
  });
});

describe('thoughts', () => {
  it('are begun under a new id and written on under it', () => {
    assert.equal(model.nextThoughtId(emptySheet), 't1');
    assert.equal(model.nextThoughtId(two), 't3');
    assert.deepEqual(model.writeThought(two, 't1', 'They forgot.').thoughts, [
      { id: 't1', text: 'They forgot.' },
      { id: 't2', text: 'I don’t matter.' },
    ]);
  });

  it('the one that stings most stays in sight; until one is marked, the first with words', () => {
    assert.equal(model.pinnedThought(emptySheet), undefined);
    assert.equal(model.pinnedThought(model.writeThought(two, 't1', ' '))?.id, 't2');
    assert.equal(model.pinnedThought(two)?.id, 't1');
    assert.equal(model.pinnedThought(model.markHottest(two, 't2'))?.id, 't2');
  });

  it('the mark can be taken back, and goes with its thought', () => {
    const marked = model.markHottest(two, 't2');
    assert.equal(model.markHottest(marked, 't2').hottest, null);
    assert.equal(model.markHottest(marked, 't1').hottest, 't1');
    assert.equal(model.markHottest(marked, 'none'), marked);
    assert.equal(model.removeThought(marked, 't2').hottest, null);
    assert.equal(model.removeThought(marked, 't1').hottest, 't2');
  });

  it('each has its own belief, and keeps it when another one stings most', () => {
    const believed = model.rateThought(model.markHottest(two, 't1'), 't1', 'before', 90);
    const [first, second] = model.markHottest(believed, 't2').thoughts;
    assert.deepEqual([first?.before, second?.before], [90, undefined]);
  });
});

describe('thinking habits', () => {
  it('are twelve, each with a name and a plain example', () => {
    assert.equal(habitKeys.length, 12);
    for (const key of habitKeys) {
      const { name, example } = habitStrings.habits[key];
      assert.ok(name && example, key);
    }
  });

  it('none of these takes the marks off, and not what the reader added', () => {
    const marked = model.addOwnHabit(model.toggleHabit(emptySheet, 'labelling'), 'My own');
    const none = model.toggleNoHabits(marked);
    assert.deepEqual([none.habits, none.ownHabits, none.noHabits], [[], ['My own'], true]);
    assert.equal(model.toggleNoHabits(none).noHabits, false);
    assert.deepEqual(model.toggleHabit(none, 'labelling').habits, ['labelling']);
    assert.equal(model.toggleHabit(none, 'labelling').noHabits, false);
  });

  it('are marked and unmarked; an own one comes once', () => {
    const marked = model.toggleHabit(model.toggleHabit(emptySheet, 'labelling'), 'mindReading');
    assert.deepEqual(model.toggleHabit(marked, 'labelling').habits, ['mindReading']);
    const own = model.addOwnHabit(marked, 'My own');
    assert.equal(model.addOwnHabit(own, ' my own '), own);
    assert.equal(model.addOwnHabit(own, ' '), own);
    assert.deepEqual(model.removeOwnHabit(own, 'My own').ownHabits, []);
  });

  it('of an author are offered in place of the twelve, and are called what they are called there', () => {
    const { habits } = habitStrings;
    const ours = { name: 'Rushing', example: '“Now or never.”' };
    assert.deepEqual(offeredHabits([ours], habits), [{ key: 'Rushing', ...ours }]);
    assert.deepEqual(
      offeredHabits([], habits).map(({ key }) => key),
      [...habitKeys],
    );
    assert.equal(habitName('labelling', habits), 'Labels');
    assert.equal(habitName('Rushing', habits), 'Rushing');
    assert.equal(habitName('toString', habits), 'toString');
  });
});

describe('a fairer way to say it', () => {
  it('has a belief once it is set', () => {
    const fairer = model.writeFairer(emptySheet, 'They may have been busy.');
    assert.deepEqual(fairer.fairer, { text: 'They may have been busy.' });
    const believed = model.rateFairer(fairer, 55);
    assert.deepEqual(believed.fairer, { text: 'They may have been busy.', belief: 55 });
    assert.deepEqual(model.rateFairer(believed, undefined).fairer, fairer.fairer);
  });

  for (const [belief, offered] of [
    [0, true],
    [29, true],
    [30, false],
    [100, false],
    ['unsure', false],
    [undefined, false],
  ] as const)
    it(`believed ${belief ?? 'unset'}: a smaller one is ${offered ? '' : 'not '}offered`, () =>
      assert.equal(model.offersSmaller(model.rateFairer(emptySheet, belief)), offered));
});

describe('what is written', () => {
  const writings: [what: string, sheet: model.Sheet][] = [
    ['what happened', model.write(emptySheet, 'happened', 'a')],
    ['a feeling', sad],
    ['where in the body', model.write(emptySheet, 'body', 'a')],
    ['a thought', one],
    ['a belief', model.rateThought(model.writeThought(emptySheet, 't1', ''), 't1', 'before', 0)],
    ['a habit', model.toggleHabit(emptySheet, 'labelling')],
    ['a habit of one’s own', model.addOwnHabit(emptySheet, 'a')],
    ['none of these', model.toggleNoHabits(emptySheet)],
    ['what fits', model.write(emptySheet, 'fits', 'a')],
    ['what doesn’t', model.write(emptySheet, 'doesnt', 'a')],
    ['whether it is mostly true', model.answerMostlyTrue(emptySheet, 'no')],
    ['what would help', model.write(emptySheet, 'helps', 'a')],
    ['a fairer way', model.writeFairer(emptySheet, 'a')],
    ['how true that feels', model.rateFairer(emptySheet, 0)],
    ['a cue', model.writeTest(emptySheet, 'cue', 'a')],
    ['a step', model.writeTest(emptySheet, 'step', 'a')],
  ];
  for (const [what, sheet] of writings)
    it(`${what}: the sheet is not empty`, () => assert.equal(isEmpty(sheet), false));

  it('nothing: a mode and white space are nothing', () => {
    assert.ok(isEmpty(emptySheet));
    assert.ok(isEmpty({ ...model.writeThought(emptySheet, 't1', ' \n'), mode: 'five', fits: ' ' }));
  });

  it('changes one field and leaves the sheet before it as it was', () => {
    const before = structuredClone(filled);
    const changed = model.write(filled, 'fits', 'other');
    assert.deepEqual(filled, before);
    assert.deepEqual(changed, { ...before, fits: 'other' });
  });

  it('sets no strength that the reader did not set', () => {
    fc.assert(
      fc.property(anySheet, anyStrength, (sheet, strength) => {
        const more = model.writeThought(model.addFeeling(sheet, 'a new one'), model.nextThoughtId(sheet), 'new');
        const marked = model.answerMostlyTrue(model.toggleHabit(more, 'labelling'), 'mostly');
        assert.equal('before' in marked.feelings.at(-1)!, false);
        assert.equal('before' in marked.thoughts.at(-1)!, false);
        assert.deepEqual(marked.feelings.slice(0, sheet.feelings.length), sheet.feelings);
        const set = model.rateThought(marked, 'nobody', 'after', strength);
        assert.deepEqual(set.thoughts, marked.thoughts);
      }),
    );
  });
});

describe('prompts', () => {
  it('come one at a time, none before it is asked for, and round again', () => {
    const prompts = ['a', 'b'];
    assert.deepEqual(
      [0, 1, 2, 3].map((asked) => promptAt(prompts, asked)),
      [undefined, 'a', 'b', 'a'],
    );
    assert.equal(promptAt([], 1), undefined);
  });
});

describe('the example', () => {
  const example = exampleSheet(exampleStrings.example);

  it('has words for every question', () => {
    const { happened, body, fits, doesnt, helps, fairer, test } = example;
    for (const text of [happened, body, fits, doesnt, helps, fairer.text, test.cue, test.step]) assert.ok(text);
    assert.deepEqual(example.habits, [exampleHabit]);
    assert.equal(model.pinnedThought(example)?.text, exampleStrings.example.thought);
  });

  it('has no number, and no answer that the reader is to give', () => {
    assert.doesNotMatch(JSON.stringify(example), /before|after|belief/);
    assert.equal(example.mostlyTrue, null);
  });

  it('may be the author’s: one thought by itself, and no habit', () => {
    const own = sheetFrom({ ...exampleStrings.example, otherThought: '', thought: 'They forgot.' });
    assert.deepEqual([own.thoughts.map(({ text }) => text), own.habits], [['They forgot.'], []]);
    assert.equal(model.pinnedThought(own)?.text, 'They forgot.');
  });

  it('picks its feelings from the words that are there', () => {
    const words = feelingStrings.feelingGroups.flatMap((group) => group.words);
    assert.ok(words.length >= 24, `${words.length} words`);
    assert.equal(new Set(words).size, words.length);
    for (const { name } of example.feelings) assert.ok(words.includes(name), name);
  });
});
