/** Words of the card that are fetched when the page is idle. */
import type { Words } from '../../i18n/words.js';
import { keepingStrings } from '../../parts/keeping/strings.keeping.js';
import { partLaterStrings } from '../../parts/strings.later.js';
import type { BackCard } from './back-card.js';
import type { Voice } from './belief-ladder.js';
import type { Act, Paper } from './card.js';
import { lineStrings } from './strings.lines.js';
import type { End } from './card-walk.js';
import type { CardStrings } from './strings.js';

const voices: Readonly<Record<Voice, string>> = {
  i: 'I',
  you: 'You',
  name: 'My name',
  pet: 'What my pet would say',
};

const acts: Readonly<Record<Act, string>> = {
  water: 'drink some water',
  rest: 'rest without earning it',
  putOff: 'put one thing off',
  window: 'step outside, or to a window',
  phone: 'put the phone down',
  warm: 'hold something warm',
  paper: 'tell the truth on paper',
};

const smallerActs: Readonly<Record<Act, string>> = {
  water: 'take one sip',
  rest: 'rest for one minute',
  putOff: 'put one thing off for an hour',
  window: 'look out of a window',
  phone: 'turn the phone over',
  warm: 'warm my hands',
  paper: 'write one true word',
};

const papers: Readonly<Record<Paper, string>> = {
  plain: 'Plain',
  dusk: 'Dusk',
  moss: 'Moss',
  clay: 'Clay',
  night: 'Night',
};

export const laterStrings = {
  ...partLaterStrings,
  ...keepingStrings,
  ...lineStrings,

  // The line.
  /** At either end of the ladder. */
  noMore: {
    lightest: 'This is the mildest line here. You can write your own.',
    boldest: 'This is the boldest line here. You can write your own.',
  } as Readonly<Record<End, string>>,
  paperChange: 'Change the paper',
  paperTitle: 'Which paper?',
  papers,
  paperDo: 'Use this one',
  cardName: 'The card',

  // Write mine.
  writeAsk: 'In your own words',
  writeHint: 'One sentence. It doesn’t have to be kind. Fair is enough.',
  writeBox: 'Your line',
  writeDo: 'Put it on the card',
  writeSmaller: 'Give me a start',
  writeStarts: ['It’s possible that …', 'For now, …', 'A part of me …', 'I’m willing to …'] as readonly string[],
  writeUndo: 'Earlier line',

  // How true.
  trueAsk: 'How true does it feel?',
  trueHint: 'Low numbers are welcome.',
  /** Where there are other lines. */
  trueHintMore: 'They lead to a smaller line.',
  trueName: 'How true it feels, from 0 to 10',
  trueAnchors: {
    0: 'not at all',
    5: 'half',
    10: 'fully',
  } as Readonly<Record<number, string>>,
  trueLow: 'It may be too big for now.',
  trueLowMore: 'A smaller one may fit better.',
  trueSmaller: 'A smaller line',
  trueBoth: 'A line with room for both',
  trueStay: 'Stay with this one',
  smallerLine: 'Smaller line',

  // Whose voice.
  voiceAsk: 'Whose voice?',
  voiceHint: 'Some people hear it better from outside.',
  voices,
  nameBox: 'What you want to be called',
  nameHint: 'It stays on this card.',

  // One act.
  actAsk: 'One way to back that up today',
  actHint: 'Small counts. So does none.',
  acts,
  smallerActs,
  actSmaller: 'Smaller',
  actBox: 'My own',
  actAdd: 'Add',
  actNone: 'None today',

  // Kind feels wrong.
  kindTitle: 'That’s common, and more so after being hurt.',
  kindMore:
    'Kind words can feel false, or even like a trick.\nThen fair may fit better than kind.\nOr leave words for now, and do one small thing.',
  kindFair: 'Try a fair line',
  kindAct: 'Do one small thing',
  kindLook: 'Look around the room',

  // The end.
  keepAsk: 'It’s yours',
  keepLocked: 'Behind your passphrase',
  keepMore: 'Keep it, take it along, or leave it here.\nEach is fine.',
  keptMore: 'Take it along, or let it stay here.\nEach is fine.',
  printWallet: 'Print for a wallet',
  printA6: 'Print as a postcard',
  pictureAsk: 'Save as a picture',
  pictureTitle: 'As a picture',
  pictureMore: 'It is drawn here, in your browser. Nothing is sent.',
  pictureKinds: { card: 'Card', square: 'Square', wallpaper: 'For a phone’s screen' },
  pictureTypes: 'PNG opens everywhere. SVG stays sharp at any size.',
  another: 'Another card',
  stop: 'Stop',
  next: 'Next',
  skip: 'Skip',
  goOn: 'Go on with your card',

  // On paper.
  backTitle: 'One way to back that up today',
  backLast: 'Some days this fits. Some days it doesn’t. It’s yours either way.',
  cut: 'Cut along the outer line. Fold along the broken one.',

  // On the shelf and in files.
  partLine: 'The line',
  partBelief: 'How true it felt',
  partAct: 'One way to back it up',
  outOfTen: (number: number) => `${number} of 10`,

  evidence: [
    'A line may work better when it is close to what you already believe.',
    'In one study, people who thought little of themselves repeated that they were lovable. They felt worse than those who did not.',
    'Those who also thought of how it was not true felt better. So nothing here is to be repeated.',
    'Speaking to yourself as “you”, or by name, helped some people before a hard moment.',
    'Kind words can feel wrong, mostly to people who are hard on themselves. That is known too.',
    'How sure: somewhat. We read the summaries of these papers.',
  ] as readonly string[],
};

export type CardLaterStrings = typeof laterStrings;

/** All words of the card: what comes later may use them all. */
export function wordsOf(card: BackCard): Words<CardStrings & CardLaterStrings> {
  return card.words as unknown as Words<CardStrings & CardLaterStrings>;
}
