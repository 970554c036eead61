/** The shelf as the pacer has it: in place of its settings, and with the reader's own numbers on it. */
import type { Doors } from '../../journal/doors.js';
import { LateShelf } from '../../parts/keeping/late-shelf.js';
import { shelfNeeds } from '../../parts/keeping/shelf-needs.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerExercise } from './breathing-pacer.later.js';
import { keptShape } from './kept-pattern.shape.js';
import { readKept } from './kept-patterns.js';
import { wordsOf } from './strings.later.js';

/** Has it fetched. */
export function shelfFor(pacer: BreathingPacer, exercise: PacerExercise, doors: Promise<Doors>): LateShelf {
  const words = wordsOf(pacer);
  const needs = shelfNeeds(pacer, {
    shape: keptShape((key) => words.get(key)),
    doors,
    ceiling: () => exercise.setting.keeps,
    open: (entry) => {
      const kept = readKept(entry);
      if (kept) exercise.choose({ pattern: 'custom', custom: kept.custom });
      exercise.leaveShelf('[name=pace]:checked');
    },
    close: () => exercise.leaveShelf('[data-shelf]'),
  });
  return new LateShelf(pacer.localName, needs, (part) => exercise.extend(part));
}
