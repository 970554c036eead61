/** P14: the thought record from its first word to its last with a keyboard, and as its tree is read out. */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browser } from '../browser/kit.js';
import { assertReadable, controls, treeOf, type Read } from './tree.js';
import { asks, box, inside, Keys, modes, openRecord, walk, whole, words, type Asked, type Mode } from './record-kit.js';

const chromium = browser();
const allModes = Object.keys(modes) as Mode[];
const modeAttribute = (mode: Mode) => ({ attributes: `mode="${mode}"` });

describe('the thought record by the keyboard alone, and as it is read out (P14)', () => {
  for (const mode of allModes) {
    it(`${mode}: each step in turn, the focus on its heading, and all of it named`, async (t) => {
      const { page, said, thrown } = await openRecord(t, chromium, modeAttribute(mode));
      await whole(page);
      assertReadable(await treeOf(page), 'rest');
      await walk(page, mode, {
        before: async (ask) => {
          const tree = await treeOf(page);
          assertReadable(tree, ask);
          assert.deepEqual(fieldsIn(tree), fields[ask]);
          assert.ok((await linesIn(page)).every((line) => line === 'not set'));
          const isPinned = tree.some(({ role, name }) => role === 'StaticText' && name === words.thought);
          const order: readonly Asked[] = modes[mode];
          assert.equal(isPinned, order.indexOf(ask) > order.indexOf('thoughts'), `${ask}: the thought is in sight`);
        },
        after: async (ask) => {
          assertReadable(await treeOf(page), ask);
          assert.deepEqual(await linesIn(page), lines[ask] ?? []);
        },
      });
      assertReadable(await treeOf(page), 'keep');
      const keys = new Keys(page);
      await keys.use('button', 'Read it through');
      await keys.focusOn('heading', 'The whole sheet');
      assert.equal(await box(page, asks.happened).inputValue(), words.happened);
      assert.equal(await box(page, asks.fairer).inputValue(), words.fairer);
      assertReadable(await treeOf(page), 'the whole sheet');
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });

    it(`${mode}: nothing but Skip ends as well`, async (t) => {
      const { page, said, thrown } = await openRecord(t, chromium, modeAttribute(mode));
      await whole(page);
      const keys = new Keys(page);
      await keys.use('button', 'Start');
      for (const ask of modes[mode]) {
        await keys.focusOn('heading', asks[ask]);
        // With nothing to compare there is nothing to skip.
        const name = ask !== 'again' ? 'Skip' : ask === modes[mode].at(-1) ? 'Done' : 'Next';
        await keys.use('button', name, 'Space');
      }
      await keys.focusOn('heading', 'Nothing is written.');
      await keys.use('button', 'Clear and close');
      await keys.focusOn('heading', 'Look at one painful thought');
      await keys.use('button', 'Open');
      await keys.focusOn('heading', 'Look at one painful thought');
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  it('Back leads through each question to the start, and every word is still there', async (t) => {
    const { page } = await openRecord(t, chromium, modeAttribute('five'));
    await whole(page);
    await walk(page, 'five');
    const keys = new Keys(page);
    for (const ask of [...modes.five].reverse()) {
      await keys.use('button', 'Back');
      await keys.focusOn('heading', asks[ask]);
      await written[ask]?.(page);
    }
    await keys.use('button', 'Back');
    await keys.focusOn('heading', 'Look at one painful thought');
    await keys.use('button', 'Go on with what you wrote');
    await keys.focusOn('heading', asks.happened);
    await written.happened!(page);
  });

  it('a thought that is mostly true asks what would help, and for no fairer way', async (t) => {
    const { page } = await openRecord(t, chromium, modeAttribute('seven'));
    await whole(page);
    const keys = new Keys(page);
    await keys.use('button', 'Start');
    for (const ask of modes.seven.slice(0, modes.seven.indexOf('mostlyTrue'))) {
      await keys.focusOn('heading', asks[ask]);
      await keys.use('button', 'Skip');
    }
    await keys.focusOn('heading', asks.mostlyTrue);
    await keys.use('radio', 'Mostly true', 'Space');
    await keys.use('button', 'Next');
    await keys.focusOn('heading', 'Then it isn’t a thinking problem.');
    await keys.use('button', 'Next');
    await keys.focusOn('heading', asks.again);
  });
});

const strength = (page: Page, name: RegExp) =>
  inside(page).getByRole('slider', { name }).getAttribute('aria-valuetext');

/** That the words of a walk stand there. */
const written: Partial<Record<Asked, (page: Page) => Promise<void>>> = {
  happened: async (page) => assert.equal(await box(page, asks.happened).inputValue(), words.happened),
  async feelings(page) {
    for (const name of ['sad', words.feeling])
      assert.equal(await inside(page).getByRole('checkbox', { name, exact: true }).isChecked(), true);
    assert.equal(await inside(page).getByRole('checkbox', { name: 'lonely' }).isChecked(), false);
    assert.equal(await strength(page, /^How strong is “sad/), '51');
    assert.equal(await box(page, 'Where do you notice it in your body?').inputValue(), words.body);
  },
  async thoughts(page) {
    assert.equal(await box(page, asks.thoughts).inputValue(), words.thought);
    assert.equal(await strength(page, /^How true does it feel/), '51');
  },
  fairer: async (page) => assert.equal(await box(page, asks.fairer).inputValue(), words.fairer),
  again: async (page) => assert.equal(await strength(page, /^How strong is “sad/), '40'),
};

/** Where the reader answers, in order, as it stands there before. */
const fields: Readonly<Record<Asked, readonly string[]>> = {
  happened: ['textbox What happened?'],
  feelings: [
    ...'sad lonely afraid worried angry annoyed ashamed guilty numb empty calm hopeful'
      .split(' ')
      .map((name) => `checkbox ${name}`),
    'textbox Another word',
    'textbox Where do you notice it in your body?',
  ],
  thoughts: ['textbox What went through your mind?'],
  habits: [
    'checkbox All or nothing',
    'checkbox From once to always',
    'checkbox Seeing one part',
    'checkbox The good doesn’t count',
    'checkbox Mind reading',
    'checkbox Fortune telling',
    'checkbox Making it bigger',
    'checkbox Making it smaller',
    'checkbox I feel it, so it is so',
    'checkbox Have-to rules',
    'checkbox Labels',
    'checkbox It’s all me',
    'checkbox None of these',
    'textbox Another habit',
  ],
  fits: ['textbox What fits this thought?'],
  doesnt: ['textbox What doesn’t fit?'],
  mostlyTrue: ['radio Mostly true', 'radio Partly', 'radio Not sure', 'radio Not really'],
  fairer: ['textbox A fairer way to say it', 'slider How true does that feel?'],
  again: [
    'slider How strong is “sad”? before: 51',
    'slider How strong is “left out”? before: 51',
    'slider How true does the thought feel now? before: 51',
  ],
  test: ['textbox If', 'textbox then I’ll'],
};

/** What the lines say after the answer. */
const lines: Partial<Record<Asked, readonly string[]>> = {
  feelings: ['51', '51'],
  thoughts: ['51'],
  fairer: ['51'],
  again: ['40', 'not set', '40'],
};

function fieldsIn(tree: readonly Read[]): string[] {
  return tree
    .filter(({ role }) => controls.includes(role) && role !== 'button')
    .map(({ role, name }) => `${role} ${role === 'checkbox' ? name.split(' “')[0] : name}`);
}

/** What the lines say, as it is read out and as it stands beside them. */
async function linesIn(page: Page): Promise<string[]> {
  const lines = await inside(page)
    .getByRole('slider')
    .evaluateAll((all) => all.map((line) => line.getAttribute('aria-valuetext')!));
  assert.deepEqual(lines, await inside(page).locator('output').allInnerTexts());
  return lines;
}
