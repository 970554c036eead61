/** Words of the shared parts that are fetched when the page is idle. */
import { helpStrings } from './strings.help.js';
import { ratingStrings } from './strings.rating.js';

export const partLaterStrings = {
  ...helpStrings,
  known: 'What is known',
  clear: 'Clear and close',
  knownSources: 'Sources',
  look: {
    see: ['Look around.\nFind things you can see.', 'Tap once for each one.'],
    touch: ['Find things you can touch.', 'A sleeve, a wall, the floor under you.'],
    hear: ['Find sounds you can hear.', 'Near or far. Quiet ones count.'],
    smell: ['Find something you can smell.', 'Soap, coffee, the air.'],
    taste: ['Notice a taste, or take a sip of something.', 'No taste is fine too.'],
    colour: ['Find things of one colour.', 'Any colour you like.'],
    move: ['Find parts of you that can move a little.', 'Toes, shoulders, a hand.'],
  } as Record<string, readonly [string, string]>,
  lookDots: (noticed: string, wanted: string) => `${noticed} of ${wanted}`,
  lookTap: 'I noticed one',
  lookFewer: 'Fewer',
  lookSwap: 'Swap',
  lookSkip: 'Skip',
  lookStop: 'Stop here',
  lookToday: (date: string) => `Today is ${date}.`,
  lookHere: 'You are here, in this room, at the age you are now. You can stop here, or go round once more.',
  shelfLost: 'This part of the page did not load. It may when the page is loaded again.',
  ...ratingStrings,
  again: 'Again',
  back: 'Back',
  close: 'Close',
  open: 'Open',
};

export type PartLaterStrings = typeof partLaterStrings;
