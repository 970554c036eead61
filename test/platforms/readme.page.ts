/** The lines in the README are the lines of the build. */
import { strict as assert } from 'node:assert';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { dist, root } from '../browser/kit.js';

/** The blocks of HTML in the README: what a blogger copies. */
async function snippetsFromReadme(): Promise<string[]> {
  const blocks = (await readFile(join(root, 'README.md'), 'utf8')).matchAll(/^```html\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, block]) => block!);
}

/** All lines in a folder of the build. */
async function linesIn(folder: string): Promise<string[]> {
  const files = (await readdir(join(dist, folder), { recursive: true })).filter((path) => path.endsWith('.html'));
  return Promise.all(files.map(async (file) => (await readFile(join(dist, folder, file), 'utf8')).trim()));
}

it('the blocks of HTML in README.md are lines of the build, every snippet among them', async () => {
  const [written, snippets, forms] = await Promise.all([snippetsFromReadme(), linesIn('snippets'), linesIn('forms')]);
  assert.deepEqual(
    snippets.filter((line) => !written.includes(line)),
    [],
  );
  assert.deepEqual(
    written.filter((line) => ![...snippets, ...forms].includes(line)),
    [],
  );
  assert.equal(new Set(written).size, snippets.length + 5, 'and five of the other forms, each once');
});
