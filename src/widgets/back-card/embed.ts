import type { Embed } from '../../embed/snippet.js';

/** The card as it stands in a post before, and without, its script. */
export const embed: Embed = {
  name: 'back-card',
  called: 'A card to have your own back',
  words: [
    'I can be on my side for the next five minutes.',
    'If that is too much: I don’t have to be against myself right now. If it is not enough: this is hard, and I still deserve fair treatment. Or write one of your own.',
  ],
  link: 'Open the card on a page of its own.',
  // As high as its rest state is: back-card.styles.ts.
  room: { wide: 51.75, turn: { at: 39, by: 2 }, wrap: { below: 19.5, by: 1.2, most: 1.1 } },
};
