import { steps } from '../src/widgets/breathing-pacer/pacer-session.js';
import type { Stage, State } from './stage.js';

export const widget = 'breathing-pacer';

export { steps };

const start = async (stage: Stage) => {
  await stage.press('Start');
  await stage.press('Skip');
};

const stopAfter = (seconds: number) => async (stage: Stage) => {
  await start(stage);
  await stage.wait(seconds);
  await stage.press('Stop');
};

const helpLine = {
  'help-country': 'Ireland',
  'help-name': 'Night Line (an example)',
  'help-tel': '000 000 000',
  'help-sms': '00000',
  'help-chat': 'https://example.org/chat',
};

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
  { name: 'settings', step: 'settings', play: (stage) => stage.press('Change how it goes') },
  {
    name: 'settings, own pace',
    step: 'settings',
    attributes: { pattern: 'mine' },
    play: (stage) => stage.press('Change how it goes'),
  },
  { name: 'get ready', step: 'ready', play: (stage) => stage.press('Start') },
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
    name: 'still here?',
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
      await stage.press('Hold to breathe in');
    },
  },
  {
    name: 'own pace, out, less motion',
    step: 'own-pace',
    lessMotion: true,
    attributes: { pattern: 'mine' },
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Hold to breathe in');
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
