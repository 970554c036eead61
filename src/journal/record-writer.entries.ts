/** The entries that a record writer makes, and what it looks at in others. Pure. */
import type { Entry, Journal } from './journal.js';

export interface EntryNeeds {
  /** What is written, and the version of its shape. */
  readonly kind: string;
  readonly format: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id that no entry has. */
  readonly newId: () => string;
}

/*
 * What entries are made from is one too, of revision 0, and is never put. Under another id nothing can be in its
 * place: not in another journal either, where a tab may still write under the old one.
 */

/** What the first entry in a journal is made from: from nothing, or from what was kept in another journal. */
export function firstBase(from: Entry | undefined, { kind, format, now, newId }: EntryNeeds): Entry {
  const time = now();
  return { created: time, edited: time, value: undefined, ...from, id: newId(), kind, format, revision: 0 };
}

/** What a copy is made from. Of one that was never put, the first is the copy's too. */
export function copyBase(base: Entry, { now, newId }: EntryNeeds): Entry {
  const copyOf = base.revision ? base.id : (base.copyOf ?? base.id);
  return { ...base, id: newId(), revision: 0, created: now(), copyOf };
}

/** The next revision. Fields that are not known stay, around the value and in it. */
export function nextEntry(base: Entry, value: unknown, { kind, format, now }: EntryNeeds): Entry {
  return { ...base, kind, format, revision: base.revision + 1, edited: now(), value: valueOver(base.value, value) };
}

/** A value in place of another one, with the fields of that which it doesn't have. */
export function valueOver(base: unknown, value: unknown): unknown {
  return hasFields(base) && hasFields(value) ? { ...base, ...value } : value;
}

/** Whether it is the very entry, as far as can be seen around it. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return a.created === b.created && a.revision === b.revision && a.edited === b.edited;
}

export async function findEntry(
  journal: Journal,
  { kind, id }: Pick<Entry, 'kind' | 'id'>,
): Promise<Entry | undefined> {
  return (await journal.list(kind)).find((entry) => entry.id === id);
}

function hasFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
