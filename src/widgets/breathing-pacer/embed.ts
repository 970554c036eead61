import type { Embed } from '../../embed/snippet.js';

/** The pacer as it stands in a post before, and without, its script. */
export const embed: Embed = {
  name: 'breathing-pacer',
  words: [
    'Something steady to breathe with. Breathe in gently while you count to 4. Breathe out slowly while you count to 6. No holding. Small, gentle breaths are enough.',
    'Go round for as long as you like. Stop any time. Dizzy or more on edge? Let your breath be normal.',
  ],
  link: 'Open the breathing pacer on a page of its own.',
  room: { wide: 35, turn: { at: 36, by: 20 } },
};
