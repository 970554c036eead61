import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exampleSheet } from '../../../src/widgets/thought-record/example.ts';
import {
  columnQuestions,
  isAnswered,
  minutesFor,
  modeOf,
  offeredModes,
  questions,
  questionsOf,
  type Question,
} from '../../../src/widgets/thought-record/questions.ts';
import { usualSheetSetting, type SheetSetting } from '../../../src/widgets/thought-record/sheet-setting.ts';
import * as model from '../../../src/widgets/thought-record/sheet-walk.ts';
import { exampleStrings } from '../../../src/widgets/thought-record/strings.example.ts';
import {
  answerMostlyTrue,
  answers,
  emptySheet,
  modes,
  rateFeeling,
  write,
  writeFairer,
  type Mode,
  type MostlyTrue,
  type Sheet,
} from '../../../src/widgets/thought-record/thought-sheet.ts';
import { anySheet, filled } from './kit.ts';

const set = (setting: Partial<SheetSetting> = {}): SheetSetting => ({ ...usualSheetSetting, ...setting });
const example = exampleSheet(exampleStrings.example);
const startIn = (mode: Mode, sheet: Sheet = emptySheet, setting?: Partial<SheetSetting>) =>
  model.start(model.restWalk(set({ mode, ...setting }), sheet));
const rated = (before: number, after: number): Sheet => ({
  ...emptySheet,
  feelings: [{ id: 'f1', name: 'sad', before, after }],
});
/** Every step from here to the end, by Next. */
function way(walk: model.Walk): model.Step[] {
  const going = model.next(walk);
  return going.step === walk.step ? [walk.step] : [walk.step, ...way(going)];
}

describe('every step', () => {
  const rest = model.restWalk();
  const branch = startIn('seven', answerMostlyTrue(emptySheet, 'mostly'));
  const ended = (before: number, after: number) =>
    model.next(model.goTo(startIn('seven', rated(before, after)), 'again'));
  const ways: Record<model.Step, model.Walk> = {
    rest,
    ...(Object.fromEntries(
      questions.map((question) => [
        question,
        [...Array(9).keys()].reduce(
          (walk) => (walk.step === question ? walk : model.next(walk)),
          question === 'helps' ? branch : startIn('seven'),
        ),
      ]),
    ) as Record<Question, model.Walk>),
    lower: ended(60, 20),
    same: ended(60, 60),
    higher: ended(60, 90),
    keep: model.finish(startIn('quick')),
    practised: model.finish(model.practise(rest, example)),
    unsafe: model.goTo(rest, 'unsafe'),
    'look-around': model.goTo(rest, 'look-around'),
    shelf: model.goTo(rest, 'shelf'),
    changes: model.goTo(model.finish(startIn('quick')), 'changes'),
    folded: model.goTo(rest, 'folded'),
  };
  for (const step of model.steps) it(`${step} can be come to`, () => assert.equal(ways[step].step, step));

  it('leads back to the start, and none of them forward into the void', () => {
    for (const step of model.steps.filter((each) => each !== 'folded')) {
      let walk = ways[step];
      for (let presses = 0; walk.step !== 'rest'; presses++) {
        assert.ok(presses < 20, step);
        walk = model.back(walk);
      }
      assert.ok(['keep', 'practised', ...model.asides].includes(way(ways[step]).at(-1)!), step);
    }
  });

  it('can be ended, skipped and left for help', () => {
    for (const step of model.steps) {
      assert.ok(['keep', 'practised', 'lower', 'same', 'higher'].includes(model.finish(ways[step]).step), step);
      const help = model.goTo(ways[step], 'unsafe');
      assert.equal(help.step, 'unsafe');
      if (!model.isAside(step)) assert.equal(model.back(help).step, step);
    }
  });
});

