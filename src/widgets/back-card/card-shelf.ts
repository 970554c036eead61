/** The shelf as the card has it: in place of its steps, and with its cards on it. */
import { LateShelf } from '../../parts/keeping/late-shelf.js';
import { shelfNeeds } from '../../parts/keeping/shelf-needs.js';
import type { BackCard } from './back-card.js';
import type { CardExercise } from './back-card.later.js';
import { cardShape } from './card.shape.js';
import * as model from './card-walk.js';
import { wordsOf } from './strings.later.js';

/** Has it fetched. */
export function cardShelf(card: BackCard, exercise: CardExercise): LateShelf {
  const needs = shelfNeeds(card, {
    shape: cardShape((key) => wordsOf(card).get(key)),
    doors: exercise.doors,
    ceiling: () => exercise.walk.setting.keeps,
    open: (entry, place) => {
      exercise.go(model.back);
      // Where words on the screen are not kept, that is asked about first.
      void exercise.keeper.open(place, entry, () => exercise.goTo('keep'));
    },
    close: () => exercise.leaveShelf(),
  });
  return new LateShelf(card.localName, needs, (part) => exercise.extend(part));
}
