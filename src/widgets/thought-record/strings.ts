/** Words of the thought record's rest state. All others: strings.later.ts. */
import { partStrings } from '../../parts/strings.js';

export const strings = {
  ...partStrings,
  title: 'Look at one painful thought',
  /** @param minutes about how long it takes */
  lead: (minutes: number) =>
    `About ${minutes} minute${minutes === 1 ? '' : 's'}. You’ll write about a hard moment.\nSkip or stop at any point.\nNothing is kept unless you choose.`,
  start: 'Start',
  tryExample: 'Try it on an example first',
  shakenAsk: 'Very shaken? Look around first.',
  unsafeAsk: 'Is something unsafe happening right now?',
  happenedAsk: 'What happened?',
  happenedHint: 'What a camera would see.',
};

export type RecordStrings = typeof strings;
