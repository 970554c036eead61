/** What pages that are not left alone have in common: the lines in them, a reader's hands, and what must hold. */
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { lineFor, siteScript, type Form } from '../../../src/embed/forms.js';
import { embed as card } from '../../../src/widgets/back-card/embed.js';
import { embed as pacer } from '../../../src/widgets/breathing-pacer/embed.js';
import { embed as record } from '../../../src/widgets/thought-record/embed.js';
import { browser, shift, type Opened } from '../../browser/kit.js';

/** The one browser of a proof. */
export const chromium = browser();
export const base = '/ownside';
export const tools = [pacer, record, card];
export type Tool = (typeof tools)[number];
export const forms = ['element', 'placeholder'] as const;
export const line = (form: Form, embed: Tool) => lineFor(form, embed, { base });

/** What a page has to have for such a line to work. */
export const head = (form: Form) => (form === 'placeholder' ? siteScript({ base }) : '');

/** Uses whichever tool it is, each of them on the page, and asks that its words have made room. */
export async function use(page: Page, { name, words }: Tool, count = 1): Promise<void> {
  for (let i = 0; i < count; i++) {
    const tool = page.locator(`own-${name}`).nth(i);
    if (name === 'breathing-pacer') {
      await tool.getByRole('button', { name: 'Start', exact: true }).press('Enter');
      await tool.getByRole('button', { name: 'Stop' }).press('Enter');
      await tool.getByRole('button', { name: 'Easier', exact: true }).press('Enter');
      await tool.getByText('Then it did what it can do.').waitFor();
    } else {
      const frame = tool.locator('iframe').contentFrame();
      await frame.getByRole('button', uses[name]).press('Enter');
      await frame.getByRole('textbox').first().fill('A line of mine.');
    }
  }
  assert.equal(
    await page
      .getByText(words[0] as string)
      .filter({ visible: true })
      .count(),
    0,
    'the words have made room',
  );
}

/** The press that leads to where a reader writes. */
export const uses: Record<string, { name: string | RegExp; exact?: boolean }> = {
  'breathing-pacer': { name: 'Start', exact: true },
  'thought-record': { name: 'Start', exact: true },
  'back-card': { name: 'Write mine', exact: true },
};

/** Nothing is left to do for the page. */
const rested = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

export const quiet = ({ said, thrown }: Pick<Opened, 'said' | 'thrown'>) =>
  assert.deepEqual({ said, thrown }, { said: [], thrown: [] });

/** Nothing has moved so far. */
export const still = async ({ page }: Pick<Opened, 'page'>) =>
  assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });

/** Nobody was asked for anything but the blog for these pages, and for our files. */
export const askedForOurs = ({ requests }: Pick<Opened, 'requests'>, pages: readonly string[] = ['/']) =>
  assert.deepEqual(
    requests.filter((path) => !pages.includes(path) && !path.startsWith(`${base}/`)),
    [],
  );

/** Every tool that the page may have is there, and has all it will ever need. */
export async function here(page: Page, { name }: Tool, count = 1): Promise<void> {
  await page.waitForFunction(([tag, count]) => document.querySelectorAll(tag).length === count, [
    `own-${name}`,
    count,
  ] as const);
  for (let i = 0; i < count; i++) {
    const tool = page.locator(`own-${name}`).nth(i);
    await (name === 'breathing-pacer' ? tool : tool.locator('iframe').contentFrame())
      .getByRole('button')
      .first()
      .waitFor();
  }
  await rested(page);
}
