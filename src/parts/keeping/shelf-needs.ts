/** The shelf as a widget with words has it: in place of its steps, and with what it keeps itself on it. */
import type { Doors } from '../../journal/doors.js';
import type { Entry } from '../../journal/journal.js';
import type { RecordShape } from '../../journal/shape.js';
import { realClock } from '../clock.js';
import { readNumber } from '../lenient.js';
import type { OwnElement } from '../own-element.js';
import type { Ceiling, Level } from './level.js';
import type { ShelfNeeds } from './shelf.js';

export interface ShelfHolder {
  readonly shape: RecordShape;
  readonly doors: Promise<Doors>;
  readonly ceiling: () => Ceiling;
  /** Opens one of its own. */
  readonly open: (entry: Entry, place: Level) => void;
  /** Back to where the shelf was opened. */
  readonly close: () => void;
}

export function shelfNeeds(host: OwnElement, { shape, doors, ceiling, open, close }: ShelfHolder): ShelfNeeds {
  return {
    doors,
    // They come with the shelf.
    words: host.words as unknown as ShelfNeeds['words'],
    clock: host.clock ?? realClock,
    changed: () => host.requestUpdate(),
    shapes: [shape],
    get ceiling() {
      return ceiling();
    },
    get level() {
      return readNumber(host.headingLevel, 2, 6) ?? 3;
    },
    open: (entry, place) => entry.kind === shape.kind && open(entry, place),
    close,
  };
}
