/** Reads everything that is kept on this site, place by place. What one place refuses does not hide the others. */
import type { Doors } from '../../journal/doors.js';
import type { Entry, Journal, Reason } from '../../journal/journal.js';
import { lockedKind, lockKind, type Lock } from '../../journal/lock.js';
import { reasonOf } from '../../journal/refusals.js';
import type { RecordShape } from '../../journal/shape.js';
import type { Level } from './level.js';
import { itemsOf, type ShelfItem } from './shelf-items.js';

/** One place, as it was read. */
export interface ShelfReading {
  readonly place: Level;
  readonly items: readonly ShelfItem[];
  /** What lies there and can't be read. */
  readonly strays: readonly unknown[];
  /** Why it can't be read. `locked`: it takes the passphrase. */
  readonly refused: Reason | undefined;
  /** How many things lie there, as far as anybody can tell. */
  readonly count: number;
}

export interface ShelfContents {
  readonly readings: readonly ShelfReading[];
  /** A passphrase is set on this device, whether or not something lies behind it. */
  readonly hasPassphrase: boolean;
  /** The browser can lock a file. */
  readonly canLock: boolean;
}

export async function readShelf(doors: Promise<Doors>, shapes: readonly RecordShape[]): Promise<ShelfContents> {
  let given: Doors;
  try {
    given = await doors;
  } catch (error) {
    return { readings: [none('device', reasonOf(error))], hasPassphrase: false, canLock: false };
  }
  const { journal, tab, lock } = given;
  const [device, inTab] = await Promise.all([read(journal), read(tab)]);
  const readings = [readingOf('device', device, shapes), readingOf('tab', inTab, shapes)];
  const hasPassphrase = device.entries.some(({ kind }) => kind === lockKind);
  const locked = device.entries.filter(({ kind }) => kind === lockedKind).length;
  if (locked || hasPassphrase) {
    readings.push({ ...(await readLocked(lock, shapes)), count: locked });
  }
  return { readings, hasPassphrase, canLock: lock !== undefined };
}

/** What lies locked where there is no passphrase any more can't be read by anybody. */
async function readLocked(lock: Lock | undefined, shapes: readonly RecordShape[]): Promise<ShelfReading> {
  try {
    const state = await lock?.state();
    if (lock && state === 'open') return readingOf('locked', await read(lock.journal), shapes);
    return none('locked', state === 'shut' ? 'locked' : 'broken');
  } catch (error) {
    return none('locked', reasonOf(error));
  }
}

interface Found {
  readonly entries: readonly Entry[];
  readonly strays: readonly unknown[];
  readonly refused?: Reason;
}

async function read(journal: Journal): Promise<Found> {
  try {
    const [entries, strays] = await Promise.all([journal.list(), journal.strays()]);
    return { entries, strays };
  } catch (error) {
    return { entries: [], strays: [], refused: reasonOf(error) };
  }
}

function readingOf(place: Level, { entries, strays, refused }: Found, shapes: readonly RecordShape[]): ShelfReading {
  const items = itemsOf(place, entries, shapes);
  return { place, items, strays, refused, count: items.length + strays.length };
}

function none(place: Level, refused: Reason): ShelfReading {
  return { place, items: [], strays: [], refused, count: 0 };
}
