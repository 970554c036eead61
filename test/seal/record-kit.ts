/** What the tests of the thought record on whole pages share: a post with it, and a reader's hands and ears in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { framed, type FrameKeys } from './frame-kit.js';
import { article, dist, open, text, type browser, type Opened, type OpenOptions } from '../browser/kit.js';

export const tag = 'own-thought-record';

/** The line a blogger pastes. */
export const snippet = (await readFile(join(dist, 'snippets/thought-record.html'), 'utf8')).trim();
/** The tag with its words, and without the loader. */
export const element = /<own-.*<\/own-[\w-]+>/.exec(snippet)![0];

export interface RecordOptions extends OpenOptions {
  /** Attributes of the tag, as they are written. */
  attributes?: string;
  head?: string;
}

/** Opens a post with the thought record in it, sealed. */
export function openRecord(
  t: TestContext,
  chromium: ReturnType<typeof browser>,
  { attributes = '', head = '', ...options }: RecordOptions = {},
): Promise<Opened> {
  return open(t, chromium, { html: post(attributes, head), ...options });
}

export const post = (attributes = '', head = ''): string =>
  article(text(1) + snippet.replace(`<${tag}`, `<${tag} ${attributes}`) + text(3), head);

/** A reader's hands and ears in its frame. */
export const { inside, whole, press, box, said, heading, Keys } = framed(tag);

/** What the record asks, in its own words. */
export const asks = {
  happened: 'What happened?',
  feelings: 'What did you feel?',
  thoughts: 'What went through your mind?',
  habits: 'Any of these in it?',
  fits: 'What fits this thought?',
  doesnt: 'What doesn’t fit?',
  mostlyTrue: 'Is it mostly true?',
  fairer: 'A fairer way to say it',
  again: 'How is it now?',
  test: 'One small test or step this week?',
  keep: 'What would you like to do with it?',
} as const;
export type Asked = Exclude<keyof typeof asks, 'keep'>;

export const modes = {
  quick: ['happened', 'thoughts', 'fairer'],
  five: ['happened', 'feelings', 'thoughts', 'fairer', 'again'],
  seven: ['happened', 'feelings', 'thoughts', 'habits', 'fits', 'doesnt', 'mostlyTrue', 'fairer', 'again', 'test'],
} as const satisfies Record<string, readonly Asked[]>;
export type Mode = keyof typeof modes;

/** What is answered: words of their own for each place. */
export const words = {
  happened: 'Monday, a message. No answer yet.',
  feeling: 'left out',
  body: 'tight chest',
  thought: 'Nobody wants to hear from me.',
  habit: 'Counting the hours',
  fits: 'It is Thursday now.',
  doesnt: 'She wrote first last month.',
  fairer: 'She may be busy.',
  cue: 'it is Friday evening',
  step: 'ask her how she is',
} as const;

/** A line and the strength on it: the first arrow puts it in the middle, Delete takes it away. */
async function setStrength(page: Page, keys: FrameKeys, name: RegExp, further = 'ArrowUp'): Promise<void> {
  await keys.to('slider', name);
  const slider = inside(page).getByRole('slider', { name });
  const says = (text: string) => slider.and(inside(page).locator(`[aria-valuetext="${text}"]`)).waitFor();
  await says('not set');
  await keys.press('ArrowRight');
  await says('50');
  await keys.press('Delete');
  await says('not set');
  await keys.press('ArrowLeft');
  await says('50');
  await keys.press(further);
  await says(further === 'ArrowUp' ? '51' : '40');
}

/** Answers each question, and stays before its ways on. */
const answers: Readonly<Record<Asked, (page: Page, keys: FrameKeys) => Promise<void>>> = {
  happened: (_, keys) => keys.write(asks.happened, words.happened),
  async feelings(page, keys) {
    await keys.use('checkbox', 'lonely', 'Space');
    await keys.use('checkbox', 'sad', 'Space', 'Shift+Tab');
    // Put back again.
    await keys.use('checkbox', 'lonely', 'Space');
    await keys.write('Another word', words.feeling);
    await keys.press('Enter');
    await setStrength(page, keys, /^How strong is “sad/);
    await setStrength(page, keys, /^How strong is “left out/);
    await keys.write('Where do you notice it in your body?', words.body);
  },
  async thoughts(page, keys) {
    await keys.write(asks.thoughts, words.thought);
    await setStrength(page, keys, /^How true does it feel/);
  },
  async habits(_, keys) {
    await keys.use('checkbox', /^Mind reading/, 'Space');
    await keys.write('Another habit', words.habit);
    await keys.use('button', 'Add', 'Space');
  },
  async fits(page, keys) {
    await keys.write(asks.fits, words.fits);
    await keys.use('button', 'Give me a prompt');
    await said(page, 'What did you see or hear?');
    await keys.focusOn('button', 'Another prompt');
    await keys.to('textbox', asks.fits, 'Shift+Tab');
  },
  doesnt: (_, keys) => keys.write(asks.doesnt, words.doesnt),
  async mostlyTrue(_, keys) {
    await keys.use('radio', 'Mostly true', 'Space');
    await keys.press('ArrowDown');
    await keys.focusOn('radio', 'Partly');
  },
  async fairer(page, keys) {
    await keys.write(asks.fairer, words.fairer);
    await setStrength(page, keys, /^How true does that feel/);
  },
  async again(page, keys) {
    await setStrength(page, keys, /^How strong is “sad/, 'PageDown');
    await setStrength(page, keys, /^How true does the thought feel now/, 'PageDown');
  },
  async test(_, keys) {
    await keys.write('If', words.cue);
    await keys.write('then I’ll', words.step);
  },
};

/** At a question, with its heading in the focus; then with an answer in it. */
export interface Looks {
  before?: (ask: Asked) => Promise<void>;
  after?: (ask: Asked) => Promise<void>;
}

/** From rest to what can be done with the sheet, with each question answered, by the keyboard alone. */
export async function walk(page: Page, mode: Mode, { before, after }: Looks = {}): Promise<void> {
  const keys = new Keys(page);
  await keys.use('button', 'Start');
  for (const ask of modes[mode]) {
    await keys.focusOn('heading', asks[ask]);
    await before?.(ask);
    await answers[ask](page, keys);
    await after?.(ask);
    const isLast = ask === modes[mode].at(-1);
    await keys.use('button', isLast ? 'Done' : 'Next', ask === 'fits' ? 'Space' : 'Enter');
    if (ask !== 'again') continue;
    await keys.focusOn('heading', 'It is lower than before.');
    await keys.use('button', 'Go on');
  }
  await keys.focusOn('heading', asks.keep);
}
