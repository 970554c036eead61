import type { Embed } from '../../embed/snippet.js';

/** The thought record as it stands in a post before, and without, its script. */
export const embed: Embed = {
  name: 'thought-record',
  words: [
    'Look at one painful thought. On paper, write three lines. What happened, as a camera would see it. What my mind said. A fairer way to say it.',
    'It doesn’t have to be cheerful. It has to be fair. Skip what you like, and stop at any point. If someone is hurting you, this is not a thinking problem.',
  ],
  link: 'Open the thought record on a page of its own.',
  // As high as its rest state is: thought-record.styles.ts.
  room: { wide: 44.25, turn: { at: 34, by: 3 }, wrap: { below: 27.5, by: 1.6, most: 13.4 } },
};
