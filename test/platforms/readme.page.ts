/** The lines in the README are the lines of the build. */
import { strict as assert } from 'node:assert';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist } from '../browser/kit.js';
import { snippetsFromReadme } from './kit.js';

it('the blocks of HTML in README.md are those of dist/snippets, one a widget', async () => {
  const folder = join(dist, 'snippets');
  const built = (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8'));
  // In the README the simplest one comes first.
  assert.deepEqual((await snippetsFromReadme()).sort(), (await Promise.all(built)).map((line) => line.trim()).sort());
});
