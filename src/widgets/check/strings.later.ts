/** Words of the check that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { beforeAfterStrings } from '../../parts/strings.before-after.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { Check } from './check.js';
import type { CheckStrings } from './strings.js';

export const laterStrings = {
  ...partLaterStrings,
  ...beforeAfterStrings,
  waiting: 'Whenever you want, pick again.',
  waitingWords: 'Whenever you want, say how it is.',
  waitingMore: 'Read on first, or breathe for a bit.',
  waitingFirst: 'Your first answer waits here while this page is open.',
  skip: 'Skip',
  stopHere: 'Stop here',
  closed: 'In a word, if you want',
  paperBefore: 'Before',
  paperAfter: 'After',
  paperMore: 'Draw a ring around one number before, and one after. Leave out what you like.',
  evidence: [
    'To ask “how strong, from 0 to 10” is common in this field. It is a rough measure.',
    'It is for you, to see whether something changed. It says nothing about you.',
    'Asking before and after, and the three endings, are our own choice.',
    'We know of no study of this tool.',
  ] as readonly string[],
};

export type CheckLaterStrings = typeof laterStrings;

/** All words of the check: what comes later may use them all. */
export function wordsOf(check: Check): Words<CheckStrings & CheckLaterStrings> {
  return check.words as unknown as Words<CheckStrings & CheckLaterStrings>;
}
