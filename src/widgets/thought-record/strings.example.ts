/** The words of the example to practise on: a neighbour who did not wave. No person in it comes to harm. */
import type { ExampleWords } from './example.js';

const example: ExampleWords = {
  happened: 'I waved to my neighbour across the street. He walked on and didn’t wave back.',
  feelings: ['hurt', 'embarrassed'],
  body: 'Warm face.',
  thought: 'He doesn’t like me.',
  otherThought: 'I looked silly.',
  fits: 'He looked in my direction. He didn’t wave.',
  doesnt: 'He had his phone at his ear. Last week he held the gate for me. Some days I don’t see people either.',
  helps: 'Say hello at the gate, and leave it at that.',
  fairer: 'He may not have seen me. I don’t know what he thinks.',
  cue: 'I meet him at the gate',
  step: 'say hello and see',
};

export const exampleStrings = {
  example,
  exampleChip: 'Example',
  exampleLead: 'This is somebody else’s moment.\nChange what you like.\nYour own sheet stays as it is.',
  exampleLeave: 'Leave the example',
  practised: 'That was the example.',
  practisedMore: 'Nothing of it is kept.\nYour own sheet is as you left it.',
  practisedStart: 'Start with my own',
  practisedAgain: 'Once more',
};
