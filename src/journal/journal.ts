/**
 * What keeps a reader's words, whatever stands behind it: memory, this device, or a port to either.
 * Pure. Everything that crosses it is plain data, as structured cloning takes it, so that a port can stand
 * in for it. Later fields and methods are added; none of these changes its meaning.
 */

/** One thing that is kept, in its envelope. Whoever edits one keeps the fields it doesn't know. */
export interface Entry {
  readonly id: string;
  /** What it is, e.g. `breathing-pattern`. */
  readonly kind: string;
  /** The version of the shape of `value`. A record of a newer one is read, and never written over. */
  readonly format: number;
  /** How often it was written, this time included: 1 for a new one. */
  readonly revision: number;
  /** When it was first kept, and when last: milliseconds since 1970. */
  readonly created: number;
  readonly edited: number;
  readonly value: unknown;
}

/**
 * A journal. Whatever goes wrong comes as a `JournalError`, and then nothing was written and nothing erased.
 * What it gives may have been written by anybody: `value` is read with care, and so is its envelope.
 */
export interface Journal {
  /** Everything of a kind, by id. Where nothing was ever kept, asking leaves no trace. */
  list(kind: string): Promise<Entry[]>;
  /**
   * Keeps an entry. Settles once it is kept for good. Refused as `newer` where a record of a newer format
   * stands in its place, and as `changed` where it is not one revision on from what stands there.
   */
  put(entry: Entry): Promise<void>;
  /** Erases an entry. One that is not there is none the less gone. */
  remove(id: string): Promise<void>;
}

/**
 * - `full`: there is no room.
 * - `blocked`: something else holds the store, and it took too long.
 * - `newer`: what stands there was written by a newer version.
 * - `changed`: it was written elsewhere since it was read.
 * - `broken`: everything else, also a browser that has no store to give.
 */
export type Reason = 'full' | 'blocked' | 'newer' | 'changed' | 'broken';

/** What a journal fails with. The reason is all that a port has to carry. */
export interface JournalError extends Error {
  readonly name: 'JournalError';
  readonly reason: Reason;
}
