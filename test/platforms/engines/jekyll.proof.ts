/** Jekyll, with its include, and with what is pasted. */
import { data, integration, plainAddress, prove } from './blog.js';
import { program } from './needs.js';
import { markdown, type Given } from './posts.js';

const named = (settings: Given) =>
  Object.entries(settings)
    .map(([name, value]) => ` ${name}=${value === true ? value : `'${value}'`}`)
    .join('');

const config = `title: A blog
permalink: /posts/:title.html
`;

prove({
  platform: 'Jekyll',
  version: program('jekyll', ['--version'], /^jekyll ([\d.]+)/),
  command: ['jekyll', 'build', '--quiet'],
  own: 'ownside',
  output: '_site',
  at: ({ slug }) => `/posts/${slug}.html`,
  feed: 'feed.xml',
  shortcode: (name, settings, words) =>
    (words ? `{% capture mine %}\n${words}\n{% endcapture %}` : '') +
    `{% include ownside.html widget="${name}"${named(settings)}${words ? ' words=mine' : ''} %}`,
  moved: (address) => ({ '_config.yml': `${config}ownside:\n  base: ${address}\n` }),
  outcomes: { address: plainAddress },
  source: (post) => [
    `_posts/2026-11-01-${post.slug}.md`,
    `---
title: ${post.slug}
layout: post
script: '${post.head}'
---

${markdown(post)}`,
  ],
  files: {
    '_config.yml': config,
    '_layouts/post.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ page.title }}</title>
{{ page.script }}
</head>
<body>
<article>
<h1>At night</h1>
{{ content }}
</article>
</body>
</html>
`,
    'feed.xml': `---
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
<channel>
<title>A blog</title>
<link>https://blog.example/</link>
<description>Posts</description>
{% for post in site.posts %}
<item>
<title>{{ post.title }}</title>
<link>https://blog.example{{ post.url }}</link>
<description>{{ post.content | xml_escape }}</description>
</item>
{% endfor %}
</channel>
</rss>
`,
    '_data/ownside.json': data,
    '_includes/ownside.html': await integration('jekyll/_includes/ownside.html'),
  },
});
