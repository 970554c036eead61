/** Hugo, with its shortcode and no setting, and with raw HTML allowed. */
import { data, integration, prove, type Blog } from './blog.js';
import { program } from './needs.js';
import { markdown, type Given, type Shortcode } from './posts.js';

const version = program('hugo', ['version'], /v([\d.]+)/);

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** With names, `minutes="3"`, or as a list, `"minutes=3"`. */
const written = {
  names: (tool: string, settings: Given) =>
    [`widget="${tool}"`]
      .concat(Object.entries(settings).map(([name, value]) => `${name}=${value === true ? value : quoted(value)}`))
      .join(' '),
  list: (tool: string, settings: Given) =>
    [tool]
      .concat(Object.entries(settings).map(([name, value]) => quoted(value === true ? name : `${name}=${value}`)))
      .join(' '),
};

const shortcode =
  (as: keyof typeof written): Shortcode =>
  (name, settings, words) =>
    words
      ? `{{< ownwords ${written[as](name, settings)} >}}\n${words}\n{{< /ownwords >}}`
      : `{{< ownside ${written[as](name, settings)} >}}`;

const config = `baseURL = 'https://blog.example/'
languageCode = 'en'
title = 'A blog'
`;
const movedTo = (address: string) => `[params.ownside]\nbase = '${address}'\n`;

const hugo: Blog = {
  platform: 'Hugo',
  version,
  setting: 'default',
  command: ['hugo'],
  own: 'static/ownside',
  output: 'public',
  at: ({ slug }) => `/posts/${slug}/`,
  feed: 'index.xml',
  isFeedText: true,
  shortcode: shortcode('names'),
  moved: (address) => ({ 'config.toml': config + movedTo(address) }),
  source: (post) => [
    `content/posts/${post.slug}.md`,
    `---
title: ${post.slug}
date: 2026-11-01
script: '${post.head}'
---

${markdown(post)}`,
  ],
  files: {
    'config.toml': config,
    'layouts/_default/single.html': `<!doctype html>
<html lang="{{ site.LanguageCode }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ .Title }}</title>
{{ .Params.script | safeHTML }}
</head>
<body>
<article>
<h1>At night</h1>
{{ .Content }}
</article>
</body>
</html>
`,
    'layouts/_default/list.html': `<!doctype html>
<title>{{ .Title }}</title>
<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
`,
    'data/ownside.json': data,
    'layouts/partials/ownside.html': await integration('hugo/layouts/partials/ownside.html'),
    'layouts/shortcodes/ownside.html': await integration('hugo/layouts/shortcodes/ownside.html'),
    'layouts/shortcodes/ownwords.html': await integration('hugo/layouts/shortcodes/ownwords.html'),
  },
};

const removed = ['nothing', 'raw HTML is taken out: take the shortcode'] as const;

prove({
  ...hugo,
  outcomes: {
    element: removed,
    placeholder: removed,
    frame: removed,
    link: ['nothing', 'in Markdown a link stays one'],
  },
});

const unsafe = `${config}
[markup.goldmark.renderer]
unsafe = true
`;

prove({
  ...hugo,
  setting: 'unsafe',
  shortcode: shortcode('list'),
  moved: (address) => ({ 'config.toml': unsafe + movedTo(address) }),
  files: { ...hugo.files, 'config.toml': unsafe },
});
