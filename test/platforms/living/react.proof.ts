/** React takes a post over that it drew on the server: what its author or their build wrote as a placeholder. */
import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { siteScript } from '../../../src/embed/forms.js';
import { open, root } from '../../browser/kit.js';
import { found } from '../ledger.js';
import { askedForOurs, base, chromium, here, line, still, tools, use, type Tool } from './kit.js';

const reactVersion = (createRequire(import.meta.url)('react/package.json') as { version: string }).version;

/** What React is given of a post: the line as markup, or the same as elements of its own, as MDX makes them. */
interface Props {
  readonly markup: string;
  readonly figure?: { readonly attributes: object; readonly words: readonly string[]; readonly href: string };
  readonly more: string;
}

/** A post as React has it. Its text is used in the page as well. */
function Post({ markup, figure, more }: Props) {
  return h(
    'article',
    null,
    h('h1', null, 'At night'),
    figure
      ? h(
          'figure',
          figure.attributes,
          figure.words.map((words, i) => h('p', { key: i }, words)),
          h('p', null, h('a', { href: figure.href }, 'A page of its own')),
        )
      : h('div', { dangerouslySetInnerHTML: { __html: markup } }),
    h('p', null, 'A kettle helps.'),
    more && h('p', null, more),
  );
}

/** The figure of the line, its style in React's own words. */
function figureOf(embed: Tool): NonNullable<Props['figure']> {
  const style = / style="([^"]*)"/.exec(line('placeholder', embed))![1]!;
  const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const rules = style.split(';').map((rule) => rule.split(/:(.*)/s) as [string, string]);
  return {
    attributes: {
      'data-own': embed.name,
      style: Object.fromEntries(rules.map(([name, value]) => [camel(name), value])),
    },
    words: embed.words.map(String),
    href: `${base}/pages/${embed.name}.html`,
  };
}

for (const mode of ['development', 'production'] as const)
  describe(`React ${reactVersion}, ${mode}, takes a post over that it drew on the server`, () => {
    let script = '';
    before(async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { createElement as h } from 'react'; import { hydrateRoot } from 'react-dom/client';
          ${Post.toString()}
          self.takeOver = () => hydrateRoot(document.querySelector('main'), h(Post, self.props),
            { onRecoverableError: (error) => console.error('React: ' + error.message) });
          self.drawAnew = (root, more) => root.render(h(Post, { ...self.props, more }));`,
          resolveDir: root,
          loader: 'js',
        },
        bundle: true,
        write: false,
        format: 'iife',
        define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      });
      script = outputFiles[0]!.text;
    });

    const post = (props: Props) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,">
${siteScript({ base })}</head><body><main>${renderToString(h(Post, props))}</main>
<script>self.props = ${JSON.stringify(props).replaceAll('<', '\\u003c')}</script><script src="/app.js"></script></body></html>`;

    for (const [when, takeOver] of [
      ['at once', 'self.root = takeOver()'],
      ['when the page is whole', "addEventListener('load', () => (self.root = takeOver()))"],
      ['after the tool came', ''],
    ] as const)
      for (const as of ['markup', 'elements'] as const)
        for (const embed of tools)
          it(`${when}, ${embed.name} as ${as}: one tool is there, and stays when the post is drawn anew`, async (t) => {
            const props: Props = {
              markup: line('placeholder', embed),
              more: '',
              ...(as === 'elements' && { figure: figureOf(embed) }),
            };
            const opened = await open(t, chromium, {
              html: post(props),
              routes: { '/app.js': () => ({ body: `${script}\n${takeOver}`, type: 'text/javascript; charset=utf-8' }) },
            });
            const { page, said, thrown } = opened;
            await here(page, embed);
            if (!takeOver) {
              await page.evaluate('self.root = takeOver()');
              await here(page, embed);
            }
            await still(opened);
            await page.evaluate('drawAnew(self.root, "A line more.")');
            await page.getByText('A line more.').waitFor();
            await here(page, embed);
            await use(page, embed);
            askedForOurs(opened, ['/', '/app.js']);
            assert.deepEqual(thrown, []);
            // Where the tool was first, React is told of a child that it did not draw, and draws its own; the tool comes again.
            const mayMend = !takeOver;
            assert.ok(
              said.every((line) => mayMend && /hydrat|React error #4\d\d/i.test(line)),
              said.join(),
            );
            found({
              platform: 'React',
              version: reactVersion,
              setting: `hydrates ${when}`,
              form: 'placeholder',
              outcome: 'works',
              ...(mayMend && { note: 'React may draw the post anew, and say so in the console' }),
            });
          });
  });
