/** Words of the questions, in the order of a sheet. */
import type { Question } from './questions.js';
import type { Mode, MostlyTrue } from './thought-sheet.js';

const modes: Readonly<Record<Mode, string>> = {
  quick: 'Short: three questions',
  five: 'Five questions',
  seven: 'Long: about ten questions',
  own: 'As this page has it',
};

const mostlyTrue: Readonly<Record<MostlyTrue, string>> = {
  mostly: 'Mostly true',
  partly: 'Partly',
  unsure: 'Not sure',
  no: 'Not really',
};

/** What an answer is called, on the whole sheet, on the shelf and in files. */
const partNames: Readonly<Record<Question, string>> = {
  happened: 'What happened',
  feelings: 'What I felt',
  thoughts: 'What my mind said',
  habits: 'Thinking habits',
  fits: 'What fits',
  doesnt: 'What doesn’t fit',
  'mostly-true': 'Is it mostly true?',
  helps: 'What would help',
  fairer: 'A fairer way to say it',
  again: 'Now',
  test: 'One small test or step',
};

/** A smaller way to ask the same, where the question is too much. */
const smaller: Readonly<Record<Exclude<Question, 'fits' | 'doesnt'>, string>> = {
  happened: 'Where were you? One word is enough.',
  feelings: 'One word. Or more unpleasant than pleasant, or the other way round?',
  thoughts: 'If it had a title, what would it be?',
  habits: 'Is it about one moment, or about always?',
  'mostly-true': 'Your first answer is enough. “Not sure” is one.',
  helps: 'What would make the next hour a little easier?',
  fairer: 'Add one word to the thought: “sometimes”, “this time”, “so far”.',
  again: 'One feeling is enough. Or none.',
  test: 'The first two minutes of it. What would they be?',
};

export const questionStrings = {
  partNames,
  lastPart: 'The last part',
  place: (at: string, of: string) => `${at} of ${of}`,
  next: 'Next',
  skip: 'Skip',
  done: 'Done',
  goOn: 'Go on with what you wrote',
  pinned: 'The thought',
  hurtAsk: 'If someone is hurting you, this is not a thinking problem.',
  hurtFirst: 'If someone is hurting you, that comes first.',
  hurtOpen: 'What may help then',

  modeTitle: 'How it goes',
  modes,
  modeMore: 'Your words stay when you change this.',
  spelling: 'Check my spelling',
  spellingMore: 'Some browsers send words away to check them. So it is off at first.',
  viewWhole: 'The whole sheet',
  viewSteps: 'One at a time',
  wholeAtOnce: 'The whole sheet at once',

  happenedExample: 'One line is enough. For example: “I sent a message on Monday. It’s Thursday, and no answer yet.”',

  feelingsAsk: 'What did you feel?',
  feelingsHint: 'Pick words, or type your own.',
  feelingOwn: 'Another word',
  feelingAdd: 'Add',
  feelingMore: 'More words',
  feelingFewer: 'Fewer words',
  strengthAsk: (name: string) => `How strong is “${name}”?`,
  bodyAsk: 'Where do you notice it in your body?',
  bodyHint: 'If you want. A tight chest, warm hands, nothing much.',

  // A strength, from 0 to 100.
  strengthLow: 'not at all',
  strengthHigh: 'the most',
  beliefLow: 'not true at all',
  beliefHigh: 'fully true',
  strength: (strength: number) => `${strength}`,

  thoughtsAsk: 'What went through your mind?',
  thoughtsHint: 'Words or a picture.\nAs it came, not as you would say it to others.',
  thoughtLabel: (number: string) => `Thought ${number}`,
  thoughtAdd: 'Another thought',
  thoughtRemove: 'Remove',
  stingsHere: 'This one stings most',
  beliefAsk: 'How true does it feel?',
  beliefAskOne: 'How true does that one feel?',

  habitsAsk: 'Any of these in it?',
  habitsHint: 'Thinking habits.\nMost minds have them, more so on a hard day.',
  habitOwn: 'Another habit',
  habitAdd: 'Add',
  habitsNone: 'None of these',

  fitsAsk: 'What fits this thought?',
  fitsHint:
    'What is true in it comes first.\nTo be believed comes before being questioned.\nA fact: “She looked at the door.”\nA feeling: “I felt in the way.”',
  doesntAsk: 'What doesn’t fit?',
  doesntHint: 'Small things count.\nIt doesn’t have to win.',
  smallerAsk: 'Smaller',
  smaller,
  promptAsk: 'Give me a prompt',
  promptMore: 'Another prompt',
  fitsPrompts: [
    'What did you see or hear?',
    'Which part of it would others see the same way?',
    'Is that a fact, or how it felt? Both may stand here.',
  ] as readonly string[],
  prompts: [
    'Has there been a time it wasn’t so?',
    'What would you say to a friend, or to your dog?',
    'What may be left out here?',
    'Would you see it the same way next week?',
    'What else could explain it?',
    'Is all of it yours to carry?',
    'What did you do that helped, even a little?',
  ] as readonly string[],

  mostlyTrueAsk: 'Is it mostly true?',
  mostlyTrueHint: 'Any answer is fine.\nSome painful thoughts are true.',
  mostlyTrue,
  /** Where a mode doesn't ask it. */
  mostlyTrueSay: 'The thought is mostly true, after all',
  mostlyTrueUnsay: 'The thought isn’t mostly true, after all',

  helpsAsk: 'Then it isn’t a thinking problem.',
  helpsHint: 'The pain makes sense.\nWhat would help with it?\nBeing sad about it counts too.',
  helpsStarts: ['One small step', 'Some rest', 'Getting safer'] as readonly string[],

  fairerAsk: 'A fairer way to say it',
  fairerHint: 'It doesn’t have to be cheerful.\nIt has to be fair.',
  fairerBelief: 'How true does that feel?',
  fairerSmaller: 'Then a smaller one may fit better. For example: “It’s possible that …”',

  againAsk: 'How is it now?',
  againHint: 'Lower, the same or higher: each is fine.\nLeave blank what you like.',
  againBelief: 'How true does the thought feel now?',
  againBefore: (strength: string) => `before: ${strength}`,
  againNothing: 'There is nothing to compare.\nYou can go on.',

  testAsk: 'One small test or step this week?',
  testHint: 'If you want. Something you could look at, ask or try.',
  testIf: 'If',
  testIfHint: 'I see her on Friday',
  testThen: 'then I’ll',
  testThenHint: 'ask how her week was',
};
