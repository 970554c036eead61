/**
 * A thought record: what is written on one sheet, and what one press or one word makes of it. Pure.
 *
 * The columns are those of Greenberger and Padesky's seven (1995) and of Beck's five (1979); docs/evidence.md.
 */
import type { Strength } from '../../parts/strength.js';
import { rated, readStrength, type Rated, type When } from './rated.js';

/** How long a sheet is: three questions, five or seven columns, or the columns of its author. */
export const modes = ['quick', 'five', 'seven', 'own'] as const;
export type Mode = (typeof modes)[number];

/** Whether the thought is mostly true, as the reader has it. */
export const answers = ['mostly', 'partly', 'unsure', 'no'] as const;
export type MostlyTrue = (typeof answers)[number];

/** A feeling, as it was picked or typed, and how strong it is. */
export interface Feeling extends Rated {
  readonly id: string;
  readonly name: string;
}

/** What went through the mind, and how true it feels. */
export interface Thought extends Rated {
  readonly id: string;
  readonly text: string;
}

/** A fairer way to say it, and how true that feels. */
export interface Fairer {
  readonly text: string;
  readonly belief?: Strength;
}

/** A small test or step: if this comes, then that is done. */
export interface Test {
  readonly cue: string;
  readonly step: string;
}

/**
 * Everything on a sheet, as it is kept. Each field is always there: what is written over an older revision then
 * clears what the reader cleared. Fields that are not known ride along, on the sheet and in its lists.
 */
export interface Sheet {
  readonly happened: string;
  readonly feelings: readonly Feeling[];
  /** Where it sits in the body. */
  readonly body: string;
  readonly thoughts: readonly Thought[];
  /** The `id` of the thought that stings most; null until one is marked. */
  readonly hottest: string | null;
  /** Thinking habits in the thought: keys of the twelve, or an author's own in their words. */
  readonly habits: readonly string[];
  /** Habits that the reader added. */
  readonly ownHabits: readonly string[];
  /** None of those that were offered. */
  readonly noHabits: boolean;
  readonly fits: string;
  readonly doesnt: string;
  readonly mostlyTrue: MostlyTrue | null;
  /** Where the thought is mostly true: what would help. */
  readonly helps: string;
  readonly fairer: Fairer;
  readonly test: Test;
  /** The mode it was last in; null until something is written. */
  readonly mode: Mode | null;
}

export const emptySheet: Sheet = {
  happened: '',
  feelings: [],
  body: '',
  thoughts: [],
  hottest: null,
  habits: [],
  ownHabits: [],
  noHabits: false,
  fits: '',
  doesnt: '',
  mostlyTrue: null,
  helps: '',
  fairer: { text: '' },
  test: { cue: '', step: '' },
  mode: null,
};

/** The fields that are one text. */
export type TextField = 'happened' | 'body' | 'fits' | 'doesnt' | 'helps';

/** Below this a fairer way to say it is hardly believed, and a smaller one is offered. */
export const hardlyBelieved = 30;

export function write(sheet: Sheet, field: TextField, text: string): Sheet {
  return { ...sheet, [field]: text };
}

// Feelings.

/** One more feeling; one that is there already stays as it is. */
export function addFeeling(sheet: Sheet, name: string): Sheet {
  const wanted = name.trim();
  if (!wanted || hasFeeling(sheet, wanted)) return sheet;
  return { ...sheet, feelings: [...sheet.feelings, { id: freeId('f', sheet.feelings), name: wanted }] };
}

export function hasFeeling({ feelings }: Sheet, name: string): boolean {
  return feelings.some((feeling) => isSameName(feeling.name, name));
}

/** Picks a feeling, or puts it back. */
export function toggleFeeling(sheet: Sheet, name: string): Sheet {
  const there = sheet.feelings.find((feeling) => isSameName(feeling.name, name));
  return there ? removeFeeling(sheet, there.id) : addFeeling(sheet, name);
}

export function removeFeeling(sheet: Sheet, id: string): Sheet {
  return { ...sheet, feelings: sheet.feelings.filter((feeling) => feeling.id !== id) };
}

/** @param strength undefined takes it back: it is unset again */
export function rateFeeling(sheet: Sheet, id: string, when: When, strength: Strength | undefined): Sheet {
  return { ...sheet, feelings: changed(sheet.feelings, id, (feeling) => rated(feeling, when, strength)) };
}

// Thoughts.

/** An id for the next thought: `writeThought` begins it. */
export function nextThoughtId({ thoughts }: Sheet): string {
  return freeId('t', thoughts);
}

