import type { Embed } from '../../embed/snippet.js';

/** The check as it stands in a post before, and without, its script. */
export const embed: Embed = {
  name: 'check',
  called: 'A check of how strong it is',
  words: [
    'How strong is it right now, from 0 to 10? 0 is none, 3 a little, 5 some, 8 a lot, and 10 the most. “Not sure” is an answer too. Keep the number in your head, or write it down.',
    'Read on, or breathe for a bit. Then ask again. Easier, the same or worse: each can happen. If it is worse, look around the room and name what you see.',
  ],
  link: 'Open the check on a page of its own.',
  room: { wide: 35, wrap: { below: 30, by: 0.75, most: 11 } },
};
