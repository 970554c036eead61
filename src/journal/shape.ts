/**
 * How entries of a kind are read outside of their widget: on the shelf, on paper and in files.
 * Pure. It belongs to the model of that kind; words in the reader's language are handed in where it is made.
 */
import type { Entry } from './journal.js';

/** One named part of a record, in plain text. */
export interface RecordPart {
  readonly name: string;
  readonly text: string;
}

export interface RecordShape {
  readonly kind: string;
  /** The newest `format` that it can read. */
  readonly format: number;
  /** A line by which the reader knows it again. */
  title(entry: Entry): string;
  /** All that the reader wrote, in its order. A part that is empty is left out by whoever shows it. */
  parts(entry: Entry): readonly RecordPart[];
  /** What can be wrong with `value`, in words for a developer; undefined where it can be read. */
  fault(value: unknown): string | undefined;
}