describe('every path through the branches', () => {
  const looked: Question[] = ['happened', 'feelings', 'thoughts', 'habits', 'fits', 'doesnt', 'mostly-true'];
  const table: [mode: Mode, answer: MostlyTrue | null, path: model.Step[]][] = [
    ['quick', null, ['happened', 'thoughts', 'fairer', 'keep']],
    ['quick', 'partly', ['happened', 'thoughts', 'fairer', 'keep']],
    ['quick', 'mostly', ['happened', 'thoughts', 'helps', 'keep']],
    ['five', null, ['happened', 'feelings', 'thoughts', 'fairer', 'again', 'keep']],
    ['five', 'mostly', ['happened', 'feelings', 'thoughts', 'helps', 'again', 'keep']],
    ['seven', null, [...looked, 'fairer', 'again', 'test', 'keep']],
    ['seven', 'partly', [...looked, 'fairer', 'again', 'test', 'keep']],
    ['seven', 'unsure', [...looked, 'fairer', 'again', 'test', 'keep']],
    ['seven', 'no', [...looked, 'fairer', 'again', 'test', 'keep']],
    ['seven', 'mostly', [...looked, 'helps', 'again', 'test', 'keep']],
  ];
  for (const [mode, answer, path] of table)
    it(`${mode}, ${answer ?? 'not answered'}`, () =>
      assert.deepEqual(way(startIn(mode, answerMostlyTrue(emptySheet, answer))), path));

  for (const [before, after, ending] of [
    [80, 30, 'lower'],
    [80, 80, 'same'],
    [30, 80, 'higher'],
  ] as const)
    it(`${ending}: said after the feelings are rated again`, () => {
      assert.deepEqual(way(startIn('seven', rated(before, after))).slice(-4), ['again', ending, 'test', 'keep']);
      assert.deepEqual(way(startIn('five', rated(before, after))).slice(-3), ['again', ending, 'keep']);
      const said = model.finish(startIn('five', rated(before, after)));
      assert.equal(said.step, ending);
      assert.equal(model.back(said).step, 'again');
      // Three questions ask for no numbers: none is spoken of.
      assert.equal(model.finish(startIn('quick', rated(before, after))).step, 'keep');
    });

  it('an ending in a length that asks for no numbers leads back to a question that is asked', () => {
    const said = model.changeMode(model.finish(startIn('seven', rated(80, 30))), 'quick');
    assert.deepEqual([said.step, model.back(said).step, model.next(said).step], ['lower', 'fairer', 'keep']);
  });

  it('without habits, without a test', () => {
    const path = way(startIn('seven', emptySheet, { asksHabits: false, asksTest: false }));
    assert.deepEqual(path, [...looked.filter((question) => question !== 'habits'), 'fairer', 'again', 'keep']);
  });

  it('the author’s columns; what would help comes with the answer', () => {
    const columns: Question[] = ['thoughts', 'mostly-true', 'again'];
    assert.deepEqual(way(startIn('own', emptySheet, { columns })), [...columns, 'keep']);
    assert.deepEqual(way(startIn('own', answerMostlyTrue(emptySheet, 'mostly'), { columns })), [
      'thoughts',
      'mostly-true',
      'helps',
      'again',
      'keep',
    ]);
  });

  it('back is the way there, the other way round', () => {
    for (const mode of modes)
      for (const answer of [null, ...answers]) {
        const walk = startIn(mode, answerMostlyTrue(emptySheet, answer));
        const there = way(walk);
        let going = model.finish(walk);
        for (const step of there.reverse()) {
          assert.equal(going.step, step);
          going = model.back(going);
        }
        assert.equal(going.step, 'rest');
      }
  });

  it('mostly true, said where it isn’t asked: what would help comes in its place, and goes again', () => {
    const quick = model.next(model.next(startIn('quick')));
    const said = model.edit(quick, (sheet) => answerMostlyTrue(writeFairer(sheet, 'half a word'), 'mostly'));
    assert.equal(said.step, 'helps');
    const unsaid = model.edit(said, (sheet) => answerMostlyTrue(write(sheet, 'helps', 'sleep'), null));
    assert.equal(unsaid.step, 'fairer');
    assert.deepEqual([unsaid.sheet.fairer.text, unsaid.sheet.helps], ['half a word', 'sleep']);
    const seven = model.goTo(startIn('seven', said.sheet), 'helps');
    assert.equal(
      model.edit(model.changeMode(seven, 'seven'), (sheet) => answerMostlyTrue(sheet, 'no')).step,
      'mostly-true',
    );
  });

  it('a test can be gone to where it isn’t asked, and typing there leads nowhere else', () => {
    const test = model.goTo(startIn('quick'), 'test');
    assert.equal(model.edit(test, (sheet) => write(sheet, 'fits', 'a')).step, 'test');
    assert.equal(model.placeOf(test), undefined);
    assert.equal(model.next(test).step, 'keep');
    assert.equal(model.back(test).step, 'fairer');
  });
});

