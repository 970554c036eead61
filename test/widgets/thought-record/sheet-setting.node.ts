import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readSheetSetting,
  usualSheetSetting,
  type AskedSheet,
  type MarkedLists,
  type SheetSetting,
} from '../../../src/widgets/thought-record/sheet-setting.ts';

/** A setting, and the attributes of which the author is told something. */
function reading(asked: AskedSheet, lists: MarkedLists = {}): { setting: SheetSetting; warned: string[] } {
  const warned: string[] = [];
  const setting = readSheetSetting(
    asked,
    lists,
    (attribute, value, read, fallback) => {
      const found = value === null || value === undefined ? fallback : read(value);
      if (found === undefined) warned.push(attribute);
      return found ?? fallback;
    },
    (attribute) => warned.push(attribute),
  );
  return { setting, warned };
}

describe('a setting', () => {
  const table: [what: string, asked: AskedSheet, setting: Partial<SheetSetting>, warned?: string[]][] = [
    ['nothing', {}, {}],
    ['mode', { mode: 'seven' }, { mode: 'seven' }],
    ['mode, as it is pasted', { mode: ' “Five” ' }, { mode: 'five' }],
    ['a mode that is none', { mode: 'nine' }, {}, ['mode']],
    ['own is no mode without columns', { mode: 'own' }, {}, ['mode']],
    ['no-habits', { noHabits: '' }, { asksHabits: false }],
    ['no-habits, taken back', { noHabits: 'false' }, {}],
    ['no-belief', { noBelief: true }, { asksBelief: false }],
    ['no-test-step', { noTestStep: '' }, { asksTest: false }],
    ['no-example', { noExample: '' }, { offersExample: false }],
    ['therapist-note, without words', { therapistNote: '' }, { therapistNote: '' }],
    ['therapist-note, a yes', { therapistNote: 'on' }, { therapistNote: '' }],
    ['therapist-note, a property', { therapistNote: true }, { therapistNote: '' }],
    [
      'therapist-note, in words',
      { therapistNote: ' Bring it on Tuesday. ' },
      { therapistNote: 'Bring it on Tuesday.' },
    ],
    ['therapist-note, off', { therapistNote: 'off' }, {}],
    ['storage', { storage: 'none' }, { keeps: 'none' }],
    ['a storage that is none', { storage: 'cloud' }, {}, ['storage']],
    [
      'columns, in the order of a sheet, the thought among them',
      { columns: 'fairer, happened again', mode: 'five' },
      { mode: 'own', columns: ['happened', 'thoughts', 'fairer', 'again'] },
    ],
    [
      'columns, one of them unknown',
      { columns: 'happened mood' },
      { mode: 'own', columns: ['happened', 'thoughts'] },
      ['columns'],
    ],
    ['columns, all of them unknown', { columns: 'mood rage', mode: 'seven' }, { mode: 'seven' }, ['columns']],
    ['what would help is no column: it follows from an answer', { columns: 'helps' }, {}, ['columns']],
    ['columns, empty', { columns: '' }, {}],
  ];
  for (const [what, asked, setting, warned = []] of table)
    it(what, () => assert.deepEqual(reading(asked), { setting: { ...usualSheetSetting, ...setting }, warned }));
});

describe('marked lists', () => {
  it('prompts: each once, and none that says nothing', () => {
    const { setting, warned } = reading({}, { prompts: [' What would\n Ana say? ', '', 'What would Ana say?'] });
    assert.deepEqual([setting.prompts, warned], [['What would Ana say?'], []]);
  });

  it('habits: a name, and behind a colon what it sounds like', () => {
    const { setting } = reading({}, { habits: ['Rushing: “Now: or never.”', 'Comparing', ': odd'] });
    assert.deepEqual(setting.habits, [
      { name: 'Rushing', example: '“Now: or never.”' },
      { name: 'Comparing', example: '' },
      { name: ': odd', example: '' },
    ]);
  });

  it('empty ones: the usual ones, and one word to the author', () => {
    const { setting, warned } = reading({}, { prompts: ['  '], habits: [] });
    assert.deepEqual([setting, warned], [usualSheetSetting, ['prompts', 'habits']]);
  });

  it('an example: its parts by name, and what is not named stays blank', () => {
    const { setting, warned } = reading(
      {},
      {
        example: [
          'Thought:  They forgot:\n me. ',
          'other thought : It’s late.',
          'feelings: sad, sore',
          'if: asked',
          'mood: low',
        ],
      },
    );
    const { thought, otherThought, feelings, cue, step, happened } = setting.example!;
    assert.deepEqual(
      [thought, otherThought, feelings, cue, step, happened],
      ['They forgot:\n me.', 'It’s late.', ['sad', 'sore'], 'asked', '', ''],
    );
    assert.deepEqual(warned, ['example']);
  });

  it('an example with no thought in it: the usual one, and one word to the author', () => {
    const { setting, warned } = reading({}, { example: ['happened: Rain.'] });
    assert.deepEqual([setting.example, warned], [null, ['example']]);
  });

  it('columns: an attribute wins', () => {
    assert.deepEqual(reading({}, { columns: ['Again', 'thoughts'] }).setting.columns, ['thoughts', 'again']);
    assert.deepEqual(reading({ columns: 'fits' }, { columns: ['again'] }).setting.columns, ['thoughts', 'fits']);
  });
});
