/** Eleventy, with its shortcodes in Markdown (where Liquid comes first), and with what is pasted. */
import { strict as assert } from 'node:assert';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { elementFor } from '../../../src/embed/snippet.js';
import { root } from '../../browser/kit.js';
import { build, data, emptyFolder, integration, plainAddress, prove, type Blog } from './blog.js';
import { versionOf } from './needs.js';
import { exercises } from '../exercises.js';
import { base, markdown, type Given } from './posts.js';

const listed = (settings: Given) =>
  Object.entries(settings)
    .map(([name, value]) => (value === true ? `, '${name}'` : `, '${name}=${value}'`))
    .join('');

const eleventy: Blog = {
  platform: 'Eleventy',
  version: versionOf('@11ty/eleventy', root),
  command: [process.execPath, join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  output: '_site',
  at: ({ slug }) => `/posts/${slug}/`,
  feed: 'feed.xml',
  shortcode: (name, settings, words) =>
    words
      ? `{% ownwords "${name}"${listed(settings)} %}\n${words}\n{% endownwords %}`
      : `{% ownside "${name}"${listed(settings)} %}`,
  outcomes: { address: plainAddress },
  source: (post) => [
    `posts/${post.slug}.md`,
    `---
title: ${post.slug}
layout: post.njk
tags: posts
script: '${post.head}'
---

${markdown(post)}`,
  ],
  files: {
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': `import ownside from './ownside/ownside.cjs';

export default (eleventyConfig) => eleventyConfig.addPlugin(ownside);
`,
    '_includes/post.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ title }}</title>
{{ script | safe }}
</head>
<body>
<article>
<h1>At night</h1>
{{ content | safe }}
</article>
</body>
</html>
`,
    'feed.njk': `---
permalink: /feed.xml
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>A blog</title>
<link>https://blog.example/</link>
<description>Posts</description>
{%- for post in collections.posts %}
<item>
<title>{{ post.data.title }}</title>
<link>https://blog.example{{ post.url }}</link>
<description>{{ post.content | escape }}</description>
</item>
{%- endfor %}
</channel>
</rss>
`,
    'ownside/ownside.json': data,
    'ownside/ownside.cjs': await integration('eleventy/ownside.cjs'),
  },
};

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
