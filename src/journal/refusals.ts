/**
 * When a journal says no, and how: the same for every store.
 * Pure.
 */
import { reasons, type Entry, type JournalError, type Reason, type Seen } from './journal.js';

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

/** A reason that came from elsewhere, as over a port. What is none is `broken`. */
export function reasonFrom(reason: unknown): Reason {
  return reasons.find((each) => each === reason) ?? 'broken';
}

/** Why something was refused, as whatever refused it says. */
export function reasonOf(error: unknown): Reason {
  return reasonFrom((error as Partial<JournalError> | null | undefined)?.reason);
}

/** Whether a thing has the envelope of an entry. What is inside is not looked at. */
export function isSound(thing: unknown): thing is Entry {
  if (typeof thing !== 'object' || thing === null) return false;
  const { id, kind, format, revision, created, edited, copyOf } = thing as Partial<Record<keyof Entry, unknown>>;
  return (
    [id, kind].every((text) => typeof text === 'string' && text !== '') &&
    [format, revision].every((count) => Number.isSafeInteger(count) && (count as number) >= 1) &&
    [created, edited].every((time) => Number.isFinite(time)) &&
    'value' in thing &&
    (copyOf === undefined || typeof copyOf === 'string')
  );
}

/** Stops an entry from taking the place of what it was not made from. What can't be read counts as newer. */
export function checkPlace(stored: unknown, next: Entry): void {
  if (stored === undefined) {
    if (next.revision !== 1) throw new Refusal('changed');
    return;
  }
  if (!isSound(stored) || stored.format > next.format) throw new Refusal('newer');
  if (stored.created !== next.created || stored.revision !== next.revision - 1) throw new Refusal('changed');
}

/** Stops an entry from taking any place at all but a free one. */
export function checkFree(stored: unknown, next: Entry): void {
  if (stored === undefined) return;
  throw new Refusal(!isSound(stored) || stored.format > next.format ? 'newer' : 'changed');
}

/** Stops what was written since it was seen from being erased. */
export function checkSeen(stored: Entry, seen: Seen | undefined): void {
  if (seen && (stored.created !== seen.created || stored.revision !== seen.revision)) throw new Refusal('changed');
}

/** An entry as it is at this moment. Refused as `broken` where it is none. */
export function plainCopy(entry: Entry): Entry {
  try {
    const copy = structuredClone(entry);
    if (isSound(copy)) return copy;
  } catch (error) {
    throw refusalFor(error);
  }
  throw new Refusal('broken');
}
