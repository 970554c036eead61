/** A reader's hands on each tool, wherever it stands: in the post, or on its page in a frame. */
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { asks as cardAsks } from '../seal/card-kit.js';
import { asks as recordAsks, words as answers } from '../seal/record-kit.js';
import type { Exercise } from './exercises.js';

export type Place = Page | Frame;

/** What a post has set. */
export interface Shown {
  /** What the card says at first. */
  readonly card: string;
  /** Whether the settings of the pacer and the record arrive. Default: they do. */
  readonly isSet?: boolean;
}

interface Hands {
  readonly find: (place: Place, shown: Shown) => Promise<void>;
  readonly use: (place: Place, shown: Shown) => Promise<void>;
}

/** Waits until the tool can be used, with what the post has set where that can be seen at rest. */
export const find = (place: Place, name: Exercise, shown: Shown): Promise<void> => hands[name].find(place, shown);

/** From rest to something that was read or written. */
export const use = (place: Place, name: Exercise, shown: Shown): Promise<void> => hands[name].use(place, shown);

/** Waits until the tool has everything it may ever need. */
export async function arrive(place: Place, name: Exercise, shown: Shown): Promise<void> {
  await find(place, name, shown);
  const tag = `own-${name}`;
  const tool = name === 'breathing-pacer' ? place.locator(tag) : inside(place, name).locator(tag);
  await tool.evaluate((element: HTMLElement & { exercise?: { whole?: Promise<unknown> } }) => element.exercise?.whole);
}

/** In the sealed frame of a tool. */
const inside = (place: Place, name: Exercise): FrameLocator => place.frameLocator(`own-${name} iframe`);

async function press(place: Place | FrameLocator, name: string): Promise<void> {
  const button = place.getByRole('button', { name, exact: true }).first();
  // A frame that is out of sight is not drawn, and a click waits for what is drawn: it comes into view first.
  await button.focus();
  // It could be clicked. By its key: Chromium can send a click soon after a scroll to the frame that was there before.
  await button.click({ trial: true });
  await button.press('Enter');
}

const heading = (place: FrameLocator, name: string): Promise<void> =>
  place.getByRole('heading', { name, exact: true }).waitFor();

const hands: { readonly [name in Exercise]: Hands } = {
  'breathing-pacer': {
    find: (place, { isSet = true }) =>
      (isSet
        ? place.getByText(/^About 3 minutes/).first()
        : place.getByRole('button', { name: 'Start', exact: true }).first()
      ).waitFor(),
    // In, out, and to the first ending. The count before it runs out by itself.
    async use(place) {
      await press(place, 'Start');
      await word(place, 'in');
      await word(place, 'out');
      await press(place, 'Stop');
      await press(place, 'Easier');
      await place.getByText('Then it did what it can do.').waitFor();
    },
  },
  'thought-record': {
    find: (place) => inside(place, 'thought-record').getByRole('button', { name: 'Start', exact: true }).waitFor(),
    async use(place, { isSet = true }) {
      const sheet = inside(place, 'thought-record');
      await press(sheet, 'Start');
      await heading(sheet, recordAsks.happened);
      await sheet.getByRole('textbox', { name: recordAsks.happened, exact: true }).fill(answers.happened);
      await press(sheet, 'Next');
      // The short sheet does not ask for feelings.
      await heading(sheet, isSet ? recordAsks.feelings : recordAsks.thoughts);
    },
  },
  'back-card': {
    find: (place, { card }) =>
      inside(place, 'back-card').locator('.sentence').getByText(card, { exact: true }).waitFor(),
    async use(place) {
      const card = inside(place, 'back-card');
      await press(card, 'Write mine');
      await heading(card, cardAsks.write);
      await card.getByRole('textbox', { name: 'Your line', exact: true }).fill('I hold on.');
      await press(card, 'Put it on the card');
      await heading(card, cardAsks.true);
      await card.locator('.sentence').getByText('I hold on.', { exact: true }).waitFor();
    },
  },
};

/** Waits until the word In or Out can be read. */
const word = (place: Place, phase: 'in' | 'out') =>
  place.waitForFunction((phase) => {
    const word = document
      .querySelector('own-breathing-pacer')!
      .shadowRoot!.querySelector(`[data-draw=word][data-is=${phase}]`);
    return word && Number(getComputedStyle(word).opacity) > 0.9;
  }, phase);
