/** A blog on Eleventy, with what is pasted into its Markdown as it is. */
import { join } from 'node:path';
import { root } from '../../browser/kit.js';
import { data, integration, plainAddress, type Blog } from './blog.js';
import { versionOf } from './needs.js';
import { markdown, type Given } from './posts.js';

const listed = (settings: Given) =>
  Object.entries(settings)
    .map(([name, value]) => (value === true ? `, '${name}'` : `, '${name}=${value}'`))
    .join('');

const config = (plugin: string) => `import ownside from './ownside/ownside.cjs';

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(${plugin});
  eleventyConfig.addPassthroughCopy({ 'public/ownside': 'ownside' });
  eleventyConfig.ignores.add('public');
};
`;

export const eleventy: Blog = {
  platform: 'Eleventy',
  version: versionOf('@11ty/eleventy', root),
  command: [process.execPath, join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  own: 'public/ownside',
  output: '_site',
  at: ({ slug }) => `/posts/${slug}/`,
  feed: 'feed.xml',
  shortcode: (name, settings, words) =>
    words
      ? `{% ownwords "${name}"${listed(settings)} %}\n${words}\n{% endownwords %}`
      : `{% ownside "${name}"${listed(settings)} %}`,
  moved: (address) => ({ 'eleventy.config.js': config(`ownside, { base: '${address}' }`) }),
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
    'eleventy.config.js': config('ownside'),
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
