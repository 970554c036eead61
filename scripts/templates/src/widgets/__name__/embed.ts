import type { Embed } from '../../embed/snippet.js';

/** The widget as it stands in a post before, and without, its script. */
export const embed: Embed = {
  name: '__name__',
  words: ['The exercise in words, a paragraph each, so that a feed or a page without scripts has it whole.'],
  link: 'Open it on a page of its own.',
  room: { wide: 24, turn: { at: 34, by: 6 } },
};
