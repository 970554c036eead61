/** The shelf as the thought record has it: in place of its steps, and with its sheets on it. */
import type { Doors } from '../../journal/doors.js';
import { LateShelf } from '../../parts/keeping/late-shelf.js';
import { shelfNeeds } from '../../parts/keeping/shelf-needs.js';
import * as model from './sheet-walk.js';
import { wordsOf } from './strings.later.js';
import type { ThoughtRecord } from './thought-record.js';
import type { RecordExercise } from './thought-record.later.js';
import { sheetShape } from './thought-sheet.shape.js';

/** Has it fetched. */
export function shelfFor(record: ThoughtRecord, exercise: RecordExercise, doors: Promise<Doors>): LateShelf {
  const needs = shelfNeeds(record, {
    shape: sheetShape((key) => wordsOf(record).get(key)),
    doors,
    ceiling: () => exercise.walk.setting.keeps,
    open: (entry, place) => {
      exercise.go(model.back);
      // Where words on the screen are not kept, that is asked about first.
      void exercise.keeper.open(place, entry, () => exercise.go(model.start));
    },
    close: () => exercise.leaveShelf(),
  });
  return new LateShelf(record.localName, needs, (part) => exercise.extend(part));
}
