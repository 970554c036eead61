/**
 * When a journal says no, and how: the same for every store.
 * Pure.
 */
import type { Entry, JournalError, Reason } from './journal.js';

export class Refusal extends Error implements JournalError {
  override readonly name = 'JournalError';
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** Whatever went wrong, as what a journal fails with. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal((error as Error | null)?.name === 'QuotaExceededError' ? 'full' : 'broken', error);
}

/** Stops an entry from taking the place of what it was not made from. What can't be read counts as newer. */
export function checkPlace(stored: Entry | undefined, next: Entry): void {
  if (!stored) return;
  if (!(stored.format <= next.format)) throw new Refusal('newer');
  if (stored.created !== next.created || stored.revision !== next.revision - 1) throw new Refusal('changed');
}

/** An entry as it is at this moment. */
export function plainCopy(entry: Entry): Entry {
  try {
    return structuredClone(entry);
  } catch (error) {
    throw refusalFor(error);
  }
}
