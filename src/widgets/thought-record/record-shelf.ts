/** The shelf as the thought record has it: in place of its steps, and with its sheets on it. */
import type { Doors } from '../../journal/doors.js';
import { realClock } from '../../parts/clock.js';
import type { ShelfNeeds } from '../../parts/keeping/shelf.js';
import { readNumber } from '../../parts/lenient.js';
import * as model from './sheet-walk.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import { sheetKind, sheetShape } from './thought-sheet.shape.js';

export function shelfNeeds(record: ThoughtRecord, exercise: RecordExercise, doors: Promise<Doors>): ShelfNeeds {
  return {
    doors,
    // They come with the shelf.
    words: wordsOf(record) as unknown as ShelfNeeds['words'],
    clock: record.clock ?? realClock,
    changed: () => record.requestUpdate(),
    shapes: [sheetShape((key) => wordsOf(record).get(key))],
    get ceiling() {
      return exercise.walk.setting.keeps;
    },
    get level() {
      return readNumber(record.headingLevel, 2, 6) ?? 3;
    },
    open: (entry, place) => {
      if (entry.kind !== sheetKind) return;
      exercise.go(model.back);
      // Where words on the screen are not kept, that is asked about first.
      void exercise.keeper.open(place, entry, () => exercise.go(model.start));
    },
    close: () => exercise.leaveShelf(),
  };
}
