/**
 * A sheet as it comes out of a journal, where anybody may have written it. What is sound is taken, what is broken is
 * unset, and fields that are not known stay: an older widget edits none of a newer one's away.
 * Pure. How it is written: docs/journal-format.md.
 */
import { readStrength } from './rated.js';
import {
  answers,
  emptySheet,
  freeId,
  modes,
  type Fairer,
  type Feeling,
  type Sheet,
  type Test,
  type Thought,
} from './thought-sheet.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a field can be taken as it stands. */
const isSound: Readonly<Record<keyof Sheet, (value: unknown) => boolean>> = {
  happened: isText,
  feelings: (value) => isListOf(value, (each) => hasText(each, 'name') && hasStrengths(each, ['before', 'after'])),
  body: isText,
  thoughts: (value) => isListOf(value, (each) => hasText(each, 'text') && hasStrengths(each, ['before', 'after'])),
  hottest: (value) => value === null || isText(value),
  habits: (value) => isListOf(value, isText),
  ownHabits: (value) => isListOf(value, isText),
  noHabits: (value) => typeof value === 'boolean',
  fits: isText,
  doesnt: isText,
  mostlyTrue: (value) => value === null || answers.includes(value as never),
  helps: isText,
  fairer: (value) => hasText(value, 'text') && hasStrengths(value, ['belief']),
  test: (value) => hasText(value, 'cue') && hasText(value, 'step'),
  mode: (value) => value === null || modes.includes(value as never),
};

/** A sheet from any value; an empty one from what is none. Never throws. */
export function readSheet(value: unknown): Sheet {
  const fields = fieldsOf(value) ?? {};
  const keys = Object.keys(emptySheet) as (keyof Sheet)[];
  const whole = Object.fromEntries(
    keys.map((key) => [key, isSound[key](fields[key]) ? fields[key] : emptySheet[key]]),
  ) as unknown as Sheet;
  const thoughts = readList<Thought>(fields['thoughts'], 'text', 't');
  return {
    ...fields,
    ...whole,
    feelings: readList<Feeling>(fields['feelings'], 'name', 'f'),
    thoughts,
    hottest: thoughts.some(({ id }) => id === whole.hottest) ? whole.hottest : null,
    habits: readTexts(fields['habits']),
    ownHabits: readTexts(fields['ownHabits']),
    fairer: withTexts<Fairer>(withStrengths(fieldsOf(fields['fairer']) ?? {}, ['belief']), ['text']),
    test: withTexts<Test>(fieldsOf(fields['test']) ?? {}, ['cue', 'step']),
  };
}

/** What of it can't be taken as it stands, in words for a developer; undefined where everything can. */
export function sheetFault(value: unknown): string | undefined {
  const fields = fieldsOf(value);
  if (!fields) return 'no fields';
  const keys = Object.keys(isSound) as (keyof Sheet)[];
  const broken = keys.filter((key) => fields[key] !== undefined && !isSound[key](fields[key]));
  return broken.length ? `can’t be read: ${broken.join(', ')}` : undefined;
}

/** Things with an id and a text. One without a text is left out; an id that is missing, or there twice, is a new one. */
function readList<T extends { readonly id: string }>(value: unknown, text: string, letter: string): readonly T[] {
  const things = listOf(value)
    .map((each) => fieldsOf(each) ?? {})
    .filter((fields) => isText(fields[text]))
    .map((fields) => withStrengths(fields, ['before', 'after']));
  const read: { readonly id: string }[] = [];
  // What has an id keeps it, wherever in the list it stands.
  const taken = things.flatMap(({ id }) => (isText(id) ? [{ id }] : []));
  for (const thing of things) {
    const isOwn = isText(thing['id']) && thing['id'] && !read.some(({ id }) => id === thing['id']);
    const id = isOwn ? (thing['id'] as string) : freeId(letter, taken);
    taken.push({ id });
    read.push({ ...thing, id });
  }
  return read as unknown as readonly T[];
}

function readTexts(value: unknown): readonly string[] {
  return listOf(value).filter(isText);
}

/** The same fields, without those strengths that are none. */
function withStrengths(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !names.includes(name) || readStrength(value) !== undefined),
  );
}

/** The same fields, each of `names` a text. */
function withTexts<T>(fields: Fields, names: readonly string[]): T {
  const texts = names.map((name) => [name, isText(fields[name]) ? fields[name] : ''] as const);
  return { ...fields, ...Object.fromEntries(texts) } as T;
}

function hasText(value: unknown, name: string): boolean {
  return isText(fieldsOf(value)?.[name]);
}

function hasStrengths(value: unknown, names: readonly string[]): boolean {
  const fields = fieldsOf(value) ?? {};
  return names.every((name) => fields[name] === undefined || readStrength(fields[name]) !== undefined);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The fields of a thing that has some. */
function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
