/** Words of the rest state. All others: strings.later.ts. */
import { partStrings } from '../../parts/strings.js';

export const strings = {
  ...partStrings,
  title: '__title__',
  lead: 'A few minutes. Stop any time. Nothing you do here is kept.',
  start: 'Start',
};

export type __Name__Strings = typeof strings;
