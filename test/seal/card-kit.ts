/** What the tests of the card on whole pages share: a post with it, and a reader's hands and ears in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { article, dist, open, text, type browser, type Opened, type OpenOptions } from '../browser/kit.js';
import { framed } from './frame-kit.js';

export const tag = 'own-back-card';

/** The line a blogger pastes. */
export const snippet = (await readFile(join(dist, 'snippets/back-card.html'), 'utf8')).trim();

export const { inside, whole, press, box, said, heading, Keys } = framed(tag);

export interface CardOptions extends OpenOptions {
  /** Attributes of the tag, as they are written. */
  attributes?: string;
  head?: string;
}

export const post = (attributes = '', head = ''): string =>
  article(text(1) + snippet.replace(`<${tag}`, `<${tag} ${attributes}`) + text(3), head);

/** Opens a post with the card in it, sealed. */
export function openCard(
  t: TestContext,
  chromium: ReturnType<typeof browser>,
  { attributes = '', head = '', ...options }: CardOptions = {},
): Promise<Opened> {
  return open(t, chromium, { html: post(attributes, head), ...options });
}

/** What stands over each step. */
export const asks = {
  rest: 'Have your own back',
  write: 'In your own words',
  true: 'How true does it feel?',
  voice: 'Whose voice?',
  act: 'One way to back that up today',
  keep: 'It’s yours',
} as const;
