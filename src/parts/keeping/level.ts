/** How far a reader may keep something, and how far they did. Pure. */
import type { Doors } from '../../journal/doors.js';
import type { Journal } from '../../journal/journal.js';

/** In this tab; on this device; on this device behind a passphrase. */
export const levels = ['tab', 'device', 'locked'] as const;
export type Level = (typeof levels)[number];

/** The most that the page's author lets a reader keep. `device` includes `locked`. */
export const ceilings = ['none', 'tab', 'device'] as const;
export type Ceiling = (typeof ceilings)[number];

/** The levels under a ceiling, lowest first. */
export function levelsUnder(ceiling: Ceiling, hasLock: boolean): readonly Level[] {
  if (ceiling === 'none') return [];
  if (ceiling === 'tab') return ['tab'];
  return levels.filter((level) => level !== 'locked' || hasLock);
}

/** The journal of a level. Undefined where the browser has no lock. */
export function journalAt({ journal, tab, lock }: Doors, level: Level): Journal | undefined {
  return { tab, device: journal, locked: lock?.journal }[level];
}
