/** Pure: interfaces alone. */
import type { Journal } from './journal.js';
import type { Draft } from './draft.js';
import type { Lock } from './lock.js';
import type { Outlet } from './outlet.js';

/** The ways out of a widget: where words are kept, and how they leave the page. Handed in by a room's define.ts, or by inside.ts and open.ts where it is sealed. */
export interface Doors {
  /** On this device. */
  readonly journal: Journal;
  /** In this tab. */
  readonly tab: Journal;
  /** On this device, locked. Undefined where the browser has no cryptography to give, as on a page without https. */
  readonly lock: Lock | undefined;
  readonly outlet: Outlet;
  /** Where the page may move the widget and so end its frame. */
  readonly draft?: Draft;
}
