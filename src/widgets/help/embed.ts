import type { Embed } from '../../embed/snippet.js';
import { directory } from '../../parts/help-line.js';

/** The ways to get help as they stand in a post before, and without, their script. */
export const embed: Embed = {
  name: 'help',
  called: 'Ways to get help',
  words: [
    'In danger this minute? Call your local emergency number.',
    { words: 'Find a help line in your country.', href: directory },
    'Not ready to contact anyone? One step can make the next hour safer.',
    'Move away from what could hurt you, to another room if you can. Put something warm or cold in your hands. Then look at the next ten minutes, and no further.',
  ],
  link: 'Open the ways to get help on a page of their own.',
  room: { wide: 33.25, turn: { at: 29, by: 3 }, wrap: { below: 23, by: 3, most: 12.1 } },
};
