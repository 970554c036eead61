/** Hexo, with its tags, and with what is pasted. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { data, integration, prove } from './blog.js';
import { engines, versionOf } from './needs.js';
import { markdown, type Given } from './posts.js';

const listed = (settings: Given) =>
  Object.entries(settings)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}='${value}'`))
    .join('');

const config = `title: A blog
url: https://blog.example
permalink: posts/:title/
skip_render: ownside/**
theme: plain
feed:
  type: atom
  path: atom.xml
  limit: 0
  content: true
`;

prove({
  platform: 'Hexo',
  version: versionOf('hexo'),
  command: [process.execPath, 'node_modules/hexo/bin/hexo', 'generate'],
  prepare: (folder) => symlink(join(engines, 'node_modules'), join(folder, 'node_modules')),
  own: 'source/ownside',
  output: 'public',
  at: ({ slug }) => `/posts/${slug}/`,
  feed: 'atom.xml',
  shortcode: (name, settings, words) =>
    words
      ? `{% ownwords ${name}${listed(settings)} %}\n${words}\n{% endownwords %}`
      : `{% ownside ${name}${listed(settings)} %}`,
  moved: (address) => ({ '_config.yml': `${config}ownside:\n  base: ${address}\n` }),
  source: (post) => [
    `source/_posts/${post.slug}.md`,
    `---
title: ${post.slug}
date: 2026-11-01
script: '${post.head}'
---

${markdown(post)}`,
  ],
  files: {
    'package.json': JSON.stringify({
      name: 'a-blog',
      private: true,
      hexo: { version: versionOf('hexo') },
      dependencies: { hexo: '*', 'hexo-renderer-marked': '*', 'hexo-generator-feed': '*' },
    }),
    '_config.yml': config,
    'themes/plain/layout/index.njk': '<!doctype html><title>A blog</title>',
    'themes/plain/layout/post.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ page.title }}</title>
{{ page.script | safe }}
</head>
<body>
<article>
<h1>At night</h1>
{{ page.content | safe }}
</article>
</body>
</html>
`,
    'source/_data/ownside.json': data,
    'scripts/ownside.js': await integration('hexo/scripts/ownside.js'),
  },
});
