/** Words that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { __Name__ } from './__name__.js';
import type { __Name__Strings } from './strings.js';

export const laterStrings = {
  ...partLaterStrings,
  prompts: ['The first prompt, in a few words.', 'The second one.', 'The last one.'] as readonly string[],
  next: 'Next',
  stop: 'Stop',
  closed: 'You can stop here.',
  closedMore: 'That was one round. You can go again, do something else, or leave it.',
  somethingElse: 'Something else',
  evidence: ['What is known about this, in plain words, and how sure that is.'] as readonly string[],
};

export type __Name__LaterStrings = typeof laterStrings;

/** All words of the widget: what comes later may use them all. */
export function wordsOf(host: __Name__): Words<__Name__Strings & __Name__LaterStrings> {
  return host.words as unknown as Words<__Name__Strings & __Name__LaterStrings>;
}
