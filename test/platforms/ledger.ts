/** What the tests found on each platform. `npm run test:platforms` writes docs/platforms.md from it. */
import { appendFileSync } from 'node:fs';
import type { Form } from '../../src/embed/forms.js';

/**
 * - `works`: the tool itself can be used in the post.
 * - `words`: the exercise is there in words, and a link leads to the tool.
 * - `link`: a link to the tool is there, and nothing else.
 * - `nothing`: nothing is left of it.
 */
export type Outcome = 'works' | 'words' | 'link' | 'nothing';

export interface Finding {
  /** As people call it, e.g. `WordPress`. */
  platform: string;
  /** What ran, e.g. `6.5.5, SQLite`. */
  version: string;
  /** Who wrote the post, and how, e.g. `author, block editor`; a setting, e.g. `unsafe`. */
  setting?: string;
  form: Form | 'shortcode' | 'marked link';
  outcome: Outcome;
  /** One short sentence for the table, where the outcome needs one. */
  note?: string;
  /** Not run but modelled: by what, e.g. `sanitize-html 2.17`. */
  model?: string;
}

const file = process.env['PLATFORM_FINDINGS'];

/** Writes one finding down. A test calls this after its assertions: what is in the table was seen. */
export function found(finding: Finding): void {
  if (file) appendFileSync(file, `${JSON.stringify(finding)}\n`);
}
