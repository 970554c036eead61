/** Every state of the thought record. */
import { FakeDoors, goodPassphrase } from '../test/parts/keeping/keeper-kit.js';
import { steps } from '../src/widgets/thought-record/sheet-walk.js';
import type { Stage, State } from './stage.js';

export const widget = 'thought-record';

export { steps };

export const stopsEarly = { presses: ['Start', 'Stop here'], end: 'keep' };

const thought = 'I ruin things for everyone.';
const happened = 'I forgot the date we set. She waited for an hour in the rain.';

const sheet = {
  happened,
  feelings: [
    { id: 'f1', name: 'ashamed', before: 70, after: 40 },
    { id: 'f2', name: 'guilty', before: 60, after: 55 },
    { id: 'f3', name: 'sad', before: 'unsure' },
  ],
  body: 'A tight chest.',
  thoughts: [
    { id: 't1', text: thought, before: 80, after: 45 },
    { id: 't2', text: 'She will stop asking me.' },
  ],
  hottest: 't1',
  habits: ['overgeneralising', 'labelling'],
  ownHabits: [],
  noHabits: false,
  fits: 'I forgot. She was cold and upset. It has happened once before.',
  doesnt: 'I wrote the other nine dates down and kept them. I said sorry at once. My sister and I are fine.',
  mostlyTrue: 'partly',
  helps: '',
  fairer: {
    text: 'I forgot something that mattered to her. I can make it right without calling it everything.',
    belief: 60,
  },
  test: { cue: 'it’s Sunday night', step: 'write the dates on the fridge' },
  mode: 'seven',
};

const entry = {
  id: 'one',
  kind: 'thought-record',
  format: 1,
  revision: 1,
  created: Date.UTC(2026, 10, 20),
  edited: Date.UTC(2026, 10, 20),
  value: sheet,
};

const seven = { mode: 'seven' };

/** A sheet that was kept on this device before. */
const kept = (value: object = sheet) => ({
  attributes: seven,
  doors: () => {
    const doors = new FakeDoors();
    void doors.journal.put({ ...entry, value });
    return doors;
  },
});

/** Opens the kept sheet, at its first question. */
const open = async (stage: Stage) => {
  await stage.press('What is kept here');
  await stage.settle();
  await stage.press(/^I ruin things/);
  await stage.press('Open in the tool');
  await stage.settle();
};

const skip = (times: number) => async (stage: Stage) => {
  for (let i = 0; i < times; i++) await stage.press('Skip');
};

/** At one of the questions of the kept sheet. */
const at = (questions: number, more: (stage: Stage) => Promise<void> = async () => {}) => ({
  ...kept(),
  play: async (stage: Stage) => {
    await open(stage);
    await skip(questions)(stage);
    await more(stage);
  },
});

/** At one of the questions of an empty sheet. */
const blank = (questions: number) => ({
  attributes: seven,
  play: async (stage: Stage) => {
    await stage.press('Start');
    await skip(questions)(stage);
  },
});

const write = async (stage: Stage, text: string, index = 0) => {
  const box = stage.root.querySelectorAll<HTMLTextAreaElement>('textarea')[index]!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await stage.settle();
};

const type = (stage: Stage, name: string, text: string) => {
  stage.root.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = text;
};

/** The end of a quick sheet with words on it, none of them kept. */
const quickEnd = async (stage: Stage) => {
  await stage.press('Start');
  await write(stage, happened);
  await stage.press('Next');
  await write(stage, thought);
  await stage.press('Next');
  await write(stage, 'I forgot one thing.');
  await stage.press('Done');
};

const endOf = (value: object, attributes: Record<string, string> = seven) => ({
  ...kept(value),
  attributes,
  play: async (stage: Stage) => {
    await open(stage);
    await stage.press('Stop here');
  },
});

const rated = (after: number) => ({
  ...sheet,
  feelings: [{ id: 'f1', name: 'ashamed', before: 70, after }],
  thoughts: [{ id: 't1', text: thought }],
});

