import type { Journal } from './journal.js';
import type { Outlet } from './outlet.js';

/** The ways out of a widget: where words are kept, and how they leave the page. Handed in by a room's define.ts. */
export interface Doors {
  readonly journal: Journal;
  readonly outlet: Outlet;
}
