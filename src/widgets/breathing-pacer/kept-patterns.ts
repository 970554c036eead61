/**
 * The breathing patterns of their own that a reader keeps: one a name, and the names are given.
 * Pure. How they are written: docs/journal-format.md.
 */
import type { Entry } from '../../journal/journal.js';
import { customPattern, limits, type CustomLengths } from './breath-pattern.js';

/** What one can be called. Nothing is typed: what is typed on a page can be read by its scripts. */
export const keptNames = ['morning', 'daytime', 'evening', 'night', 'any'] as const;
export type KeptName = (typeof keptNames)[number];

/** What the journal calls such an entry, and the version of its shape. */
export const keptKind = 'breathing-pattern';
export const keptFormat = 1;

/** The numbers of a pattern that is kept, in seconds. */
export type KeptLengths = Required<CustomLengths>;

export interface KeptPattern {
  readonly name: KeptName;
  readonly custom: KeptLengths;
  /** Written by a newer version: it can be used and erased, and not replaced. */
  readonly isNewer: boolean;
  /** As the journal gave it. */
  readonly entry: Entry;
}

const lengthNames = Object.keys(limits) as (keyof KeptLengths)[];

/** The pattern in an entry, its numbers pulled within their limits; nothing where it can't be read. */
export function readKept(entry: Entry): KeptPattern | undefined {
  if (entry.kind !== keptKind || !(entry.format >= keptFormat)) return undefined;
  const value = fieldsOf(entry.value);
  const name = keptNames.find((each) => each === value['name']);
  if (!name || !lengthNames.every((length) => Number.isFinite(value[length]))) return undefined;
  return { name, custom: keptLengths(value), isNewer: entry.format > keptFormat, entry };
}

/** Those that can be read, in the order of their names. Of two with one name it is the one kept last. */
export function readAllKept(entries: readonly Entry[]): KeptPattern[] {
  const read = entries.flatMap((entry) => readKept(entry) ?? []).sort((a, b) => b.entry.edited - a.entry.edited);
  return keptNames.flatMap((name) => read.find((pattern) => pattern.name === name) ?? []);
}

/** What to put in the journal to keep a pattern: a new entry, or the next revision of `previous`. */
export function entryFor(name: KeptName, custom: CustomLengths, previous: Entry | undefined, now: number): Entry {
  return {
    ...(previous ?? { id: `${keptKind}/${name}`, created: now }),
    kind: keptKind,
    format: keptFormat,
    revision: (previous?.revision ?? 0) + 1,
    edited: now,
    value: { ...fieldsOf(previous?.value), name, ...keptLengths(custom) },
  };
}

/** The four numbers that are kept, each within its limits. */
function keptLengths(custom: CustomLengths): KeptLengths {
  const { inhale, exhale, holdFull, holdEmpty } = customPattern(custom);
  return { inhale, exhale, holdFull, holdEmpty };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' ? { ...value } : {};
}
