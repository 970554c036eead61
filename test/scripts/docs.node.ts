import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('README.md lists the attributes as the manifest does: `npm run docs` writes them', async () => {
  const { readmeWith } = (await import(new URL('../../scripts/docs.mjs', import.meta.url).href)) as {
    readmeWith: (manifest: unknown) => Promise<string>;
  };
  const manifest: unknown = JSON.parse(readFileSync(file('dist/custom-elements.json'), 'utf8'));
  assert.equal(readFileSync(file('README.md'), 'utf8'), await readmeWith(manifest));
});
