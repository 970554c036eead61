/** The line in the README is the line of the build. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { root, snippet } from '../browser/kit.js';
import { snippetFromReadme } from './kit.js';

it('the first block of HTML in README.md is dist/snippets/breathing-pacer.html', async () => {
  assert.match(await readFile(join(root, 'README.md'), 'utf8'), /^```html$/m);
  assert.equal(await snippetFromReadme(), snippet);
});
