/**
 * What stands on a sheet, question by question, as plain text: for the shelf, for paper and for files.
 * Pure: the words are handed in.
 */
import { habitName, type Habit, type HabitKey } from './habits.js';
import type { Question } from './questions.js';
import { changesIn, type Change } from './sheet-changes.js';
import type { Strength } from '../../parts/strength.js';
import { pinnedThought, type MostlyTrue, type Sheet } from './thought-sheet.js';

export interface SheetWords {
  readonly habits: Readonly<Record<HabitKey, Habit>>;
  readonly habitsNone: string;
  readonly mostlyTrue: Readonly<Record<MostlyTrue, string>>;
  /** What is called by a name, and how strong it is. */
  readonly withStrength: (name: string, strength: string) => string;
  /** What is called by a name, and how true it feels. */
  readonly withBelief: (text: string, belief: string) => string;
  readonly strength: (strength: number) => string;
  readonly strengthUnsure: string;
  /** The thought that stings most, among others. */
  readonly stingsMost: (text: string) => string;
  readonly inBody: (body: string) => string;
  readonly ifThen: (cue: string, step: string) => string;
}

/** A word in the reader's language, as of now. */
export type GetWord<T> = <K extends keyof T>(key: K) => T[K];

/** A strength in words; empty where it is unset. */
export function strengthText(strength: Strength | undefined, get: GetWord<SheetWords>): string {
  if (strength === undefined) return '';
  return strength === 'unsure' ? get('strengthUnsure') : get('strength')(strength);
}

/** What is written for a question, a line each; empty where nothing is. */
export function answerText(question: Question, sheet: Sheet, get: GetWord<SheetWords>): string {
  const strong = (name: string, strength: Strength | undefined) => put('withStrength', name, strength, get);
  const believed = (text: string, belief: Strength | undefined) => put('withBelief', text, belief, get);
  switch (question) {
    case 'happened':
    case 'fits':
    case 'doesnt':
    case 'helps':
      return sheet[question].trim();
    case 'feelings':
      return lines(
        ...sheet.feelings.map(({ name, before }) => strong(name, before)),
        sheet.body.trim() && get('inBody')(sheet.body.trim()),
      );
    case 'thoughts':
      return lines(
        ...sheet.thoughts.map(({ id, text, before }) => believed(marked(sheet, id, text.trim(), get), before)),
      );
    case 'habits':
      return lines(
        ...(sheet.noHabits ? [get('habitsNone')] : sheet.habits.map((key) => habitName(key, get('habits')))),
        ...sheet.ownHabits,
      );
    case 'mostly-true':
      return sheet.mostlyTrue ? get('mostlyTrue')[sheet.mostlyTrue] : '';
    case 'fairer':
      return believed(sheet.fairer.text.trim(), sheet.fairer.belief);
    case 'again':
      return lines(...changesIn(sheet).map((change) => nowText(change, strong, believed)));
    case 'test': {
      const [cue, step] = [sheet.test.cue, sheet.test.step].map((text) => text.trim());
      // The sentence has its own full stop.
      return cue && step ? get('ifThen')(cue.replace(/[.,]$/, ''), step.replace(/\.$/, '')) : cue || step || '';
    }
  }
}

/** The first line by which a reader knows a sheet again: of the thought that stings most, else of what happened. */
export function sheetTitle(sheet: Sheet): string {
  const { happened, feelings, fairer } = sheet;
  const [text = ''] = [pinnedThought(sheet)?.text, happened, fairer.text, ...feelings.map(({ name }) => name)]
    .map((each) => each?.trim() ?? '')
    .filter(Boolean);
  const [line = ''] = text.split('\n');
  const letters = Array.from(line);
  return letters.length > longestTitle
    ? `${letters
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

const longestTitle = 60;

type Put = (name: string, strength: Strength | undefined) => string;

function nowText({ what, name, after }: Change, strong: Put, believed: Put): string {
  return after === undefined ? '' : (what === 'feeling' ? strong : believed)(name.trim(), after);
}

function put(
  key: 'withStrength' | 'withBelief',
  name: string,
  strength: Strength | undefined,
  get: GetWord<SheetWords>,
): string {
  const text = strengthText(strength, get);
  return name && text ? get(key)(name, text) : name || text;
}

function marked({ thoughts, hottest }: Sheet, id: string, text: string, get: GetWord<SheetWords>): string {
  return text && thoughts.length > 1 && id === hottest ? get('stingsMost')(text) : text;
}

function lines(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}
