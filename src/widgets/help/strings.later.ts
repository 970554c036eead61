/** Words that are fetched when the page is idle: those of the foot. */
import type { Words } from '../../i18n/words.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { Help } from './help.js';
import type { HelpTagStrings } from './strings.js';

export const laterStrings = {
  ...partLaterStrings,
  evidence: [
    'The order is our own choice: emergency first, then text and chat, then phone.',
    'Some people find it easier to write than to call.',
    'The step for the next hour is common advice, in our own words. We name no study for it.',
    'The owner of this page picks the help line. The directory is run by others. We check neither.',
  ] as readonly string[],
};

export type HelpTagLaterStrings = typeof laterStrings;

/** All words of the tag: what comes later may use them all. */
export function wordsOf(host: Help): Words<HelpTagStrings & HelpTagLaterStrings> {
  return host.words as unknown as Words<HelpTagStrings & HelpTagLaterStrings>;
}
