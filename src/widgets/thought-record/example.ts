/** The sheet to practise on. Its words are the widget's, or its author's; its numbers are unset, as anywhere. Pure. */
import { readChoice } from '../../parts/lenient.js';
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
  return toggleHabit(sheetFrom(words), exampleHabit);
}

/** An example as a sheet. Where there are two thoughts, the first one stings most. */
export function sheetFrom(words: ExampleWords): Sheet {
  const { happened, body, fits, doesnt, helps, fairer, cue, step, thought, otherThought } = words;
  const texts = { happened, body, fits, doesnt, helps, fairer: { text: fairer }, test: { cue, step } };
  const felt = words.feelings.reduce(addFeeling, { ...emptySheet, ...texts });
  const first = writeThought(felt, 't1', thought);
  return otherThought ? markHottest(writeThought(first, 't2', otherThought), 't1') : first;
}

/** What an author calls the parts of an example. */
const partNames = [
  'happened',
  'feelings',
  'body',
  'thought',
  'other-thought',
  'fits',
  'doesnt',
  'helps',
  'fairer',
  'if',
  'then',
] as const;
type PartName = (typeof partNames)[number];

/**
 * The author's example, from a list of its parts: `thought: They forgot about me.` What is not named stays blank.
 * @param items undefined where there is no such list
 * @returns null for the widget's own: where there is no list, or no thought in it
 */
export function readExample(
  items: readonly string[] | undefined,
  warn: (attribute: string, words: string) => void,
): ExampleWords | null {
  if (!items) return null;
  const parts: Partial<Record<PartName, string>> = {};
  for (const item of items) {
    const [, asked, text = ''] = /^\s*([\w\s-]+?)\s*[:：]\s*([^]*?)\s*$/.exec(item) ?? [];
    const name = readChoice(asked?.replace(/\s+/g, '-'), partNames);
    if (name) parts[name] = text;
    else warn('example', `"${item.trim()}" is no part of an example; left out. Parts: ${partNames.join(', ')}.`);
  }
  if (!parts.thought) {
    warn('example', 'it has no "thought: …"; the usual one is used.');
    return null;
  }
  const of = (name: PartName) => parts[name] ?? '';
  return {
    happened: of('happened'),
    feelings: of('feelings')
      .split(/\s*[,،、;]\s*/)
      .filter(Boolean),
    body: of('body'),
    thought: of('thought'),
    otherThought: of('other-thought'),
    fits: of('fits'),
    doesnt: of('doesnt'),
    helps: of('helps'),
    fairer: of('fairer'),
    cue: of('if'),
    step: of('then'),
  };
}
