/** Erases for good, and tells what is still there. */
import type { Doors } from '../../journal/doors.js';
import type { Reason } from '../../journal/journal.js';
import { reasonOf } from '../../journal/refusals.js';
import { journalAt } from './level.js';
import type { ShelfItem } from './shelf-items.js';

/** Erases one. False: it was changed since it was read, and is still there. */
export async function eraseOne(doors: Doors, { entry, place }: ShelfItem): Promise<boolean> {
  try {
    await journalAt(doors, place)?.remove(entry.id, entry);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'changed') return false;
    throw error;
  }
}

/** Keeps again what was erased, where and as it was. */
export async function putBack(doors: Doors, { entry, place }: ShelfItem): Promise<void> {
  await journalAt(doors, place)?.add(entry);
}

export interface NotErased {
  readonly place: 'device' | 'tab';
  readonly reason: Reason;
}

/** Erases everything in every place, the lock and its passphrase too. Gives what could not be erased. */
export async function eraseEverything({ journal, tab, lock }: Doors): Promise<NotErased[]> {
  // While it is open, so that nothing is locked again behind it. What is left of it goes with the device.
  await lock?.journal.erase().catch(() => undefined);
  lock?.shut();
  const places = [
    ['device', journal],
    ['tab', tab],
  ] as const;
  const left: NotErased[] = [];
  for (const [place, each] of places)
    await each.erase().catch((error: unknown) => left.push({ place, reason: reasonOf(error) }));
  return left;
}
