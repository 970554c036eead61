import { steps } from '../src/widgets/__name__/__model__.js';
import type { Stage, State } from './stage.js';

export const widget = '__name__';

export { steps };

export const stopsEarly = { presses: ['Start', 'Stop'], end: 'close' };

const stopEarly = async (stage: Stage) => {
  await stage.press('Start');
  await stage.press('Stop');
};

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  { name: 'first prompt', step: 'prompt', play: (stage) => stage.press('Start') },
  {
    name: 'second prompt',
    step: 'prompt',
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Next');
    },
  },
  { name: 'close, early', step: 'close', play: stopEarly },
  {
    name: 'close, at the end',
    step: 'close',
    play: async (stage) => {
      await stage.press('Start');
      while (stage.has('Next')) await stage.press('Next');
    },
  },
  {
    name: 'look around',
    step: 'look-around',
    play: async (stage) => {
      await stopEarly(stage);
      await stage.press('Something else');
    },
  },
  { name: 'folded', step: 'folded', play: (stage) => stage.press('Clear and close') },
  { name: 'help', step: 'rest', play: (stage) => stage.press(/^In danger/) },
  { name: 'what is known', step: 'rest', play: (stage) => stage.press('What is known') },
];
