/** Eleventy 3: the line pasted into Markdown as it is. */
import { join } from 'node:path';
import { root } from '../browser/kit.js';
import { aBlogOn } from './kit.js';

aBlogOn({
  name: 'Eleventy 3.1',
  command: [process.execPath, join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  output: '_site',
  post: '/posts/at-night/',
  feed: 'feed.xml',
  files: (line) => ({
    'package.json': '{ "type": "module" }',
    '_includes/post.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ title }}</title>
</head>
<body>
<article>
<h1>{{ title }}</h1>
{{ content | safe }}
</article>
</body>
</html>
`,
    'posts/at-night.md': `---
title: At night
layout: post.njk
tags: posts
---

Some nights the hours between three and five are the *longest* ones.

${line}

A kettle helps, and so does a lamp.
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
  }),
});
