/** The sheet to practise on. Its words are the widget's; its numbers are unset, as anywhere. Pure. */
import type { HabitKey } from './habits.js';
import { addFeeling, emptySheet, markHottest, toggleHabit, writeThought, type Sheet } from './thought-sheet.js';

export interface ExampleWords {
  readonly happened: string;
  readonly feelings: readonly string[];
  readonly body: string;
  /** The thought that stings most, and another one. */
  readonly thought: string;
  readonly otherThought: string;
  readonly fits: string;
  readonly doesnt: string;
  readonly helps: string;
  readonly fairer: string;
  readonly cue: string;
  readonly step: string;
}

/** The habit in its thought. */
export const exampleHabit: HabitKey = 'mindReading';

export function exampleSheet(words: ExampleWords): Sheet {
  const { happened, body, fits, doesnt, helps, fairer, cue, step } = words;
  const texts = { happened, body, fits, doesnt, helps, fairer: { text: fairer }, test: { cue, step } };
  const felt = words.feelings.reduce(addFeeling, { ...emptySheet, ...texts });
  const thought = writeThought(writeThought(felt, 't1', words.thought), 't2', words.otherThought);
  return toggleHabit(markHottest(thought, 't1'), exampleHabit);
}
