/** A reader's hands on each tool, wherever it stands: in the post, or on its page in a frame. */
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { asks as cardAsks } from '../../seal/card-kit.js';
import { asks as recordAsks, words as answers } from '../../seal/record-kit.js';
import { type Exercise, type Post } from './posts.js';

export type Place = Page | Frame;

interface Hands {
  /** Waits until the tool shows what this post set, where that can be seen at rest. */
  readonly find: (place: Place, post: Post) => Promise<void>;
  /** From the first press on, far enough to see that it works. */
  readonly use: (place: Place) => Promise<void>;
}

/** Waits until the tool of this post has everything it may ever need. */
export async function arrive(place: Place, post: Post): Promise<void> {
  await hands[post.name].find(place, post);
  const tag = `own-${post.name}`;
  const tool = post.name === 'breathing-pacer' ? place.locator(tag) : inside(place, post.name).locator(tag);
  await tool.evaluate((element: HTMLElement & { exercise?: { whole?: Promise<unknown> } }) => element.exercise?.whole);
}

/** Uses the tool of this post with a few presses. */
export const use = (place: Place, { name }: Post): Promise<void> => hands[name].use(place);

/** In the sealed frame of a tool. */
const inside = (place: Place, name: Exercise): FrameLocator => place.frameLocator(`own-${name} iframe`);

const press = (place: Place | FrameLocator, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).first().click();

const heading = (place: FrameLocator, name: string): Promise<void> =>
  place.getByRole('heading', { name, exact: true }).waitFor();

const hands: { readonly [name in Exercise]: Hands } = {
  'breathing-pacer': {
    find: (place) => place.getByText('About 3 minutes').first().waitFor(),
    async use(place) {
      await press(place, 'Start');
      await press(place, 'Start now');
      await wordShown(place, 'in');
      await wordShown(place, 'out');
      await press(place, 'Stop');
      await press(place, 'Easier');
      await place.getByText('Then it did what it can do.').waitFor();
    },
  },

  'thought-record': {
    find: (place) => button(inside(place, 'thought-record'), 'Start').waitFor(),
    async use(place) {
      const record = inside(place, 'thought-record');
      await press(record, 'Start');
      await heading(record, recordAsks.happened);
      await record.getByRole('textbox', { name: recordAsks.happened, exact: true }).fill(answers.happened);
      await press(record, 'Next');
      // The short sheet would leave this out.
      await heading(record, recordAsks.feelings);
      await press(record, 'Next');
      await heading(record, recordAsks.thoughts);
    },
  },

  'back-card': {
    find: (place, { card }) =>
      inside(place, 'back-card').locator('.sentence').getByText(card, { exact: true }).waitFor(),
    async use(place) {
      const card = inside(place, 'back-card');
      await press(card, 'Fits');
      await heading(card, cardAsks.true);
      await press(card, 'Skip');
      // An author's line is said as it is: nobody is asked for a voice.
      await heading(card, cardAsks.act);
      await press(card, 'Stop');
    },
  },
};

const button = (place: FrameLocator, name: string): Locator => place.getByRole('button', { name, exact: true }).first();

/** Waits until the word In or Out can be read. */
const wordShown = (place: Place, phase: 'in' | 'out') =>
  place.waitForFunction((phase) => {
    const word = document
      .querySelector('own-breathing-pacer')!
      .shadowRoot!.querySelector(`[data-draw=word][data-is=${phase}]`);
    return word && Number(getComputedStyle(word).opacity) > 0.9;
  }, phase);
