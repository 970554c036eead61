/** What a record writer says of itself. Pure. */
import type { Entry, Reason } from './journal.js';

/**
 * - `unkept`: on the screen alone.
 * - `keeping`: the newest words are being written.
 * - `kept`: the newest words are in the journal.
 * - `not-kept`: they were refused, for `reason`. What was kept before still is.
 * - `read-only`: a newer version wrote this record. It is never written over; `keepCopy` keeps the words.
 */
export type WriterStatus = 'unkept' | 'keeping' | 'kept' | 'not-kept' | 'read-only';

/**
 * What was asked for beside the writing.
 * - `move`: it is still where it was.
 * - `tidy`: it is in the new place, and an older one is still in the old place.
 * - `erase`: it is still kept.
 */
export type WriterTask = 'move' | 'tidy' | 'erase';

export interface WriterState {
  readonly status: WriterStatus;
  /** With `not-kept`. `changed`: it was written elsewhere each time it was tried. */
  readonly reason: Reason | undefined;
  /** The record as it is kept, perhaps with older words than those on the screen. */
  readonly entry: Entry | undefined;
  /** It was made from a record that was written elsewhere at the same time, or by a newer version. */
  readonly isCopy: boolean;
  /** It was erased elsewhere. The words are still on the screen. */
  readonly isGoneElsewhere: boolean;
  /** `undoErase` has something to put back. */
  readonly canUndo: boolean;
  /**
   * What was refused, and why; nothing is lost by it. Erasing and tidying are refused as `changed` where
   * words lie that were never on this screen.
   */
  readonly refused: { readonly task: WriterTask; readonly reason: Reason } | undefined;
}

export const unkeptState: WriterState = {
  status: 'unkept',
  reason: undefined,
  entry: undefined,
  isCopy: false,
  isGoneElsewhere: false,
  canUndo: false,
  refused: undefined,
};

export function isSameState(a: WriterState, b: WriterState): boolean {
  return (Object.keys(a) as (keyof WriterState)[]).every((field) => a[field] === b[field]);
}
