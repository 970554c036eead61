/** The questions of a sheet, and which of them a mode asks. Pure. */
import type { SheetSetting } from './sheet-setting.js';
import { isMostlyTrue, type Mode, type Sheet } from './thought-sheet.js';

/** Every question there is, in the order in which any mode asks them. */
export const questions = [
  'happened',
  'feelings',
  'thoughts',
  'habits',
  'fits',
  'doesnt',
  'mostly-true',
  'helps',
  'fairer',
  'again',
  'test',
] as const;
export type Question = (typeof questions)[number];

/** Those that an author can list: what would help follows from an answer. */
export const columnQuestions = questions.filter((question) => question !== 'helps');

/**
 * Quick: our own three, for the middle of a post.
 *
 * Five: the columns of Beck's daily record (Beck, Rush, Shaw and Emery 1979): situation, emotion, automatic thought,
 * rational response, outcome.
 *
 * Seven: the columns of Greenberger and Padesky (1995): situation, moods, thoughts, what supports the hot thought,
 * what does not, a balanced thought, moods again. Habits, whether it is mostly true, and a test stand beside them.
 */
const asked: Readonly<Record<Exclude<Mode, 'own'>, readonly Question[]>> = {
  quick: ['happened', 'thoughts', 'fairer'],
  five: ['happened', 'feelings', 'thoughts', 'fairer', 'again'],
  seven: ['happened', 'feelings', 'thoughts', 'habits', 'fits', 'doesnt', 'mostly-true', 'fairer', 'again', 'test'],
};

/** The questions of a mode, in order. Where the thought is mostly true, what would help is asked, and no fairer way. */
export function questionsOf(mode: Mode, sheet: Sheet, setting: SheetSetting): readonly Question[] {
  const { columns, asksHabits, asksTest } = setting;
  const list = mode === 'own' ? (columns.length ? columns : asked.seven) : asked[mode];
  const isMostly = isMostlyTrue(sheet);
  return questions.filter((question) => {
    if (question === 'helps') return isMostly && (list.includes('fairer') || list.includes('mostly-true'));
    if (question === 'fairer' && isMostly) return false;
    if ((question === 'habits' && !asksHabits) || (question === 'test' && !asksTest)) return false;
    return list.includes(question);
  });
}

/** About how long a sheet takes, in minutes: one a question. */
export function minutesFor(sheet: Sheet, setting: SheetSetting): number {
  return questionsOf(modeOf(sheet, setting), sheet, setting).length;
}

/** The modes that a reader can change to. */
export function offeredModes({ columns }: SheetSetting): readonly Mode[] {
  return columns.length ? ['quick', 'five', 'seven', 'own'] : ['quick', 'five', 'seven'];
}

/** The mode that a sheet is shown in: its own, where it is offered here, else the author's. */
export function modeOf(sheet: Sheet, setting: SheetSetting): Mode {
  const { mode } = sheet;
  if (mode === null) return setting.mode;
  return offeredModes(setting).includes(mode) ? mode : 'seven';
}

/** Nothing is written and nothing chosen. The mode is neither. */
export function isEmpty(sheet: Sheet): boolean {
  return !questions.some((question) => isAnswered(question, sheet));
}

/** Whether something stands there for a question, in words or as a choice. */
export function isAnswered(question: Question, sheet: Sheet): boolean {
  const { feelings, thoughts, habits, ownHabits, fairer, test } = sheet;
  switch (question) {
    case 'happened':
    case 'fits':
    case 'doesnt':
    case 'helps':
      return !!sheet[question].trim();
    case 'feelings':
      return !!feelings.length || !!sheet.body.trim();
    case 'thoughts':
      return thoughts.some(({ text, before }) => text.trim() || before !== undefined);
    case 'habits':
      return !!habits.length || !!ownHabits.length || sheet.noHabits;
    case 'mostly-true':
      return sheet.mostlyTrue !== null;
    case 'fairer':
      return !!fairer.text.trim() || fairer.belief !== undefined;
    case 'again':
      return [...feelings, ...thoughts].some(({ after }) => after !== undefined);
    case 'test':
      return !!(test.cue.trim() || test.step.trim());
  }
}
