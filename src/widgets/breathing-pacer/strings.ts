/** Words of the pacer's rest state. All others: strings.later.ts. */
import { partStrings } from '../../parts/strings.js';

export const strings = {
  ...partStrings,
  title: 'Something steady to breathe with',
  lead: (minutes: number) =>
    `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. No holding.\nStop any time.\nNothing you do here is kept.`,
  leadOwn: 'You set the pace.\nStop any time.\nNothing you do here is kept.',
  start: 'Start',
  change: 'Change how it goes',
  getReady: 'Breathe gently. Smaller than you think.',
};

export type PacerStrings = typeof strings;
