/** Astro: with its component in .mdx, and with what is pasted into .md and .mdx. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { data, integration, prove, type Blog } from './blog.js';
import { engines, versionOf } from './needs.js';
import { markdown, type Post, type Given } from './posts.js';

const named = (settings: Given) =>
  Object.entries(settings)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}='${value}'`))
    .join('');

const posts = (ending: string) => (post: Post) =>
  [
    `src/pages/posts/${post.slug}.${ending}`,
    `---
title: ${post.slug}
layout: ../../layouts/Post.astro
script: '${post.head}'
---
${post.written === 'shortcode' ? `import Ownside from '../../components/Ownside.astro';\n` : ''}
${markdown(post)}`,
  ] as const;

const astro: Blog = {
  platform: 'Astro',
  version: versionOf('astro'),
  setting: '.md',
  command: [process.execPath, 'node_modules/astro/astro.js', 'build', '--silent'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  prepare: (folder) => symlink(join(engines, 'node_modules'), join(folder, 'node_modules')),
  own: 'public/ownside',
  output: 'dist',
  at: ({ slug }) => `/posts/${slug}/`,
  feed: 'feed.xml',
  source: posts('md'),
  files: {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://blog.example', integrations: [mdx()] });
`,
    'src/layouts/Post.astro': `---
const { title, script } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{title}</title>
<Fragment set:html={script} />
</head>
<body>
<article>
<h1>At night</h1>
<slot />
</article>
</body>
</html>
`,
    'src/pages/feed.xml.js': `import rss from '@astrojs/rss';

const posts = Object.values(import.meta.glob('./posts/*.md', { eager: true }));

export const GET = async (context) =>
  rss({
    title: 'A blog',
    description: 'Posts',
    site: context.site,
    items: await Promise.all(
      posts.map(async ({ frontmatter, url, compiledContent }) => ({
        title: frontmatter.title,
        link: url,
        content: await compiledContent(),
      })),
    ),
  });
`,
    'src/components/ownside.json': data,
    'src/components/Ownside.astro': await integration('astro/Ownside.astro'),
  },
};

prove(astro);

const { 'src/pages/feed.xml.js': _, ...withoutFeed } = astro.files;
const { feed: __, ...mdx } = { ...astro, setting: '.mdx', files: withoutFeed };

prove({
  ...mdx,
  moved: (base) => ({ 'src/components/ownside.json': JSON.stringify({ ...(JSON.parse(data) as object), base }) }),
  source: posts('mdx'),
  shortcode: (name, settings, words) =>
    `<Ownside widget="${name}"${named(settings)}${words ? `>\n${words}\n</Ownside>` : ' />'}`,
});
