import { steps } from '../src/widgets/breathing-pacer/pacer-session.js';
import type { Stage, State } from './stage.js';

export const widget = 'breathing-pacer';

export { steps };

export const stopsEarly = { presses: ['Start', 'Start now', 'Stop'], end: 'close' };

const start = async (stage: Stage) => {
  await stage.press('Start');
  await stage.press('Start now');
};

const stopAfter = (seconds: number) => async (stage: Stage) => {
  await start(stage);
  await stage.wait(seconds);
  await stage.press('Stop');
};

const change = async (stage: Stage, row?: RegExp) => {
  await stage.press('Change how it goes');
  if (row) await stage.press(row);
};

/** At all that is kept on this site: own numbers under each of these names. */
const shelf = async (stage: Stage, ...names: string[]) => {
  await change(stage, /^Pace/);
  await stage.press(/^My numbers/);
  for (const name of names) {
    await stage.press('Out: Longer');
    await stage.press('Keep these numbers');
    await stage.press(name);
  }
  await stage.press('What is kept here');
};

const pacedFor = (seconds: number) => async (stage: Stage) => {
  await start(stage);
  await stage.wait(seconds);
};

const helpLine = {
  'help-country': 'Ireland',
  'help-name': 'Night Line (an example)',
  'help-tel': '000 000 000',
  'help-sms': '00000',
  'help-chat': 'https://example.org/chat',
};

