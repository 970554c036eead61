/** Hugo without any setting: it takes raw HTML out of Markdown, so that the line goes into a shortcode file. */
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { aBlogOn } from './kit.js';

const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });

if (status === 0)
  aBlogOn({
    name: /^hugo v[\d.]+/i.exec(stdout)?.[0] ?? 'Hugo',
    command: ['hugo', '--quiet'],
    output: 'public',
    post: '/posts/at-night/',
    feed: 'index.xml',
    files: (line) => ({
      'config.toml': `baseURL = 'https://blog.example/'
languageCode = 'en'
title = 'A blog'
`,
      'layouts/_default/single.html': `<!doctype html>
<html lang="{{ site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ .Title }}</title>
</head>
<body>
<article>
<h1>{{ .Title }}</h1>
{{ .Content }}
</article>
</body>
</html>
`,
      'layouts/_default/list.html': `<!doctype html>
<html lang="{{ site.LanguageCode }}">
<title>{{ .Title }}</title>
<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</html>
`,
      // The feed comes from the template that Hugo has built in.
      'layouts/shortcodes/breathing-pacer.html': `${line}\n`,
      'content/posts/at-night.md': `---
title: At night
date: 2026-11-01
---

Some nights the hours between three and five are the *longest* ones.

{{< breathing-pacer >}}

A kettle helps, and so does a lamp.
`,
    }),
  });
else
  it('says what is needed to run it', () => {
    console.log('Hugo is not installed, so nothing of it was tried: apt-get install hugo');
  });
