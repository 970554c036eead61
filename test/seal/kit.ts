/** What the tests of the sealed frame share: a post with the smallest widget with words. */
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { article, open, root, text, type browser, type Opened, type OpenOptions } from '../browser/kit.js';

export const fixtures = join(root, 'dist-fixtures/cdn');
export const note =
  '<own-note style="display:grid;min-height:34em"><p>A place to write. Paper does it too.</p></own-note>';
export const script = '<script type="module" src="/note/note.js"></script>';

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