/** The forms beside the circle. */
const moving = ['bar', 'wave', 'line', 'words'];

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  { name: 'rest, own pace', step: 'rest', attributes: { pattern: 'mine' } },
  {
    name: 'rest, the author’s title',
    step: 'rest',
    attributes: { heading: 'Breathe with me for a bit', minutes: '3' },
  },
  {
    name: 'rest, a marked title',
    step: 'rest',
    html: '<h3 data-own-role="heading">A minute at the window</h3><p>Breathe in for 4, out for 6.</p>',
    attributes: { minutes: '1' },
  },
  { name: 'rest, ten breaths', step: 'rest', attributes: { breaths: '10' } },
  { name: 'rest, open-ended', step: 'rest', attributes: { minutes: 'open' } },
  ...moving.map((visual) => ({ name: `rest, ${visual}`, step: 'rest', attributes: { visual } })),
  { name: 'settings', step: 'settings', play: (stage) => change(stage) },
  { name: 'settings, own pace', step: 'settings', attributes: { pattern: 'mine' }, play: (stage) => change(stage) },
  { name: 'settings, pace', step: 'settings', play: (stage) => change(stage, /^Pace/) },
  {
    name: 'settings, pace, with holds',
    step: 'settings',
    attributes: { holds: 'ask', pattern: 'square' },
    play: (stage) => change(stage, /^Pace/),
  },
  {
    name: 'settings, own numbers',
    step: 'settings',
    play: async (stage) => {
      await change(stage, /^Pace/);
      await stage.press(/^My numbers/);
      await stage.press('In: Longer');
    },
  },
  {
    name: 'settings, own numbers, a name to keep them',
    step: 'settings',
    play: async (stage) => {
      await change(stage, /^Pace/);
      await stage.press(/^My numbers/);
      await stage.press('Keep these numbers');
    },
  },
  {
    name: 'settings, no count',
    step: 'settings',
    attributes: { 'no-count': '' },
    play: (stage) => change(stage, /^What you see/),
  },
  {
    name: 'settings, own numbers kept',
    step: 'settings',
    attributes: { holds: 'ask' },
    play: async (stage) => {
      await change(stage, /^Pace/);
      await stage.press(/^My numbers/);
      await stage.press('Keep these numbers');
      await stage.press('Night');
      await stage.press('Out: Longer');
      await stage.press('Keep these numbers');
      await stage.press('Any time');
    },
  },
  {
    name: 'settings, own numbers erased',
    step: 'settings',
    play: async (stage) => {
      await change(stage, /^Pace/);
      await stage.press(/^My numbers/);
      await stage.press('Keep these numbers');
      await stage.press('Night');
      await stage.press('Erase: Night');
    },
  },
  { name: 'settings, how long', step: 'settings', play: (stage) => change(stage, /^How long/) },
  { name: 'settings, what you see', step: 'settings', play: (stage) => change(stage, /^What you see/) },
  { name: 'settings, sound and buzz', step: 'settings', play: (stage) => change(stage, /^Sound and buzz/) },
  { name: 'settings, before it starts', step: 'settings', play: (stage) => change(stage, /^Before it starts/) },
  { name: 'settings, on paper', step: 'settings', play: (stage) => change(stage, /^On paper/) },
  {
    name: 'settings, in the middle of it',
    step: 'settings',
    play: async (stage) => {
      await pacedFor(40)(stage);
      await stage.press('Pause');
      await stage.press('Change how it goes');
      await stage.press(/^Pace/);
    },
  },
  { name: 'shelf, nothing kept', step: 'shelf', play: (stage) => shelf(stage) },
  { name: 'shelf, two patterns', step: 'shelf', play: (stage) => shelf(stage, 'Night', 'Any time') },
  {
    name: 'shelf, one of them',
    step: 'shelf',
    play: async (stage) => {
      await shelf(stage, 'Night', 'Any time');
      await stage.press(/^Night: /);
    },
  },
  {
    name: 'shelf, erase all asked',
    step: 'shelf',
    play: async (stage) => {
      await shelf(stage, 'Night', 'Any time');
      await stage.press('Erase all');
    },
  },
  {
    name: 'holds, asked',
    step: 'holds',
    attributes: { pattern: '4-7-8', holds: 'ask' },
    play: (stage) => stage.press('Start'),
  },
  { name: 'before, asked', step: 'before', attributes: { rating: 'optional' }, play: (stage) => stage.press('Start') },
  { name: 'get ready', step: 'ready', play: (stage) => stage.press('Start') },
  {
    name: 'get ready, sound on offer',
    step: 'ready',
    attributes: { sound: 'tone', haptics: '' },
    play: (stage) => stage.press('Start'),
  },
  {
    name: 'pacing, in',
    step: 'pacing',
    play: async (stage) => {
      await start(stage);
      await stage.wait(2.6);
    },
  },
  {
    name: 'pacing, out',
    step: 'pacing',
    play: async (stage) => {
      await start(stage);
      await stage.wait(95.5);
    },
  },
  {
    name: 'pacing, slower',
    step: 'pacing',
    play: async (stage) => {
      await start(stage);
      await stage.wait(1);
      await stage.press('Slower');
    },
  },
  {
    name: 'pacing, at the slowest',
    step: 'pacing',
    play: async (stage) => {
      await start(stage);
      await stage.wait(70);
      for (let i = 0; i < 10; i++) await stage.press('Slower');
      await stage.wait(10);
    },
  },
  {
    name: 'pacing, less motion',
    step: 'pacing',
    lessMotion: true,
    play: async (stage) => {
      await start(stage);
      await stage.wait(95.5);
    },
  },
  ...moving.flatMap((visual) => [
    { name: `pacing, ${visual}, in`, step: 'pacing', attributes: { visual }, play: pacedFor(2.2) },
    { name: `pacing, ${visual}, out`, step: 'pacing', attributes: { visual }, play: pacedFor(96.5) },
    {
      name: `pacing, ${visual}, less motion`,
      step: 'pacing',
      attributes: { visual },
      lessMotion: true,
      play: pacedFor(96.5),
    },
  ]),
  { name: 'pacing, no count', step: 'pacing', attributes: { 'no-count': '' }, play: pacedFor(2.2) },
  { name: 'pacing, sigh, a little more', step: 'pacing', attributes: { pattern: 'sigh' }, play: pacedFor(2.7) },
  {
    name: 'pacing, square, hold',
    step: 'pacing',
    attributes: { pattern: 'square', holds: 'ask' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('With holds');
      await stage.press('Start now');
      await stage.wait(6.2);
    },
  },
  {
    name: 'pacing, square along a line',
    step: 'pacing',
    attributes: { pattern: 'square', holds: 'ask', visual: 'line' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('With holds');
      await stage.press('Start now');
      await stage.wait(6.2);
    },
  },
  {
    name: 'pacing, sound on',
    step: 'pacing',
    attributes: { sound: 'tone' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Turn sound on');
      await stage.press('Start now');
      await stage.wait(5);
    },
  },
  {
    name: 'enough',
    step: 'enough',
    attributes: { pattern: '4-7-8', holds: 'ask' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('With holds');
      await stage.press('Start now');
      await stage.wait(80);
    },
  },
  {
    name: 'paused',
    step: 'paused',
    play: async (stage) => {
      await start(stage);
      await stage.wait(12);
      await stage.press('Pause');
    },
  },
  {
    name: 'out of sight',
    step: 'away',
    play: async (stage) => {
      await start(stage);
      await stage.hide(90);
    },
  },
  {
    name: 'own pace, before the first breath',
    step: 'own-pace',
    attributes: { pattern: 'mine' },
    play: (stage) => stage.press('Start'),
  },
  {
    name: 'own pace, in',
    step: 'own-pace',
    attributes: { pattern: 'mine' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Press to breathe in');
    },
  },
  {
    name: 'own pace, out, less motion',
    step: 'own-pace',
    lessMotion: true,
    attributes: { pattern: 'mine' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Press to breathe in');
      await stage.wait(3);
      await stage.press('Tap to breathe out');
    },
  },
  {
    name: 'close, at the end',
    step: 'close',
    play: async (stage) => {
      await start(stage);
      await stage.wait(320);
    },
  },
  {
    name: 'close, a number to compare',
    step: 'close',
    attributes: { rating: 'optional' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('7');
      await stage.press('Start now');
      await stage.wait(60);
      await stage.press('Stop');
    },
  },
  { name: 'close, early', step: 'close', play: stopAfter(34) },
  { name: 'close, at once', step: 'close', play: stopAfter(2) },
  ...(['easier', 'same', 'worse'] as const).map((step) => ({
    name: step,
    step,
    play: async (stage: Stage) => {
      await stopAfter(120)(stage);
      await stage.press(`${step[0]!.toUpperCase()}${step.slice(1)}`);
    },
  })),
  {
    name: 'look around',
    step: 'look-around',
    play: async (stage) => {
      await stopAfter(60)(stage);
      await stage.press('Something else');
      await stage.press('I noticed one');
      await stage.press('I noticed one');
    },
  },
  {
    name: 'look around, done',
    step: 'look-around',
    play: async (stage) => {
      await stopAfter(60)(stage);
      await stage.press('Something else');
      for (let i = 0; i < 5; i++) await stage.press('Skip');
    },
  },
  { name: 'folded', step: 'folded', play: (stage) => stage.press('Clear and close') },
  { name: 'help, no owner’s line', step: 'rest', play: (stage) => stage.press(/^In danger/) },
  {
    name: 'help, the owner’s line',
    step: 'rest',
    attributes: { ...helpLine, 'help-reviewed': '2026-10-02' },
    play: (stage) => stage.press(/^In danger/),
  },
  {
    name: 'help, an old line',
    step: 'rest',
    attributes: { ...helpLine, 'help-reviewed': '2025-06-02' },
    play: (stage) => stage.press(/^In danger/),
  },
  { name: 'what is known', step: 'rest', play: (stage) => stage.press('What is known') },
];
