/** Eleventy, with its shortcodes in Markdown (where Liquid comes first), and with what is pasted. */
import { strict as assert } from 'node:assert';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { elementFor } from '../../../src/embed/snippet.js';
import { build, emptyFolder, prove } from './blog.js';
import { eleventy } from './eleventy.js';
import { exercises } from '../exercises.js';
import { base } from './posts.js';

prove(eleventy);

it('in Nunjucks settings have names, and in JavaScript they are an object: the same line comes out', async (t) => {
  const folder = await emptyFolder();
  t.after(() => rm(folder, { recursive: true }));
  const { status, said } = await build(folder, eleventy, {
    'one.njk': '{% ownside "breathing-pacer", minutes="3" %}',
    'two.11ty.js': `export function render() { return this.ownside('breathing-pacer', { minutes: 3 }) }`,
    'three.liquid': '{% ownside "breathing-pacer", "minutes=3" %}',
  });
  assert.equal(status, 0, said);
  for (const name of ['one', 'two', 'three'])
    assert.equal(
      await readFile(join(folder, `_site/${name}/index.html`), 'utf8'),
      elementFor(exercises['breathing-pacer'].embed, { base, attributes: { minutes: '3' } }),
    );
});
