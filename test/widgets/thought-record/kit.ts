/** What tests of the thought record share: sheets to write on, and any sheet there can be. */
import fc from 'fast-check';
import type { Strength } from '../../../src/parts/strength.ts';
import { habitKeys } from '../../../src/widgets/thought-record/habits.ts';
import {
  answers,
  emptySheet,
  modes,
  type Feeling,
  type Sheet,
  type Thought,
} from '../../../src/widgets/thought-record/thought-sheet.ts';

/** A sheet with something for every question. */
export const filled: Sheet = {
  happened: 'I waved. He walked on.',
  feelings: [
    { id: 'f1', name: 'hurt', before: 70, after: 40 },
    { id: 'f2', name: 'small', before: 'unsure' },
  ],
  body: 'warm face',
  thoughts: [
    { id: 't1', text: 'I looked silly.' },
    { id: 't2', text: 'He doesn’t like me.\nNobody does.', before: 80, after: 50 },
  ],
  hottest: 't2',
  habits: ['mindReading', 'A habit of the author'],
  ownHabits: ['Looking for a sign'],
  noHabits: false,
  fits: 'He looked my way.',
  doesnt: 'He had his phone at his ear.',
  mostlyTrue: 'partly',
  helps: 'Say hello.',
  fairer: { text: 'He may not have seen me.', belief: 60 },
  test: { cue: 'I meet him', step: 'say hello' },
  mode: 'seven',
};

export const anyStrength: fc.Arbitrary<Strength> = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('unsure'));

const anyText = fc.string({ maxLength: 12 });
const rating = { id: fc.constant(''), before: anyStrength, after: anyStrength };
/** Each rated, or unset: then the strength is absent. */
const anyFeeling: fc.Arbitrary<Feeling> = fc.record({ ...rating, name: anyText }, { requiredKeys: ['id', 'name'] });
const anyThought: fc.Arbitrary<Thought> = fc.record({ ...rating, text: anyText }, { requiredKeys: ['id', 'text'] });
const numbered = <T extends { readonly id: string }>(letter: string, list: readonly T[]): T[] =>
  list.map((thing, i) => ({ ...thing, id: `${letter}${i + 1}` }));

/** Any sheet that can be written here. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    happened: anyText,
    feelings: fc.array(anyFeeling, { maxLength: 4 }),
    body: anyText,
    thoughts: fc.array(anyThought, { maxLength: 4 }),
    hot: fc.nat(4),
    habits: fc.subarray([...habitKeys]),
    ownHabits: fc.array(anyText, { maxLength: 2 }),
    noHabits: fc.boolean(),
    fits: anyText,
    doesnt: anyText,
    mostlyTrue: fc.constantFrom(null, ...answers),
    helps: anyText,
    fairer: fc.record({ text: anyText, belief: anyStrength }, { requiredKeys: ['text'] }),
    test: fc.record({ cue: anyText, step: anyText }),
    mode: fc.constantFrom(null, ...modes),
  })
  .map(({ hot, ...sheet }) => {
    const thoughts = numbered('t', sheet.thoughts);
    const feelings = numbered('f', sheet.feelings);
    return structuredClone({ ...emptySheet, ...sheet, feelings, thoughts, hottest: thoughts[hot]?.id ?? null });
  });
