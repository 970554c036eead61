/** Words of the card's rest state: the line that it begins with, and its answers. All others: strings.later.ts. */
import { partStrings } from '../../parts/strings.js';
import type { Line, Topic } from './belief-ladder.js';

/** The second rung: what a card says before anything is pressed. */
const firstLines: Readonly<Record<Topic, Line>> = {
  any: {
    i: 'I can be on my side for the next five minutes.',
    you: 'you can be on your side for the next five minutes.',
  },
  shame: {
    i: 'I can look at this without calling myself names.',
    you: 'you can look at this without calling yourself names.',
  },
  mistake: {
    i: 'I can try to see this as one mistake, not all of me.',
    you: 'you can try to see this as one mistake, not all of you.',
  },
  urge: { i: 'I can wait five minutes with this urge.', you: 'you can wait five minutes with this urge.' },
  lonely: {
    i: 'I can keep myself company for a few minutes.',
    you: 'you can keep yourself company for a few minutes.',
  },
  tired: { i: 'I can put one thing down for ten minutes.', you: 'you can put one thing down for ten minutes.' },
  triggered: {
    i: 'I can look around and go slowly for five minutes.',
    you: 'you can look around and go slowly for five minutes.',
  },
};

export const strings = {
  ...partStrings,
  title: 'Have your own back',
  lead: 'One line, at a strength you can believe.\nIt takes a minute. Nothing is kept unless you ask.',
  firstLines,
  firstPetLine: 'Sit with me for five minutes. I saved you a spot.',
  fits: 'Fits',
  tooMuch: 'Too much',
  notEnough: 'Not enough',
  writeMine: 'Write mine',
  kindAsk: 'Does a kind line feel wrong?',
  /** Over the signature: it is the author's belief, and not the widget's. */
  believes: 'I believe this of you.',
};

export type CardStrings = typeof strings;
