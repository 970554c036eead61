/** What the tests of the sealed frame share: a post with the smallest widget with words. */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Dialog, FrameLocator, Page } from 'playwright-core';
import { article, open, root, text, type browser, type Opened, type OpenOptions } from '../browser/kit.js';

export const fixtures = join(root, 'dist-fixtures/cdn');
export const note =
  '<own-note style="display:grid;min-height:38em"><p>A place to write. Paper does it too.</p></own-note>';
export const script = '<script type="module" src="/note/ownside.js"></script>';

export interface NoteOptions extends OpenOptions {
  /** What stands in the post. Default: the widget and its script. */
  body?: string;
  head?: string;
}

/** Opens a post with the note in it. */
export function openNote(
  t: TestContext,
  chromium: ReturnType<typeof browser>,
  { body = note + script, head = '', ...options }: NoteOptions = {},
): Promise<Opened> {
  const html = article(text(1) + body + text(3), head);
  return open(t, chromium, { html, ...options, routes: { '/note/': fixtures, ...options.routes } });
}

/** A server that lost the frame's scripts: the widget runs in the page. */
export const withoutFrame = { '/note/frame/': join(fixtures, 'nothing-is-here') };

/** What is inside of the frame. */
export const inside = (page: Page): FrameLocator => page.frameLocator('own-note iframe');
/** Waits until the widget has everything it may ever need. */
export const whole = (page: Page) => inside(page).getByRole('button', { name: 'Clear and close' }).waitFor();
/** Where the reader writes. */
export const box = (page: Page) => inside(page).getByRole('textbox', { name: 'Your words' });

/** Presses a button inside, by its name or the beginning of it: what it does may stand below it. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  inside(page)
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();

const ways = {
  tab: /^Keep in this tab/,
  device: /^Keep on this device(?!, locked)/,
  locked: /^Keep on this device, locked/,
};

/** Chooses where the words are kept. Behind a passphrase, a new one is chosen. */
export async function keep(page: Page, place: keyof typeof ways, passphrase = ''): Promise<void> {
  await press(page, 'Keep or throw away');
  await press(page, ways[place]);
  if (place !== 'locked') return;
  await inside(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await press(page, 'Keep it, locked');
}

/** Waits until that line says this. */
export const said = (page: Page, words: string | RegExp): Promise<void> =>
  inside(page).getByRole('status').filter({ hasText: words }).first().waitFor();

/** That nobody is asked anything meanwhile. */
export async function noDialog(page: Page, doing: () => Promise<unknown>): Promise<void> {
  const asked: string[] = [];
  const hear = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  };
  page.on('dialog', hear);
  await doing();
  page.off('dialog', hear);
  assert.deepEqual(asked, []);
}
