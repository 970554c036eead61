/** The shelf as the pacer has it: in place of its settings, and with the reader's own numbers on it. */
import type { Doors } from '../../journal/doors.js';
import { realClock } from '../../parts/clock.js';
import { LateShelf } from '../../parts/keeping/late-shelf.js';
import type { ShelfNeeds } from '../../parts/keeping/shelf.js';
import { readNumber } from '../../parts/lenient.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { keptShape } from './kept-pattern.shape.js';
import { readKept } from './kept-patterns.js';
import { wordsOf } from './strings.later.js';

/** Has it fetched. */
export function shelfFor(pacer: BreathingPacer, exercise: PacerExercise, doors: Promise<Doors>): LateShelf {
  const words = wordsOf(pacer);
  const needs: ShelfNeeds = {
    doors,
    // They come with the shelf.
    words: words as unknown as ShelfNeeds['words'],
    clock: pacer.clock ?? realClock,
    changed: () => pacer.requestUpdate(),
    shapes: [keptShape((key) => words.get(key))],
    get ceiling() {
      return exercise.setting.keeps;
    },
    get level() {
      return readNumber(pacer.headingLevel, 2, 6) ?? 3;
    },
    open: (entry) => {
      const kept = readKept(entry);
      if (kept) exercise.choose({ pattern: 'custom', custom: kept.custom });
      exercise.leaveShelf('[name=pace]:checked');
    },
    close: () => exercise.leaveShelf('[data-shelf]'),
  };
  return new LateShelf(pacer.localName, needs, (part) => exercise.extend(part));
}
