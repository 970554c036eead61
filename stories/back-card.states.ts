/** Every state of the card. */
import { steps } from '../src/widgets/back-card/card-walk.js';
import { FakeDoors, goodPassphrase } from '../test/parts/keeping/keeper-kit.js';
import type { Stage, State } from './stage.js';

export const widget = 'back-card';

export { steps };

export const stopsEarly = { presses: ['Fits', 'Stop'], end: 'keep' };

const kept = {
  line: 'I can wait with it for five minutes. It has passed before.',
  rung: 1,
  own: { 1: 'I can wait with it for five minutes. It has passed before.' },
  voice: null,
  name: '',
  belief: 6,
  act: 'step outside, or to a window',
  paper: 'moss',
};

const entry = {
  id: 'one',
  kind: 'back-card',
  format: 1,
  revision: 1,
  created: Date.UTC(2026, 10, 20),
  edited: Date.UTC(2026, 10, 20),
  value: kept,
};

const withKept = () => {
  const doors = new FakeDoors();
  void doors.journal.put(entry);
  return doors;
};

const write = async (stage: Stage, text: string) => {
  const box = stage.root.querySelector<HTMLTextAreaElement>('textarea')!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await stage.settle();
};

const long =
  'On the days when the old noise is loud and nobody picks up, I can still make tea, put the phone in the drawer, and be as fair to myself as I would be to a stray cat on the step.';

/** With the steps before it skipped. */
const skip = (times: number) => async (stage: Stage) => {
  await stage.press('Fits');
  for (let i = 0; i < times; i++) await stage.press('Skip');
};

const papers = ['plain', 'dusk', 'moss', 'clay', 'night'].map((paper): State => ({
  name: `paper: ${paper}`,
  step: 'rest',
  attributes: { paper, signature: 'Dr Nora Vale' },
}));

const topics = ['shame', 'mistake', 'urge', 'lonely', 'tired', 'triggered'].map((topic): State => ({
  name: `about: ${topic}`,
  step: 'rest',
  attributes: { topic },
}));

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  ...papers,
  ...topics,
  { name: 'too much', step: 'rest', play: (stage) => stage.press('Too much') },
  {
    name: 'the lightest',
    step: 'rest',
    play: async (stage) => {
      await stage.press('Too much');
      await stage.press('Too much');
    },
  },
  {
    name: 'the boldest',
    step: 'rest',
    play: async (stage) => {
      for (let i = 0; i < 4; i++) await stage.press('Not enough');
    },
  },
  {
    name: 'the author’s lines',
    step: 'rest',
    attributes: { heading: 'A line to hold', signature: 'Dr Nora Vale' },
    html: '<ul data-own-role="lines"><li>I can put this down for tonight.</li><li>I was a child, and it was not my job.</li></ul>',
    play: (stage) => stage.press('Not enough'),
  },
  {
    name: 'one line and no others',
    step: 'rest',
    attributes: { 'no-ladder': '', line: 'I can come back to this tomorrow.' },
  },
  { name: 'write mine', step: 'write', play: (stage) => stage.press('Write mine') },
  {
    name: 'write mine, with a start',
    step: 'write',
    play: async (stage) => {
      await stage.press('Write mine');
      await stage.press('Give me a start');
      await write(stage, 'It’s possible that I did enough today.');
    },
  },
  {
    name: 'a long line',
    step: 'rest',
    attributes: { paper: 'clay' },
    play: async (stage) => {
      await stage.press('Write mine');
      await write(stage, long);
      await stage.press('Back');
    },
  },
  { name: 'how true', step: 'true', play: skip(0) },
  {
    name: 'how true, low',
    step: 'true',
    isRated: true,
    play: async (stage) => {
      await stage.press('Fits');
      await stage.press(/^2\b/);
    },
  },
  { name: 'whose voice', step: 'voice', play: skip(1) },
  {
    name: 'whose voice, a name',
    step: 'voice',
    attributes: { paper: 'dusk' },
    play: async (stage) => {
      await skip(1)(stage);
      await stage.press('My name');
      await write(stage, 'Ada');
    },
  },
  {
    name: 'whose voice, a pet',
    step: 'voice',
    attributes: { paper: 'clay' },
    play: async (stage) => {
      await skip(1)(stage);
      await stage.press('What my pet would say');
    },
  },
  { name: 'one act', step: 'act', play: skip(2) },
  {
    name: 'one act, picked',
    step: 'act',
    attributes: { paper: 'night' },
    play: async (stage) => {
      await skip(2)(stage);
      await stage.press('rest without earning it');
    },
  },
  {
    name: 'one act, smaller',
    step: 'act',
    play: async (stage) => {
      await skip(2)(stage);
      await stage.press('Smaller');
    },
  },
  { name: 'kind feels wrong', step: 'kind', play: (stage) => stage.press(/^Does a kind line/) },
  { name: 'which paper', step: 'papers', play: (stage) => stage.press('Change the paper') },
  { name: 'the end', step: 'keep', play: skip(3) },
  {
    name: 'the end, with an act',
    step: 'keep',
    attributes: { signature: 'Dr Nora Vale', paper: 'moss' },
    play: async (stage) => {
      await skip(2)(stage);
      await stage.press('hold something warm');
      await stage.press('Put it on the card');
    },
  },
  {
    name: 'the end, ways to keep',
    step: 'keep',
    play: async (stage) => {
      await skip(3)(stage);
      await stage.press('Keep or throw away');
    },
  },
  {
    name: 'the end, ways to print',
    step: 'keep',
    play: async (stage) => {
      await skip(3)(stage);
      await stage.press('Print');
    },
  },
  {
    name: 'the end, as a picture',
    step: 'keep',
    play: async (stage) => {
      await skip(3)(stage);
      await stage.press('Save as a picture');
    },
  },
  {
    name: 'kept',
    step: 'keep',
    doors: withKept,
    play: async (stage) => {
      await stage.press('What is kept here');
      await stage.settle();
      await stage.press(/^I can wait with it/);
      await stage.press('Open in the tool');
      await stage.settle();
    },
  },
  {
    name: 'locked',
    step: 'keep',
    doors: () => new FakeDoors(),
    play: async (stage) => {
      await skip(3)(stage);
      await stage.press('Keep or throw away');
      await stage.press(/device, locked/);
      stage.root.querySelector<HTMLInputElement>('[name=next]')!.value = goodPassphrase;
      await stage.press('Keep it, locked');
      await stage.settle();
      await stage.press('Lock now');
      await stage.settle();
    },
  },
  {
    name: 'look around',
    step: 'look-around',
    play: async (stage) => {
      await stage.press(/^Does a kind line/);
      await stage.press('Look around the room');
    },
  },
  { name: 'shelf', step: 'shelf', doors: withKept, play: (stage) => stage.press('What is kept here') },
  { name: 'folded', step: 'folded', play: (stage) => stage.press('Clear and close') },
];
