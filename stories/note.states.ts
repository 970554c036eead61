/** Every state of the note, the smallest widget with words. */
import { FakeDoors, goodPassphrase, type ToldJournal } from '../test/parts/keeping/keeper-kit.js';
import type { Note } from '../test/fixtures/note/note.js';
import type { Stage, State } from './stage.js';

export const widget = 'note';

export const steps = ['rest', 'shelf', 'folded'] as const;

const some = 'I woke at three and wrote this down.\nIt is quieter now.';
const entry = {
  id: 'one',
  kind: 'note',
  format: 1,
  revision: 1,
  created: Date.UTC(2026, 10, 20),
  edited: Date.UTC(2026, 10, 20),
  value: { text: some },
};

/** The doors of the state that is on stage. */
let doors = new FakeDoors();
const fresh = (change: (doors: FakeDoors) => unknown = () => {}) => ({
  doors: () => {
    doors = new FakeDoors();
    change(doors);
    return doors;
  },
});

const write = async (stage: Stage, text = some) => {
  const box = stage.root.querySelector('textarea')!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await stage.settle();
};

const type = (stage: Stage, name: 'now' | 'next', text: string) => {
  stage.root.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = text;
};

const open = async (stage: Stage, ...ways: RegExp[]) => {
  await stage.press('Keep or throw away');
  for (const way of ways) await stage.press(way);
};

const keep = (way: RegExp) => async (stage: Stage) => {
  await write(stage);
  await open(stage, way);
};

const keepLocked = async (stage: Stage) => {
  await keep(/device, locked/)(stage);
  type(stage, 'next', goodPassphrase);
  await stage.press('Keep it, locked');
};

const refused = (reason: NonNullable<ToldJournal['refuses']['put']>) => ({
  ...fresh(({ journal }) => (journal.refuses.put = reason)),
  play: keep(/^Keep on this device/),
});

export const states: readonly State[] = [
  { name: 'empty', step: 'rest', ...fresh() },
  {
    name: 'open in the page',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      (stage.element as Note).isOpen = true;
      await write(stage);
    },
  },
  { name: 'words, not kept', step: 'rest', ...fresh(), play: (stage) => write(stage) },
  { name: 'the ways, nothing written', step: 'rest', ...fresh(), play: (stage) => open(stage) },
  {
    name: 'the ways',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await write(stage);
      await open(stage);
    },
  },
  {
    name: 'the ways, under a ceiling of none',
    step: 'rest',
    attributes: { storage: 'none' },
    ...fresh(),
    play: async (stage) => {
      await write(stage);
      await open(stage);
    },
  },
  {
    name: 'keeping',
    step: 'rest',
    ...fresh(({ journal }) => (journal.gate = new Promise(() => {}))),
    play: keep(/^Keep on this device/),
  },
  { name: 'kept in this tab', step: 'rest', ...fresh(), play: keep(/in this tab/) },
  { name: 'kept on this device', step: 'rest', ...fresh(), play: keep(/^Keep on this device/) },
  {
    name: 'kept on this device, the ways',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/^Keep on this device/)(stage);
      await open(stage);
    },
  },
  { name: 'kept before', step: 'rest', ...fresh(({ journal }) => void journal.put(entry)) },
  {
    name: 'not kept any more',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/in this tab/)(stage);
      await open(stage, /^Stop keeping/);
    },
  },
  {
    name: 'thrown away',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await write(stage);
      await open(stage, /^Throw away/);
    },
  },
  {
    name: 'which file',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await write(stage);
      await open(stage, /^Save a file/);
    },
  },
  {
    name: 'copied',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await write(stage);
      await open(stage, /^Copy as text/);
    },
  },
  {
    name: 'not copied',
    step: 'rest',
    ...fresh(({ outlet }) => (outlet.refuses = true)),
    play: async (stage) => {
      await write(stage);
      await open(stage, /^Copy as text/);
    },
  },
  { name: 'refused, full', step: 'rest', ...refused('full') },
  { name: 'refused, blocked', step: 'rest', ...refused('blocked') },
  { name: 'refused, changed', step: 'rest', ...refused('changed') },
  { name: 'refused, broken', step: 'rest', ...refused('broken') },
  {
    name: 'refused, an older one is kept',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/^Keep on this device/)(stage);
      doors.journal.refuses.put = 'full';
      await write(stage, `${some}\nOne line more.`);
    },
  },
  {
    name: 'refused, locked',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      doors.lock!.under.refuses.put = 'locked';
      await write(stage, `${some}\nOne line more.`);
    },
  },
  {
    name: 'could not move',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/in this tab/)(stage);
      doors.journal.refuses.put = 'full';
      await open(stage, /^Move to this device/);
    },
  },
  {
    name: 'could not erase',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/in this tab/)(stage);
      doors.tab.refuses.remove = 'broken';
      await open(stage, /^Throw away/);
    },
  },
  {
    name: 'a copy',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/^Keep on this device/)(stage);
      const [kept] = await doors.journal.list('note');
      doors.journal.before = () => doors.journal.put({ ...kept!, revision: 2, value: { text: 'From another tab.' } });
      await write(stage, `${some}\nOne line more.`);
    },
  },
  {
    name: 'erased in another tab',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/^Keep on this device/)(stage);
      await doors.journal.erase();
      await stage.settle();
    },
  },
  {
    name: 'read only',
    step: 'rest',
    ...fresh(({ tab }) => void tab.put({ ...entry, format: 2 })),
  },
  { name: 'choosing a passphrase', step: 'rest', ...fresh(), play: keep(/device, locked/) },
  {
    name: 'choosing a passphrase, shown, too short',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/device, locked/)(stage);
      await stage.press('Show what you type');
      type(stage, 'next', 'tea');
      await stage.press('Keep it, locked');
    },
  },
  {
    name: 'kept in this tab, the ways',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keep(/in this tab/)(stage);
      await open(stage);
    },
  },
  {
    name: 'copied, and still refused',
    step: 'rest',
    ...fresh(({ journal }) => (journal.refuses.put = 'full')),
    play: async (stage) => {
      await keep(/^Keep on this device/)(stage);
      await stage.press('Copy as text');
    },
  },
  { name: 'kept, locked', step: 'rest', ...fresh(), play: keepLocked },
  {
    name: 'kept, locked, the ways',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await open(stage);
    },
  },
  {
    name: 'changing the passphrase',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await open(stage, /^Change your/);
    },
  },
  {
    name: 'locked',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await stage.press('Lock now');
    },
  },
  {
    name: 'locked, nobody there for five minutes',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await stage.wait(301);
    },
  },
  {
    name: 'locked, not this passphrase',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await stage.press('Lock now');
      type(stage, 'now', 'four loud words here');
      await stage.press('Open');
    },
  },
  {
    name: 'locked, opening',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await keepLocked(stage);
      await stage.press('Lock now');
      doors.lock!.gate = new Promise(() => {});
      type(stage, 'now', goodPassphrase);
      await stage.press('Open');
    },
  },
  {
    name: 'opening something else, these words not kept',
    step: 'rest',
    ...fresh(),
    play: async (stage) => {
      await write(stage, 'Half a sentence');
      await (stage.element as Note).exercise!.keeper.open('device', entry);
      await stage.settle();
    },
  },
  {
    name: 'what is kept',
    step: 'shelf',
    ...fresh(({ journal }) => void journal.put(entry)),
    play: (stage) => stage.press('What is kept here'),
  },
  { name: 'folded', step: 'folded', ...fresh(), play: (stage) => stage.press('Clear and close') },
];
