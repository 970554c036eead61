/** How a sheet is set, read from what its author wrote. Pure. */
import { ceilings, type Ceiling } from '../../parts/keeping/level.js';
import { readFlag } from '../../parts/lenient-flag.js';
import { readChoice } from '../../parts/lenient.js';
import { readExample, type ExampleWords } from './example.js';
import type { Habit } from './habits.js';
import { columnQuestions, type Question } from './questions.js';
import type { Mode } from './thought-sheet.js';

/** What an author can set of a sheet. */
export interface SheetSetting {
  /** The mode a sheet begins in; `own` where the author listed columns. */
  readonly mode: Mode;
  /** The questions of `own`, in the order of a sheet; empty where the author listed none. */
  readonly columns: readonly Question[];
  /** Thinking habits are asked about. */
  readonly asksHabits: boolean;
  /** How true a thought feels is asked. */
  readonly asksBelief: boolean;
  /** A small test or step is asked about. */
  readonly asksTest: boolean;
  /** An example to practise on is offered. */
  readonly offersExample: boolean;
  /** The author's example; null for the widget's own. */
  readonly example: ExampleWords | null;
  /** A line for those who bring it to a session: the author's words, empty for the widget's own; null for none. */
  readonly therapistNote: string | null;
  /** The author's prompts for what doesn't fit; empty for the widget's own. */
  readonly prompts: readonly string[];
  /** The author's thinking habits; empty for the twelve. */
  readonly habits: readonly Habit[];
  /** How much a reader may keep. */
  readonly keeps: Ceiling;
}

export const usualSheetSetting: SheetSetting = {
  mode: 'quick',
  columns: [],
  asksHabits: true,
  asksBelief: true,
  asksTest: true,
  offersExample: true,
  example: null,
  therapistNote: null,
  prompts: [],
  habits: [],
  keeps: 'device',
};

/** What an author wrote: an attribute's text, a property of any kind, or nothing. */
export type AskedSheet = Readonly<
  Partial<
    Record<
      'mode' | 'columns' | 'noHabits' | 'noBelief' | 'noTestStep' | 'noExample' | 'therapistNote' | 'storage',
      unknown
    >
  >
>;

/** The marked lists between the tags, a text an item; undefined where there is no such list. */
export interface MarkedLists {
  readonly prompts?: readonly string[] | undefined;
  readonly habits?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly example?: readonly string[] | undefined;
}

type Read = <T>(attribute: string, value: unknown, read: (value: unknown) => T | undefined, fallback: T) => T;
type Warn = (attribute: string, words: string) => void;

/**
 * @param lists an attribute wins over a marked list
 * @param read reads one attribute and warns its author where that can't be done
 * @param warn says one thing to the author about one attribute
 */
export function readSheetSetting(asked: AskedSheet, lists: MarkedLists, read: Read, warn: Warn): SheetSetting {
  const columns = readColumns(asked.columns ?? lists.columns, warn);
  const mode = read<Mode>(
    'mode',
    asked.mode,
    (value) => readChoice(value, ['quick', 'five', 'seven']),
    usualSheetSetting.mode,
  );
  return {
    mode: columns.length ? 'own' : mode,
    columns,
    asksHabits: !readFlag(asked.noHabits),
    asksBelief: !readFlag(asked.noBelief),
    asksTest: !readFlag(asked.noTestStep),
    offersExample: !readFlag(asked.noExample),
    example: readExample(lists.example, warn),
    therapistNote: readNote(asked.therapistNote),
    prompts: readItems('prompts', lists.prompts, warn),
    habits: readItems('habits', lists.habits, warn).map(readHabit),
    keeps: read('storage', asked.storage, (value) => readChoice(value, ceilings), usualSheetSetting.keeps),
  };
}

/** The questions that are listed by name, in the order of a sheet. The thought is always one: all others are about it. */
function readColumns(asked: unknown, warn: Warn): readonly Question[] {
  if (asked === undefined || asked === null) return [];
  const names = (Array.isArray(asked) ? asked : `${asked as string}`.split(/[\s,]+/)).filter(Boolean);
  const listed = names.map((name: unknown) => readChoice(name, columnQuestions));
  const unknown = names.filter((_, i) => !listed[i]);
  if (unknown.length)
    warn('columns', `no question is called ${unknown.map((name) => `"${name as string}"`).join(', ')}; left out.`);
  if (!listed.some(Boolean)) return [];
  return columnQuestions.filter((question) => question === 'thoughts' || listed.includes(question));
}

/** Without a value, or with a yes, the widget's own line; any other text is the author's. */
function readNote(asked: unknown): string | null {
  if (!readFlag(asked)) return null;
  const text = asked === true ? '' : (asked as string).trim();
  return /^\W*(true|on|yes|1)\W*$/i.test(text) ? '' : text;
}

/** The items that say something, each once. */
function readItems(role: string, items: readonly string[] | undefined, warn: Warn): readonly string[] {
  const read = [...new Set((items ?? []).map((item) => item.replace(/\s+/g, ' ').trim()))].filter(Boolean);
  if (items && !read.length) warn(role, `the list marked "${role}" is empty; the usual ones are used.`);
  return read;
}

/** A name, and behind a colon what it sounds like. */
function readHabit(item: string): Habit {
  const [name = '', ...rest] = item.split(/\s*[:：]\s*/);
  return name && rest.length ? { name, example: rest.join(': ') } : { name: item, example: '' };
}
