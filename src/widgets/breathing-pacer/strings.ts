/** Words of the pacer's rest state. All others: strings.later.ts. */
import { partStrings } from '../../parts/strings.js';

export const strings = {
  ...partStrings,
  title: 'Something steady to breathe with',
  /** @param first how long it takes, or who sets the pace; empty until that is known */
  lead: (first: string) => `${first}\nStop any time.\nNothing is kept unless you ask.`,
  minutesLong: (minutes: number) => `About ${minutes} minute${minutes === 1 ? '' : 's'}. No holding.`,
  start: 'Start',
  change: 'Change how it goes',
  getReady: 'Small, gentle breaths are enough.',
};

export type PacerStrings = typeof strings;