describe('another length', () => {
  const table: [from: Mode, step: Question, to: Mode, arrives: Question][] = [
    ['seven', 'thoughts', 'quick', 'thoughts'],
    ['seven', 'feelings', 'quick', 'happened'],
    ['seven', 'habits', 'quick', 'thoughts'],
    ['seven', 'fits', 'five', 'thoughts'],
    ['seven', 'doesnt', 'five', 'thoughts'],
    ['seven', 'mostly-true', 'quick', 'fairer'],
    ['seven', 'again', 'quick', 'fairer'],
    ['seven', 'test', 'five', 'again'],
    ['five', 'again', 'seven', 'again'],
    ['quick', 'fairer', 'seven', 'fairer'],
  ];
  for (const [from, step, to, arrives] of table)
    it(`${step} of ${from} is ${arrives} of ${to}`, () => {
      const walk = model.changeMode(model.goTo(startIn(from, filled, { mode: from }), step), to);
      const own = model.changeMode(model.goTo(startIn(from), step), to);
      assert.equal(own.step, arrives);
      assert.deepEqual(walk.sheet, { ...filled, mode: to });
    });

  it('is the one that the sheet was last in, and an author’s own where there is one', () => {
    assert.equal(modeOf(emptySheet, set({ mode: 'five' })), 'five');
    assert.equal(modeOf({ ...emptySheet, mode: 'quick' }, set({ mode: 'five' })), 'quick');
    assert.equal(modeOf({ ...emptySheet, mode: 'own' }, set()), 'seven');
    assert.deepEqual(offeredModes(set()), ['quick', 'five', 'seven']);
    assert.deepEqual(offeredModes(set({ columns: ['thoughts'] })), ['quick', 'five', 'seven', 'own']);
    assert.equal(model.changeMode(startIn('quick'), 'own').sheet.mode, null);
  });

  it('is written down with the first word', () => {
    assert.equal(model.edit(startIn('five'), (sheet) => write(sheet, 'happened', 'a')).sheet.mode, 'five');
  });

  it('by the author, in the middle of it: the reader stays as near as can be', () => {
    const habits = model.goTo(startIn('seven'), 'habits');
    const changed = model.withSetting(habits, set({ mode: 'seven', asksHabits: false }));
    assert.equal(changed.step, 'thoughts');
    const behind = model.withSetting(model.goTo(habits, 'unsafe'), set({ mode: 'seven', asksHabits: false }));
    assert.deepEqual([behind.step, model.back(behind).step], ['unsafe', 'thoughts']);
  });
});

describe('where the reader is', () => {
  it('is so many of how many, and nothing beside the questions', () => {
    const walk = model.next(model.next(startIn('seven', emptySheet, { asksHabits: false, asksTest: false })));
    assert.deepEqual(model.placeOf(walk), { at: 3, of: 8 });
    assert.equal(model.placeOf(model.restWalk()), undefined);
    assert.equal(model.placeOf(model.finish(walk)), undefined);
  });

  it('is the same number of questions on both sides of the branch', () => {
    for (const mode of modes)
      assert.equal(
        questionsOf(mode, answerMostlyTrue(emptySheet, 'mostly'), set()).length,
        questionsOf(mode, emptySheet, set()).length,
      );
  });

  it('takes about a minute a question', () => {
    const minutes = modes.map((mode) => minutesFor({ ...emptySheet, mode }, set({ columns: ['thoughts'] })));
    assert.deepEqual(minutes, [3, 5, 10, 1]);
  });

  it('prompts are asked for anew at each question', () => {
    const asked = model.askPrompt(model.askPrompt(model.goTo(startIn('seven'), 'doesnt')));
    assert.equal(asked.prompts, 2);
    assert.equal(model.edit(asked, (sheet) => write(sheet, 'doesnt', 'a')).prompts, 2);
    assert.equal(model.back(asked).prompts, 0);
  });

  it('each question knows whether something stands there', () => {
    for (const question of questions) {
      assert.equal(isAnswered(question, emptySheet), false, question);
      assert.equal(isAnswered(question, filled), true, question);
    }
  });
});

describe('places beside the way', () => {
  it('lead back to where they were opened, also one behind the other', () => {
    const walk = model.goTo(startIn('seven'), 'doesnt');
    const behind = model.goTo(model.goTo(walk, 'unsafe'), 'look-around');
    assert.equal(model.back(behind).step, 'doesnt');
  });
});

