import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { version } from '../src/version.ts';

it('the code knows the version of the package', () => {
  assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});

it('every room is in the lists that the loaders and the forms of embed go by', () => {
  const rooms = readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const list = readFileSync('src/widgets/all.ts', 'utf8');
  const embeds = readFileSync('src/widgets/embeds.ts', 'utf8');
  for (const { name } of rooms) {
    assert.ok(list.includes(`import('./${name}/define.js')`), name);
    assert.ok(embeds.includes(` from './${name}/embed.js';`), name);
  }
});
