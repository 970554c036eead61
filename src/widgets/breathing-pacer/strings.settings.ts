/** Words of "Change how it goes". */
import type { BreathLengths, PatternName } from './breath-pattern.js';
import type { KeptName } from './kept-patterns.js';
import type { Sound, Visual } from './setting.js';

const patterns: Readonly<Record<PatternName, string>> = {
  gentle: 'Gentle',
  even: 'Even',
  'even-5.5': 'Even, slower',
  soft: 'Soft',
  sigh: 'Sigh',
  'long-out': 'Long out',
  square: 'Square',
  '4-7-8': '4-7-8',
  custom: 'My numbers',
  mine: 'My own pace',
};

const visuals: Readonly<Record<Visual, string>> = {
  circle: 'Circle',
  bar: 'Bar',
  wave: 'Wave',
  line: 'Line',
  words: 'Words',
};

const sounds: Readonly<Record<Sound, string>> = {
  off: 'No sound',
  tone: 'Soft tones',
  ticks: 'Soft ticks',
  voice: 'A voice',
};

const keptNames: Readonly<Record<KeptName, string>> = {
  morning: 'Morning',
  daytime: 'Daytime',
  evening: 'Evening',
  night: 'Night',
  any: 'Any time',
};

export const settingStrings = {
  rows: {
    pace: 'Pace',
    length: 'How long',
    visual: 'What you see',
    sound: 'Sound and buzz',
    ready: 'Before it starts',
    card: 'On paper',
  },
  patterns,
  mineMore: 'you set it',
  // A word and its number stay on one line.
  numbers: ({ inhale, topUp, holdFull, exhale, holdEmpty }: BreathLengths) =>
    [
      `in\u00a0${inhale}`,
      topUp ? `${topUp}\u00a0more` : '',
      holdFull ? `hold\u00a0${holdFull}` : '',
      `out\u00a0${exhale}`,
      holdEmpty ? `hold\u00a0${holdEmpty}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  numbersSoon: (numbers: string) => `soon: ${numbers}`,
  startsEasier: 'It starts easier and grows over the first minute.',
  holdsLater: 'Holds are asked about each time, before it starts.',

  lengthIn: 'In',
  lengthHoldFull: 'Hold after in',
  lengthOut: 'Out',
  lengthHoldEmpty: 'Hold after out',
  seconds: (seconds: number) => `${seconds} s`,
  shorter: 'Shorter',
  longer: 'Longer',
  cycle: (seconds: number) => `${seconds} seconds a breath. It can be 5 to 20.`,
  keepAsk: 'Keep these numbers',
  keepAs: 'Keep on this device as',
  keepWarning: 'Anyone who uses this browser could see them. So could programs on this site.',
  keepNot: 'Not now',
  keptNames,
  keptTitle: 'Kept on this device',
  use: 'Use',
  erase: 'Erase',
  kept: (name: string) => `Kept as ${name}.`,
  erased: (name: string) => `Erased: ${name}.`,
  undo: 'Undo',
  keepFailed: 'This browser could not keep them. They stay until you close the page.',
  eraseFailed: 'This browser could not erase them. They are still kept.',
  undoFailed: 'This browser could not bring them back. You can try again.',
  keptHere: 'What is kept here',

  minutes: (minutes: number) => `${minutes} min`,
  breaths: (breaths: number) => `${breaths} ${breaths === 1 ? 'breath' : 'breaths'}`,
  untilStop: 'Until I stop',
  visuals,
  countShow: 'Show the count',
  sounds,
  voiceNone: 'No voice on this device speaks this language.',
  buzz: 'Buzz',
  buzzMore: 'One buzz for in, two for out.',
  buzzNone: 'This device or browser can’t buzz.',
  readyCount: 'Count 3, 2, 1 first',
  readyOn: '3, 2, 1',
  readyOff: 'Straight in',
  cardMore: 'The pattern in words, with a line to trace.',
  cardPrint: 'Print a card',
  done: 'Done',
};
