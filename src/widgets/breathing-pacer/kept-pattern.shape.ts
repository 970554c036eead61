/**
 * How a breathing pattern that is kept is read on the shelf, on paper and in files: its name and its numbers.
 * Pure: the words are handed in.
 */
import type { Entry } from '../../journal/journal.js';
import type { RecordShape } from '../../journal/shape.js';
import { customPattern, type BreathLengths } from './breath-pattern.js';
import { keptFormat, keptKind, readKept, type KeptLengths, type KeptName, type KeptPattern } from './kept-patterns.js';

export interface ShapeWords {
  readonly keptNames: Readonly<Record<KeptName, string>>;
  readonly numbers: (lengths: BreathLengths) => string;
  /** One length, in seconds. */
  readonly seconds: (seconds: number) => string;
  readonly lengthIn: string;
  readonly lengthHoldFull: string;
  readonly lengthOut: string;
  readonly lengthHoldEmpty: string;
}

/** What each number is called, in the order of a breath. */
export const lengthNames = {
  inhale: 'lengthIn',
  holdFull: 'lengthHoldFull',
  exhale: 'lengthOut',
  holdEmpty: 'lengthHoldEmpty',
} as const;

const lengths = Object.keys(lengthNames) as (keyof KeptLengths)[];

/** @param get a word in the reader's language, as of now */
export function keptShape(get: <K extends keyof ShapeWords>(key: K) => ShapeWords[K]): RecordShape {
  return {
    kind: keptKind,
    format: keptFormat,
    title: (entry) => {
      const { name, custom } = patternIn(entry);
      return `${get('keptNames')[name]}: ${get('numbers')(customPattern(custom))}`;
    },
    parts: (entry) => {
      const { custom } = patternIn(entry);
      return lengths.map((length) => ({
        name: get(lengthNames[length]),
        text: custom[length] ? get('seconds')(custom[length]) : '',
      }));
    },
    fault: (value) => (readKept(entryOf(value)) ? undefined : 'no name that is given, or a number is missing'),
  };
}

function patternIn(entry: Entry): KeptPattern {
  return readKept(entry)!;
}

function entryOf(value: unknown): Entry {
  return { id: '', kind: keptKind, format: keptFormat, revision: 1, created: 0, edited: 0, value };
}
