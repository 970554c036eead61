/** Words of the pacer that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { BreathingPacer } from './breathing-pacer.js';
import type { PacerStrings } from './strings.js';

export const laterStrings = {
  ...partLaterStrings,
  skip: 'Skip',
  in: 'In',
  out: 'Out',
  pause: 'Pause',
  paused: 'Paused',
  pausedMore: 'Take the time you need.',
  stillHere: 'Still here?',
  stillHereMore: 'This page was out of sight for a while.',
  goOn: 'Go on',
  stop: 'Stop',
  slower: 'Slower',
  faster: 'Faster',
  slowest: 'Slowest: 20 seconds a breath.',
  fastest: 'Fastest: 5 seconds a breath.',
  slowerNext: 'A little slower from the next breath.',
  fasterNext: 'A little faster from the next breath.',
  ownPace: 'My own pace',
  sayAgain: 'Say in and out for the next breaths',
  dizzy: 'Dizzy or more on edge? Let your breath be normal.',
  inWords: (inhale: string, exhale: string) =>
    `Breathe in gently while you count to ${inhale}. Breathe out slowly while you count to ${exhale}. No holding. Go round for as long as you like, and stop any time.`,
  settingsPace: 'Pace',
  settingsGentle: 'Gentle',
  settingsGentleMore: 'in 4, out 6',
  settingsMine: 'My own',
  settingsMineMore: 'you set it',
  settingsMinutes: 'Minutes',
  settingsNote: 'Each change works at once. None of it is kept.',
  done: 'Done',
  holdAsk: 'When you like',
  holdIn: 'Hold to breathe in',
  holdOut: 'Let go to breathe out',
  holdTap: 'A tap or the space bar works too.',
  holdTapOut: 'Tap to breathe out',
  gentlePace: 'Gentle pace',
  closed: 'You can stop here.',
  closedMinutes: (minutes: number) => `That’s ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of breathing.`,
  outcomeAsk: 'How is it now, compared with before? You can leave this blank.',
  easier: 'Easier',
  same: 'Same',
  worse: 'Worse',
  change_: 'Change',
  easierMore: 'Then it did what it can do. You can stop here, or go round again.',
  sameMore: 'That can happen. Something else may suit you more today.',
  worseMore: 'Breathing can do that for some people. It isn’t a mistake. Looking around the room often suits better.',
  somethingElse: 'Something else',
  lookAround: 'Look around the room',
  evidence: [
    'Slow breathing helps some people feel calmer. The exact speed matters less than being gentle.',
    'How sure: somewhat. A review of trials found some help with stress.',
    'One large trial compared a slow pace with an everyday pace. Both groups felt better, one as much as the other.',
    'We read the summaries of these studies.',
  ] as readonly string[],
};

export type PacerLaterStrings = typeof laterStrings;

/** All words of the pacer: what comes later may use them all. */
export function wordsOf(pacer: BreathingPacer): Words<PacerStrings & PacerLaterStrings> {
  return pacer.words as unknown as Words<PacerStrings & PacerLaterStrings>;
}
