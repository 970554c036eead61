/**
 * What keeps a reader's words, whatever stands behind it: memory, this tab, this device, a locked one, or a
 * port to any of them.
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
  /** What can be written as JSON. What can't is kept on the device all the same, and not locked or saved as a file. */
  readonly value: unknown;
  /** The `id` of the entry that it was made from, when that one was written elsewhere at the same time. */
  readonly copyOf?: string;
}

/** By these two an entry is known to be the one that was seen. */
export type Seen = Pick<Entry, 'created' | 'revision'>;

/**
 * A journal. Whatever goes wrong comes as a `JournalError`, and then nothing was written and nothing erased.
 * What it gives may have been written by anybody: `value` is read with care.
 */
export interface Journal {
  /** Everything of a kind, or everything there is, by id. Where nothing was ever kept, asking leaves no trace. */
  list(kind?: string): Promise<Entry[]>;
  /**
   * Keeps an entry. Settles once it is kept for good. Refused as `newer` where a record of a newer format
   * stands in its place, and as `changed` where it is not one revision on from what stands there. Where nothing
   * stands, that is the first revision: what was erased meanwhile is not begun again by who did not see it.
   */
  put(entry: Entry): Promise<void>;
  /** Puts an entry back as it was, whatever its revision. Refused as `newer` or `changed` where something stands. */
  add(entry: Entry): Promise<void>;
  /**
   * Erases an entry. One that is not there is none the less gone.
   * @param seen where it is given: what is to be erased, refused as `changed` where that was written since
   */
  remove(id: string, seen?: Seen): Promise<void>;
  /** What lies in the store and can't be read as an entry, as it lies there. Never shown as one, never erased alone. */
  strays(): Promise<unknown[]>;
  /** Erases everything, strays too, and leaves nothing of ours. */
  erase(): Promise<void>;
  /**
   * Calls `changed` when another page, tab or widget has kept or erased something.
   * Returns what ends that.
   */
  watch(changed: () => void): () => void;
}

/**
 * - `full`: there is no room.
 * - `blocked`: something else holds the store, and it took too long.
 * - `newer`: what stands there was written by a newer version.
 * - `changed`: it was written elsewhere since it was read.
 * - `locked`: it takes the passphrase first.
 * - `wrong`: not with this passphrase.
 * - `broken`: everything else, also a browser that has no store to give.
 */
export const reasons = ['full', 'blocked', 'newer', 'changed', 'locked', 'wrong', 'broken'] as const;
export type Reason = (typeof reasons)[number];

/** What a journal fails with. The reason is all that a port has to carry. */
export interface JournalError extends Error {
  readonly name: 'JournalError';
  readonly reason: Reason;
}
