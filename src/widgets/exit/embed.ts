import type { Embed } from '../../embed/snippet.js';
import { defaultAddress } from './address.js';
import { strings } from './strings.js';

/** The exit as it stands in a post before, and without, its script: a link that leads to the same place. */
export const embed: Embed = {
  name: 'exit',
  words: [],
  link: strings.title,
  leadsTo: { attribute: 'to', usual: defaultAddress },
  // One row, or two.
  room: { wide: 3.9375, turn: { at: 18.6, by: 2.6875 } },
};
