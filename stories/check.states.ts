import { steps } from '../src/widgets/check/check-session.js';
import type { Stage, State } from './stage.js';

export const widget = 'check';

export { steps };

export const stopsEarly = { presses: ['7', 'Skip'], end: 'close' };

const answer =
  (...names: string[]) =>
  async (stage: Stage) => {
    for (const name of names) await stage.press(name);
  };

const question = 'How strong is the urge?';

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  { name: 'rest, the author’s question', step: 'rest', attributes: { question } },
  {
    name: 'rest, the author’s title and question',
    step: 'rest',
    attributes: { question, heading: 'Before you read on' },
  },
  { name: 'waiting', step: 'waiting', play: answer('7') },
  { name: 'waiting, the author’s question', step: 'waiting', attributes: { question }, play: answer('7') },
  { name: 'waiting, not sure', step: 'waiting', play: answer('Not sure') },
  { name: 'close, nothing to compare', step: 'close', play: answer('7', 'Not sure') },
  { name: 'easier', step: 'easier', play: answer('7', '4') },
  { name: 'same', step: 'same', play: answer('7', '7') },
  { name: 'worse', step: 'worse', play: answer('7', '9') },
  { name: 'worse, in a word', step: 'worse', play: answer('Not sure', 'Worse') },
  { name: 'look around', step: 'look-around', play: answer('7', '9', 'Look around the room', 'I noticed one') },
  { name: 'folded', step: 'folded', play: answer('7', 'Clear and close') },
  { name: 'help', step: 'rest', play: (stage) => stage.press(/^In danger/) },
  { name: 'what is known', step: 'rest', play: answer('What is known') },
];