/** Writes a thought, or begins the one with a new id. */
export function writeThought(sheet: Sheet, id: string, text: string): Sheet {
  const isThere = sheet.thoughts.some((thought) => thought.id === id);
  const thoughts = isThere
    ? changed(sheet.thoughts, id, (thought) => ({ ...thought, text }))
    : [...sheet.thoughts, { id, text }];
  return { ...sheet, thoughts };
}

/** Takes a thought away, and the mark with it. */
export function removeThought(sheet: Sheet, id: string): Sheet {
  const thoughts = sheet.thoughts.filter((thought) => thought.id !== id);
  if (thoughts.length === sheet.thoughts.length) return sheet;
  return { ...sheet, thoughts, hottest: sheet.hottest === id ? null : sheet.hottest };
}

/** This thought stings most; pressed again, none does. */
export function markHottest(sheet: Sheet, id: string): Sheet {
  if (!sheet.thoughts.some((thought) => thought.id === id)) return sheet;
  return { ...sheet, hottest: sheet.hottest === id ? null : id };
}

/** The thought that is looked at and stays in sight: the one that stings most, else the first with words. */
export function pinnedThought({ thoughts, hottest }: Sheet): Thought | undefined {
  const written = thoughts.filter(({ text }) => text.trim());
  return written.find(({ id }) => id === hottest) ?? written[0];
}

/** How true a thought feels. */
export function rateThought(sheet: Sheet, id: string, when: When, belief: Strength | undefined): Sheet {
  return { ...sheet, thoughts: changed(sheet.thoughts, id, (thought) => rated(thought, when, belief)) };
}

// Thinking habits.

/** Marks a habit, or takes the mark away. */
export function toggleHabit(sheet: Sheet, key: string): Sheet {
  const { habits } = sheet;
  const isIn = habits.includes(key);
  return { ...sheet, habits: isIn ? habits.filter((each) => each !== key) : [...habits, key], noHabits: false };
}

/** None of these; pressed again, that is open. What the reader added stays. */
export function toggleNoHabits(sheet: Sheet): Sheet {
  return { ...sheet, noHabits: !sheet.noHabits, habits: [] };
}

export function addOwnHabit(sheet: Sheet, text: string): Sheet {
  const wanted = text.trim();
  if (!wanted || sheet.ownHabits.some((habit) => isSameName(habit, wanted))) return sheet;
  return { ...sheet, ownHabits: [...sheet.ownHabits, wanted] };
}

export function removeOwnHabit(sheet: Sheet, text: string): Sheet {
  return { ...sheet, ownHabits: sheet.ownHabits.filter((habit) => habit !== text) };
}

// The other side of it.

/** Whether it is mostly true; null leaves it open again. What was written for another answer stays. */
export function answerMostlyTrue(sheet: Sheet, mostlyTrue: MostlyTrue | null): Sheet {
  return { ...sheet, mostlyTrue };
}

/** The thought is mostly true: what would help is asked in place of a fairer way to say it. */
export function isMostlyTrue({ mostlyTrue }: Sheet): boolean {
  return mostlyTrue === 'mostly';
}

export function writeFairer(sheet: Sheet, text: string): Sheet {
  return { ...sheet, fairer: { ...sheet.fairer, text } };
}

export function rateFairer(sheet: Sheet, asked: Strength | undefined): Sheet {
  const fairer: { -readonly [K in keyof Fairer]: Fairer[K] } = { ...sheet.fairer };
  const belief = readStrength(asked);
  if (belief === undefined) delete fairer.belief;
  else fairer.belief = belief;
  return { ...sheet, fairer };
}

/** Whether a smaller way to say it is offered. */
export function offersSmaller({ fairer: { belief } }: Sheet): boolean {
  return typeof belief === 'number' && belief < hardlyBelieved;
}

export function writeTest(sheet: Sheet, part: keyof Test, text: string): Sheet {
  return { ...sheet, test: { ...sheet.test, [part]: text } };
}

/** Whether a strength was set, before or after. */
export function isRated({ before, after }: Rated): boolean {
  return before !== undefined || after !== undefined;
}

function changed<T extends { readonly id: string }>(list: readonly T[], id: string, change: (thing: T) => T): T[] {
  return list.map((thing) => (thing.id === id ? change(thing) : thing));
}

/** A letter and a number that nothing in the list has. */
export function freeId(letter: string, list: readonly { readonly id: string }[]): string {
  let number = list.length + 1;
  while (list.some(({ id }) => id === `${letter}${number}`)) number++;
  return `${letter}${number}`;
}

/** Capitals don't make another one of it. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
