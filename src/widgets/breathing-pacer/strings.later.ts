/** Words of the pacer that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { beforeAfterStrings } from '../../parts/strings.before-after.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { BreathLengths } from './breath-pattern.js';
import { countsIn } from './breath-plan.js';
import type { BreathingPacer } from './breathing-pacer.js';
import { settingStrings } from './strings.settings.js';
import type { PacerStrings } from './strings.js';

/** What a length is counted to; half a count is neither here nor there. */
const counted = (length: number) => `${Number.isInteger(length) ? '' : 'about '}${countsIn(length)}`;

export const laterStrings = {
  ...partLaterStrings,
  ...beforeAfterStrings,
  ...settingStrings,
  breathsLong: (breaths: number) => `${breaths} breath${breaths === 1 ? '' : 's'}. No holding.`,
  openLong: 'As long as you like. No holding.',
  ownPaceFirst: 'You set the pace.',
  holdsLong: (length: string) => `${length}. Holds are up to you.`,
  readyIn: 'Starting in',
  startNow: 'Start now',
  skip: 'Skip',
  in: 'In',
  topUp: 'A little more',
  hold: 'Hold',
  out: 'Out',
  pause: 'Pause',
  paused: 'Paused',
  pausedMore: 'Take the time you need.',
  awayMore: 'This page was out\u00a0of\u00a0sight, so it waited for you.',
  goOn: 'Go on',
  stop: 'Stop',
  slower: 'Slower',
  faster: 'Faster',
  slowest: (seconds: number) => `Slowest: ${seconds} seconds a breath.`,
  fastest: (seconds: number) => `Fastest: ${seconds} seconds a breath.`,
  slowerNext: 'Slower from the next breath.',
  fasterNext: 'Faster from the next breath.',
  ownPace: 'My own pace',
  guidedPace: 'Guided pace',
  noHolds: 'No holds',
  noHoldsNext: 'No holds from the next breath.',
  soundOn: 'Turn sound on',
  soundOff: 'Turn sound off',
  soundOnNow: 'Sound is on.',
  soundOffNow: 'Sound is off.',
  sayAgain: 'Say in and out for the next breaths',
  dizzy: 'Dizzy or more on edge? Let your breath be normal.',

  holdsTitle: 'This pattern has holds',
  holdsCaution:
    'Skip the holds if you are pregnant, get faint, or have heart or lung trouble.\nSkip them too if they bring back bad memories.',
  holdsNo: 'Without holds',
  holdsYes: 'With holds',
  enough: (breaths: number) => `That was ${breaths} breaths`,
  enoughMore: 'That is enough for a first time.\nYou can stop here, or do four more.',
  stopHere: 'Stop here',
  fourMore: 'Four more',
  withoutMore: 'Go on without holds',

  holdAsk: 'When you like',
  holdIn: 'Press to breathe in',
  holdOut: 'Let go to breathe out',
  holdTap: 'A tap works too.',
  holdTapOut: 'Tap to breathe out',

  ratingAsk: 'How tense or upset are you?',
  ratingAfter: 'How tense or upset are you now?\nYou can leave this blank.',
  ratingMore: 'You can leave this blank.',

  closed: 'That’s enough for now.',
  closedMinutes: (minutes: number) => `That’s ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of breathing.`,
  easierMore: 'Then it did what it can do.\nYou can stop here, or go round again.',
  worseMore: 'Breathing can do that for some people.\nIt isn’t a mistake.\nLooking around the room often suits better.',

  whichPattern: (name: string, numbers: string, isWithout: boolean) =>
    `${name}${isWithout ? ', without the holds' : ''}: ${numbers}.`,
  inWords: ({ inhale, topUp, holdFull, exhale, holdEmpty }: BreathLengths) =>
    [
      `Breathe in gently while you count to ${counted(inhale)}.`,
      topUp ? `Take in a little more while you count to ${counted(topUp)}.` : '',
      holdFull ? `Hold while you count to ${counted(holdFull)}.` : '',
      `Breathe out slowly while you count to ${counted(exhale)}.`,
      holdEmpty ? `Hold while you count to ${counted(holdEmpty)}.` : '',
      ...(holdFull || holdEmpty
        ? ['You can leave out any hold.', 'Four breaths are enough at first, and you can stop sooner.']
        : ['No holding.', 'Go round for as long as you like, and stop any time.']),
    ]
      .filter(Boolean)
      .join(' '),
  inWordsOwn: 'Breathe in when you like, and out when you like. Stop any time.',
  traceHow:
    'Start at the black dot and go along the line with a finger. Up\u00a0is\u00a0in, down\u00a0is\u00a0out. One dot is one count.',

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
