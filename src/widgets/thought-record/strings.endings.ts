/** Words of the endings, of the doors beside the way, and of what is known. */
import type { Outcome } from './sheet-changes.js';

const endings: Readonly<Record<Outcome, string>> = {
  lower: 'It is lower than before.',
  same: 'It is about the same.',
  higher: 'It is stronger than before.',
};

const endingsMore: Readonly<Record<Outcome, string>> = {
  lower: 'You looked at it from more than one side.\nThat may hold, or it may come and go.\nYou can stop here.',
  same: 'Seeing it clearly is a result too.\nYou can stop here, or come back to it another day.',
  higher:
    'Looking closely can stir things up.\nIt isn’t a mistake.\nYou can stop here.\nLooking around the room may suit better now.',
};

export const endingStrings = {
  endings,
  endingsMore,
  stopHere: 'Stop here',
  goFurther: 'Go on',
  lookAround: 'Look around the room',

  unsafeTitle: 'Then that comes first',
  unsafeMore:
    'This sheet can wait.\nIf someone is hurting you, this is not a thinking problem.\nYou did not cause it by thinking.',
  unsafeKept: 'Your words stay here for now.',
  unsafeNow: 'If you can, go to a place that is safer for the next hour.',
  unsafeHelp: 'See ways to get help',
  unsafeNoMore: 'Ways to get help open below. You choose if, when and how.',

  keepAsk: 'What would you like to do with it?',
  keepMore: 'Each of these is fine.',
  keepEmpty: 'Nothing is written.',
  keepEmptyMore: 'You can stop here, or begin again.',
  beginAgain: 'Begin again',
  keepLocked: 'Behind your passphrase',
  addTest: 'Add one small test or step',
  readAgain: 'Read it through',
  another: 'Another sheet',
  duplicate: 'Write on a copy',

  evidence: [
    'Writing a thought down and looking at both sides helps some people feel less stuck.',
    'How sure: somewhat. In one small study one sheet helped more than a stand-in task.',
    'The people in it came from outside a clinic.',
    'Trying the thought out in a small test did a bit more. That is why one is offered here.',
    'There are many forms of this sheet, and none is the right one.',
    'We read the summaries of two papers, and one printed form.',
  ] as readonly string[],
};
