/** Words of the check before its first answer. All others: strings.later.ts. */
import { ratingStrings } from '../../parts/strings.rating.js';
import { partStrings } from '../../parts/strings.js';

export const strings = {
  ...partStrings,
  ...ratingStrings,
  title: 'How strong is it right now?',
  lead: 'Pick a number now, and one later.\nFor you alone. Nothing is kept.',
};

export type CheckStrings = typeof strings;