export const states: readonly State[] = [
  { name: 'rest', step: 'rest' },
  { name: 'rest, seven', step: 'rest', attributes: seven },
  { name: 'rest, something kept', step: 'rest', ...kept() },
  { name: 'rest, how long', step: 'rest', play: (stage) => stage.press(/^How it goes/) },
  {
    name: 'rest, something written',
    step: 'rest',
    play: async (stage) => {
      await stage.press('Start');
      await write(stage, happened);
      await stage.press('Back');
    },
  },
  { name: 'rest, no example, nothing kept', step: 'rest', attributes: { 'no-example': '', storage: 'none' } },
  { name: 'happened, empty', step: 'happened', ...blank(0) },
  { name: 'happened', step: 'happened', ...at(0) },
  { name: 'feelings, empty', step: 'feelings', ...blank(1) },
  { name: 'feelings', step: 'feelings', ...at(1) },
  { name: 'feelings, all words', step: 'feelings', ...at(1, (stage) => stage.press('More words')) },
  { name: 'thoughts, empty', step: 'thoughts', ...blank(2) },
  { name: 'thoughts', step: 'thoughts', ...at(2) },
  { name: 'habits', step: 'habits', ...at(3) },
  { name: 'fits', step: 'fits', ...at(4) },
  {
    name: 'doesnt, a prompt',
    step: 'doesnt',
    ...at(5, (stage) => stage.press('Give me a prompt')),
  },
  { name: 'mostly true, unanswered', step: 'mostly-true', ...blank(6) },
  { name: 'mostly true', step: 'mostly-true', ...at(6) },
  {
    name: 'helps',
    step: 'helps',
    ...kept({ ...sheet, mostlyTrue: 'mostly', helps: 'A warm drink, and an early night.' }),
    play: async (stage) => {
      await open(stage);
      await skip(7)(stage);
    },
  },
  { name: 'fairer', step: 'fairer', ...at(7) },
  {
    name: 'fairer, a smaller one',
    step: 'fairer',
    ...kept({ ...sheet, fairer: { text: 'I am a good friend.', belief: 10 } }),
    play: async (stage) => {
      await open(stage);
      await skip(7)(stage);
    },
  },
  { name: 'again', step: 'again', ...at(8) },
  { name: 'again, nothing to compare', step: 'again', ...blank(8) },
  ...(
    [
      ['lower', 30],
      ['same', 70],
      ['higher', 90],
    ] as const
  ).map(([step, after]) => ({
    name: step,
    step,
    ...kept(rated(after)),
    play: async (stage: Stage) => {
      await open(stage);
      await skip(8)(stage);
      await stage.press('Next');
    },
  })),
  {
    name: 'test',
    step: 'test',
    ...at(9, async (stage) => {
      if (!stage.has('Skip')) await stage.press('Go on');
    }),
  },
  { name: 'keep, the ways', step: 'keep', play: quickEnd },
  {
    name: 'keep, where it can’t be',
    step: 'keep',
    doors: () => {
      const doors = new FakeDoors();
      doors.journal.refuses.put = 'full';
      return doors;
    },
    play: async (stage) => {
      await quickEnd(stage);
      await stage.press(/^Keep on this device Anyone/);
      await stage.settle();
    },
  },
  {
    name: 'keep, nothing written',
    step: 'keep',
    attributes: seven,
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('Stop here');
    },
  },
  {
    name: 'keep, kept, with a line about sessions',
    step: 'keep',
    ...endOf({ ...sheet, feelings: [], thoughts: [{ id: 't1', text: thought }] }, { ...seven, 'therapist-note': '' }),
  },
  {
    name: 'keep, locked away',
    step: 'keep',
    doors: () => new FakeDoors(),
    play: async (stage) => {
      await quickEnd(stage);
      await stage.press(/device, locked/);
      type(stage, 'next', goodPassphrase);
      await stage.press('Keep it, locked');
      await stage.press('Lock now');
    },
  },
  {
    name: 'changes',
    step: 'changes',
    ...kept(),
    play: async (stage) => {
      await open(stage);
      await stage.press('Stop here');
      await stage.press('Before and now');
    },
  },
  {
    name: 'changes, as a table',
    step: 'changes',
    ...kept(),
    play: async (stage) => {
      await open(stage);
      await stage.press('Stop here');
      await stage.press('Before and now');
      await stage.press('As a table');
    },
  },
  { name: 'the whole sheet', step: 'happened', ...at(0, (stage) => stage.press('The whole sheet')) },
  {
    name: 'the whole sheet, empty',
    step: 'happened',
    play: async (stage) => {
      await stage.press('Start');
      await stage.press('The whole sheet');
    },
  },
  {
    name: 'example',
    step: 'feelings',
    attributes: seven,
    play: async (stage) => {
      await stage.press('Try it on an example first');
      await stage.press('Next');
    },
  },
  {
    name: 'example, done',
    step: 'practised',
    play: async (stage) => {
      await stage.press('Try it on an example first');
      await skip(3)(stage);
    },
  },
  {
    name: 'the author’s columns, prompts and habits',
    step: 'doesnt',
    attributes: { columns: 'thoughts habits doesnt' },
    html: `<ul data-own-role="prompts"><li>What did we say about this on Tuesday?</li></ul>
      <ul data-own-role="habits"><li>The old film: It plays by itself</li></ul>`,
    play: async (stage) => {
      await stage.press('Start');
      await skip(2)(stage);
      await stage.press('Give me a prompt');
    },
  },
  {
    name: 'the author’s example',
    step: 'thoughts',
    html: `<ul data-own-role="example">
        <li>happened: I sent my aunt a card. A week went by.</li>
        <li>feelings: sad, my own word</li>
        <li>thought: She threw it away.</li>
        <li>other thought: I write like a child.</li>
      </ul>`,
    play: async (stage) => {
      await stage.press('Try it on an example first');
      await stage.press('Next');
    },
  },
  { name: 'unsafe', step: 'unsafe', play: (stage) => stage.press(/unsafe happening/) },
  { name: 'look around', step: 'look-around', play: (stage) => stage.press(/^Very shaken/) },
  { name: 'shelf', step: 'shelf', ...kept(), play: (stage) => stage.press('What is kept here') },
  { name: 'folded', step: 'folded', play: (stage) => stage.press('Clear and close') },
];