describe('practice', () => {
  it('goes through the example’s sheet, in the reader’s length, and ends without keeping', () => {
    const walk = model.practise(model.restWalk(set({ mode: 'five' })), example);
    assert.deepEqual(way(walk), ['happened', 'feelings', 'thoughts', 'fairer', 'again', 'practised']);
    assert.deepEqual(model.sheetOf(walk), { ...example, mode: 'five' });
    assert.equal(model.sheetOf(model.start(walk)), emptySheet);
    assert.equal(model.goTo(walk, 'rest').example, null);
  });
});

/** A press: what it is called, and what it does. */
type Press = readonly [name: string, press: (walk: model.Walk) => model.Walk];

const moves: readonly Press[] = [
  ['next', model.next],
  ['skip', model.skip],
  ['back', model.back],
  ['finish', model.finish],
  ['start', model.start],
  ['prompt', model.askPrompt],
  ...model.steps.filter((step) => step !== 'folded').map((step): Press => [step, (walk) => model.goTo(walk, step)]),
  ...modes.map((mode): Press => [`mode ${mode}`, (walk) => model.changeMode(walk, mode)]),
  ['no habits', (walk) => model.withSetting(walk, { ...walk.setting, asksHabits: !walk.setting.asksHabits })],
];
const anyMoves = fc.array(fc.constantFrom(...moves), { maxLength: 40 });
const anySetting = fc
  .record({
    mode: fc.constantFrom<Mode>('quick', 'five', 'seven'),
    columns: fc.subarray<Question>(columnQuestions),
    asksHabits: fc.boolean(),
    asksTest: fc.boolean(),
  })
  .map(({ columns, ...rest }) => {
    const listed = columns.length ? questions.filter((each) => each === 'thoughts' || columns.includes(each)) : [];
    return set({ ...rest, columns: listed, mode: listed.length ? 'own' : rest.mode });
  });

describe('whatever is pressed', () => {
  it('nothing is lost on back, skip, doors or a change of mode, and nothing unset is set', () => {
    fc.assert(
      fc.property(anySheet, anySetting, anyMoves, (sheet, setting, presses) => {
        const walk = presses.reduce((at, [, press]) => press(at), model.restWalk(setting, sheet));
        const { mode, ...words } = walk.sheet;
        const { mode: before, ...written } = sheet;
        assert.deepEqual(words, written);
        assert.ok(mode === before || presses.some(([name]) => name === `mode ${mode}`));
      }),
    );
  });

  it('the reader is at a step that there is, and at a question that is asked or was gone to', () => {
    fc.assert(
      fc.property(anySheet, anySetting, anyMoves, (sheet, setting, presses) => {
        let walk = model.restWalk(setting, sheet);
        let goneTo: string | undefined;
        for (const [name, press] of presses) {
          walk = press(walk);
          if (questions.includes(name as Question)) goneTo = name;
          assert.ok(model.steps.includes(walk.step));
          const place = model.placeOf(walk);
          if (place) assert.ok(place.at >= 1 && place.at <= place.of);
          else if (model.isQuestion(walk.step)) assert.ok(goneTo, `${walk.step} after ${name}`);
        }
      }),
    );
  });

  it('practice leaves the reader’s own sheet alone', () => {
    const scribble: Press = [
      'write',
      (walk) =>
        walk.example ? model.edit(walk, (sheet) => rateFeeling(write(sheet, 'fits', 'x'), 'f1', 'before', 5)) : walk,
    ];
    const practice: Press = ['practise', (walk) => model.practise(walk, example)];
    const presses = fc.array(
      fc.constantFrom(practice, scribble, scribble, ...moves.filter(([name]) => !name.startsWith('mode'))),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anySheet, anySetting, presses, (sheet, setting, done) => {
        const walk = done.reduce((at, [, press]) => press(at), model.practise(model.restWalk(setting, sheet), example));
        assert.deepEqual(walk.sheet, sheet);
        if (walk.example) assert.equal(walk.example.thoughts[0]?.text, exampleStrings.example.thought);
      }),
    );
  });

  it('clear and close forgets both sheets', () => {
    fc.assert(
      fc.property(anySheet, anySetting, anyMoves, (sheet, setting, presses) => {
        const walk = presses.reduce(
          (at, [, press]) => press(at),
          model.practise(model.restWalk(setting, sheet), example),
        );
        const { step, sheet: left, example: practised } = model.goTo(walk, 'folded');
        assert.deepEqual([step, left, practised], ['folded', emptySheet, null]);
      }),
    );
  });
});
