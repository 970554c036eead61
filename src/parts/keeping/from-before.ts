/** What was here before: what the page moved, and what this tab keeps. */
import type { Entry } from '../../journal/journal.js';
import { lockedKind } from '../../journal/lock.js';
import type { HeldDraft } from './held-draft.js';
import type { Keeper } from './keeper.js';
import type { Level } from './level.js';

/** What is typed by now goes before all of it. Refused as the journals refuse. */
export async function bringBefore(keeper: Keeper, held: HeldDraft | undefined): Promise<void> {
  if (held && !keeper.hasWords) await restore(keeper, held);
  else await find(keeper);
}

/** What a frame was writing when the page moved it. */
async function restore(keeper: Keeper, { value, level, id, revision }: HeldDraft): Promise<void> {
  if (level === 'locked' && id && value === undefined) return keeper.locking.goAway(id);
  // The key went with the frame: words that it had not yet kept are on the screen alone.
  const where = level === 'locked' ? undefined : level;
  const entry = id && where && (await listed(keeper, where)).find((each) => each.id === id);
  if (!entry || !where) {
    if (value !== undefined) keeper.put(value);
    return;
  }
  if (value === undefined || JSON.stringify(value) === JSON.stringify(entry.value)) return keeper.resume(where, entry);
  // Made from what was there then: what another tab has written since is not written over.
  await keeper.resume(where, { ...entry, revision: revision ?? entry.revision });
  keeper.put(value);
}

/** What this tab keeps comes back by itself. Whatever lies on the device waits until it is asked for. */
async function find(keeper: Keeper): Promise<void> {
  const { levels } = keeper;
  if (levels.includes('tab')) {
    const { shape } = keeper.needs;
    const readable = (await listed(keeper, 'tab')).filter(({ value }) => shape.fault(value) === undefined);
    const [newest] = readable.sort((a, b) => b.edited - a.edited);
    if (newest && !keeper.hasWords) return keeper.resume('tab', newest);
  }
  // What lies behind a passphrase does not say what it is.
  const found = levels.includes('device')
    ? [await listed(keeper, 'device'), await listed(keeper, 'device', lockedKind)].flat()
    : [];
  keeper.isFound = found.length > 0;
}

/** None where the journal refuses: nothing is lost by that, and the next press says why. */
async function listed(keeper: Keeper, level: Level, kind = keeper.needs.shape.kind): Promise<Entry[]> {
  return (
    (await keeper
      .journalAt(level)
      ?.list(kind)
      .catch(() => undefined)) ?? []
  );
}
