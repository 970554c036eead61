/**
 * Puts entries from a file into a journal, next to what is there. Nothing that is there is written over.
 * Pure.
 */
import type { Entry, Journal, Reason } from '../journal.js';
import { lockedKind, lockKind } from '../lock.js';
import { reasonOf } from '../refusals.js';

/** How far it came. All of them together, but for `reason`, are as many as were given. */
export interface Merged {
  /** Kept as they are, with their id, their revision and both times. */
  readonly added: number;
  /** Kept under a new id, as another one has theirs. */
  readonly copied: number;
  /** There already, in the same words. */
  readonly same: number;
  /** Locks, and what they lock: no passphrase is taken over from a file. */
  readonly locked: number;
  /** Not kept, for `reason`. Where one has no room, those after it are not tried. */
  readonly refused: number;
  readonly reason: Reason | undefined;
}

/** What belongs to one device and its passphrase. */
const lockKinds: readonly string[] = [lockKind, lockedKind];

/** After these the next one would be refused as well. */
const lasting: readonly Reason[] = ['full', 'blocked', 'locked'];

/** `newId` gives an id that no entry has. Never fails: what was refused is counted. */
export async function mergeInto(journal: Journal, entries: readonly Entry[], newId: () => string): Promise<Merged> {
  const counts = { added: 0, copied: 0, same: 0, locked: 0 };
  let reason: Reason | undefined;
  let refused = 0;
  const there: Entry[] = [];
  try {
    there.push(...(await journal.list()));
  } catch (error) {
    return { ...counts, refused: entries.length, reason: reasonOf(error) };
  }
  const known = new Map<string, Entry[]>();
  const know = (entry: Entry): void => {
    // A copy that an earlier import made is found by the id of its first.
    for (const id of new Set([entry.id, entry.copyOf ?? entry.id])) known.set(id, [...(known.get(id) ?? []), entry]);
  };
  there.forEach(know);

  for (const [at, entry] of entries.entries()) {
    const alike = known.get(entry.id) ?? [];
    if (lockKinds.includes(entry.kind)) counts.locked++;
    else if (alike.some((each) => each.kind === entry.kind && isSameJson(each.value, entry.value))) counts.same++;
    else {
      try {
        const isTaken = alike.some(({ id }) => id === entry.id) || !(await isAdded(journal, entry));
        const copy = { ...entry, id: newId(), revision: 1, copyOf: entry.id };
        if (isTaken) await journal.put(copy);
        know(isTaken ? copy : entry);
        counts[isTaken ? 'copied' : 'added']++;
      } catch (error) {
        reason = reasonOf(error);
        refused++;
        if (!lasting.includes(reason)) continue;
        refused += entries.length - at - 1;
        break;
      }
    }
  }
  return { ...counts, refused, reason };
}

/** False where something is in its place that was not listed, or came there meanwhile. */
async function isAdded(journal: Journal, entry: Entry): Promise<boolean> {
  try {
    await journal.add(entry);
    return true;
  } catch (error) {
    if (['changed', 'newer'].includes(reasonOf(error))) return false;
    throw error;
  }
}

/** Whether two values are the same in JSON, in whatever order their fields are. `b` comes from a file. */
function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  // A field that is undefined is in no file.
  const ours = new Map(Object.entries(a).filter(([, each]) => each !== undefined));
  const theirs = Object.entries(b);
  return (
    ours.size === theirs.length && theirs.every(([name, each]) => ours.has(name) && isSameJson(ours.get(name), each))
  );
}
