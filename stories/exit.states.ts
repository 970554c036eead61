/** Every state of the exit. None of them leaves. */
import type { Exit } from '../src/index.js';
import type { Stage, State } from './stage.js';

export const widget = 'exit';

export const steps = ['rest', 'counting', 'leaving'] as const;

const note = (stage: Stage) => stage.press('About leaving');

const shift = (times: number) => async (stage: Stage) => {
  for (let i = 0; i < times; i++)
    for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  await stage.settle();
};

const leave = async (stage: Stage) => {
  (stage.element as unknown as Exit).replace = () => {};
  await stage.press('Leave this page');
};

export const states: readonly State[] = [
  { name: 'at rest', step: 'rest' },
  { name: 'the note', step: 'rest', play: note },
  { name: 'on the screen', step: 'rest', attributes: { fixed: '' } },
  { name: 'on the screen, the note', step: 'rest', attributes: { fixed: '' }, play: note },
  { name: 'two more presses', step: 'counting', play: shift(1) },
  { name: 'one more press', step: 'counting', play: shift(2) },
  { name: 'one more press, on the screen', step: 'counting', attributes: { fixed: '' }, play: shift(2) },
  { name: 'covered', step: 'leaving', isLeaving: true, play: leave },
  {
    name: 'covered, and no other page comes',
    step: 'leaving',
    isLeaving: true,
    play: async (stage) => {
      await leave(stage);
      await stage.wait(4);
    },
  },
];
