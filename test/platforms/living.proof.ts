/** Pages that are not left alone: taken over by React, swapped by Turbo, kept alive, moved about, with a script too many. */
import { strict as assert } from 'node:assert';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { lineFor, siteScript, type Form } from '../../src/embed/forms.js';
import { version } from '../../src/version.js';
import { embed as card } from '../../src/widgets/back-card/embed.js';
import { embed as pacer } from '../../src/widgets/breathing-pacer/embed.js';
import { embed as record } from '../../src/widgets/thought-record/embed.js';
import { article, browser, dist, open, placeOf, root, shift, text, type Opened } from '../browser/kit.js';
import { found } from './ledger.js';

const chromium = browser();
const base = '/ownside';
const tools = [pacer, record, card];
const forms = ['element', 'placeholder'] as const;
const line = (form: Form, embed = pacer) => lineFor(form, embed, { base });

/** What a page has to have for such a line to work. */
const head = (form: Form) => (form === 'placeholder' ? siteScript({ base }) : '');

/** Uses whichever tool it is, each of them on the page, and asks that its words have made room. */
async function use(page: Page, { name, words }: (typeof tools)[number], count = 1): Promise<void> {
  for (let i = 0; i < count; i++) {
    const tool = page.locator(`own-${name}`).nth(i);
    if (name === 'breathing-pacer') {
      await tool.getByRole('button', { name: 'Start', exact: true }).press('Enter');
      await tool.getByRole('button', { name: 'Stop' }).press('Enter');
      await tool.getByRole('button', { name: 'Easier', exact: true }).press('Enter');
      await tool.getByText('Then it did what it can do.').waitFor();
    } else {
      const frame = tool.locator('iframe').contentFrame();
      await frame.getByRole('button', uses[name]).press('Enter');
      await frame.getByRole('textbox').first().fill('A line of mine.');
    }
  }
  assert.equal(
    await page
      .getByText(words[0] as string)
      .filter({ visible: true })
      .count(),
    0,
    'the words have made room',
  );
}

/** The press that leads to where a reader writes. */
const uses: Record<string, { name: string | RegExp; exact?: boolean }> = {
  'breathing-pacer': { name: 'Start', exact: true },
  'thought-record': { name: 'Start', exact: true },
  'back-card': { name: 'Write mine', exact: true },
};

/** Nothing is left to do for the page. */
const rested = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

const quiet = ({ said, thrown }: Pick<Opened, 'said' | 'thrown'>) =>
  assert.deepEqual({ said, thrown }, { said: [], thrown: [] });

/** Nothing has moved so far. */
const still = async ({ page }: Pick<Opened, 'page'>) =>
  assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });

/** Nobody was asked for anything but the blog for these pages, and for our files. */
const askedForOurs = ({ requests }: Pick<Opened, 'requests'>, pages: readonly string[] = ['/']) =>
  assert.deepEqual(
    requests.filter((path) => !pages.includes(path) && !path.startsWith(`${base}/`)),
    [],
  );

/** Every tool that the page may have is there, and has all it will ever need. */
async function here(page: Page, { name }: (typeof tools)[number], count = 1): Promise<void> {
  await page.waitForFunction(([tag, count]) => document.querySelectorAll(tag).length === count, [
    `own-${name}`,
    count,
  ] as const);
  for (let i = 0; i < count; i++) {
    const tool = page.locator(`own-${name}`).nth(i);
    await (name === 'breathing-pacer' ? tool : tool.locator('iframe').contentFrame())
      .getByRole('button')
      .first()
      .waitFor();
  }
  await rested(page);
}

const reactVersion = (createRequire(import.meta.url)('react/package.json') as { version: string }).version;
const turboVersion = (createRequire(import.meta.url)('@hotwired/turbo/package.json') as { version: string }).version;

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
function figureOf(embed: (typeof tools)[number]): NonNullable<Props['figure']> {
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

describe(`Turbo ${turboVersion} swaps the page`, () => {
  for (const form of forms)
    for (const embed of tools)
      it(`${embed.name} as ${form}: it works where it comes, and where the reader comes back to it`, async (t) => {
        const turbo = await readFile(join(root, 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'));
        const page = (body: string) => article(body, `<script src="/turbo.js"></script>${head(form)}`);
        const opened = await open(t, chromium, {
          html: page('<a href="/post">To the post</a>'),
          routes: {
            '/turbo.js': () => ({ body: turbo, type: 'text/javascript' }),
            '/post': () => page(`${line(form, embed)}<a href="/other">Elsewhere</a>`),
            '/other': () => page('<p>Elsewhere it is quiet.</p>'),
          },
        });
        await opened.page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
        await opened.page.getByRole('link', { name: 'To the post' }).press('Enter');
        await here(opened.page, embed);
        await still(opened);
        await use(opened.page, embed);
        await opened.page.getByRole('link', { name: 'Elsewhere' }).press('Enter');
        await opened.page.getByText('Elsewhere it is quiet.').waitFor();
        await opened.page.goBack();
        await here(opened.page, embed);
        await still(opened);
        await use(opened.page, embed);
        askedForOurs(opened, ['/', '/post', '/other', '/turbo.js']);
        assert.equal(await opened.page.locator('html').getAttribute('data-same'), 'page', 'it was one page all along');
        quiet(opened);
        found({ platform: 'Turbo', version: turboVersion, form, outcome: 'works' });
      });
});

describe('A page builder', () => {
  for (const form of forms)
    for (const embed of tools)
      it(`moves ${embed.name} as ${form}, and copies it: each works`, async (t) => {
        const opened = await open(t, chromium, {
          html: article(`<section>${line(form, embed)}</section>${text(3)}<section id="new"></section>`, head(form)),
        });
        const { page } = opened;
        await here(page, embed);
        await still(opened);
        await page.evaluate((form) => {
          const block = document.querySelector(form === 'element' ? 'article > section > [style]' : 'figure')!;
          const copy = block.cloneNode(true);
          document.querySelector('#new')!.append(block);
          document.querySelector('article > section')!.append(copy);
        }, form);
        await here(page, embed, 2);
        await use(page, embed, 2);
        quiet(opened);
        askedForOurs(opened);
        found({
          platform: 'Page builder',
          version: 'moves and clones nodes',
          form,
          outcome: 'works',
          model: 'append and cloneNode',
        });
      });
});

describe('More of it than needed', () => {
  let folder = '';
  before(async () => {
    // The same release under another number, as a second blog post might name it.
    folder = await mkdtemp(join(tmpdir(), 'ownside-older-'));
    await cp(join(dist, 'cdn'), folder, { recursive: true });
    for (const path of await readdir(folder, { recursive: true }))
      if (path.endsWith('.js')) {
        const file = join(folder, path);
        await writeFile(file, (await readFile(file, 'utf8')).replaceAll(version, '0.0.9'));
        if (path.includes(version)) await rename(file, join(folder, path.replace(version, '0.0.9')));
      }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const older = (line: string) => line.replaceAll('/ownside/cdn/', '/older/');
  const module = (path: string) => `<script type="module" src="${path}"></script>`;
  /** What it is called, what is in the post and in its head, and how many tools there are then. */
  const cases = (embed: (typeof tools)[number]): [string, string, string, number][] => [
    ['three copies of the line', line('element', embed).repeat(3), '', 3],
    ['two versions', older(line('element', embed)) + line('element', embed), '', 2],
    [
      'two versions, for placeholders',
      line('placeholder', embed),
      siteScript({ base }) + older(siteScript({ base })),
      1,
    ],
    ['the loader and everything in one file', line('element', embed) + module(`/ownside/cdn/${embed.name}.js`), '', 1],
    [
      'the module and the site-wide script',
      line('element', embed) + line('placeholder', embed),
      siteScript({ base }),
      2,
    ],
    ['a query behind one of them', line('element', embed) + module('/ownside/cdn/ownside.js?ver=6.8'), '', 1],
  ];
  for (const embed of tools)
    for (const [what, body, more, count] of cases(embed))
      it(`${embed.name}: ${what}`, async (t) => {
        const opened = await openWith(t, body, more);
        await here(opened.page, embed, count);
        await still(opened);
        await use(opened.page, embed, count);
        assert.deepEqual(opened.thrown, []);
        assert.deepEqual(
          opened.requests.filter((path) => path !== '/' && !/^\/(ownside|older)\//.test(path)),
          [],
        );
        // One line for the author, about the tag that was there first.
        assert.ok(opened.said.length <= 3, opened.said.join('\n'));
        for (const said of opened.said) assert.match(said, /is not used: another was first/);
        found({
          platform: 'Any page',
          version: what,
          form: body.includes('<figure') ? 'placeholder' : 'element',
          outcome: 'works',
          ...(what.startsWith('two versions') && { note: 'the older one is this one under another number' }),
        });
      });

  const openWith = (t: TestContext, body: string, more: string) =>
    open(t, chromium, { html: article(body + text(3), more), routes: { '/older/': folder } });
});

describe('A browser that keeps the page alive', () => {
  const keeping = browser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  for (const form of forms)
    for (const embed of tools)
      it(`finds ${embed.name} as ${form} as it was`, async (t) => {
        const opened = await open(t, keeping, {
          html: article(`<a href="/other">Elsewhere</a>${line(form, embed)}`, head(form)),
          routes: {
            '/other': () =>
              '<!doctype html><title>x</title><link rel="icon" href="data:,"><p>Elsewhere it is quiet.</p>',
          },
          headers: { 'cache-control': 'no-cache' },
        });
        const { page } = opened;
        await here(page, embed);
        await still(opened);
        const main = placeOf(page, embed.name).getByRole('button', uses[embed.name]).first();
        await main.scrollIntoViewIfNeeded();
        const { x, y } = (await main.boundingBox())!;
        await page.evaluate((tag) => {
          addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = `${persisted}`));
          document.querySelector(tag)!.addEventListener('own-start', () => (document.body.dataset['begun'] = ''));
        }, `own-${embed.name}`);
        await page.getByRole('link', { name: 'Elsewhere' }).dispatchEvent('click');
        await page.getByText('Elsewhere it is quiet.').waitFor();
        await page.goBack({ waitUntil: 'commit' });
        await page.locator('body[data-kept=true]').waitFor();
        // By the mouse: what drives the browser does not find frames again in a page that was kept.
        await page.mouse.click(x + 5, y + 5);
        await page.locator('body[data-begun]').waitFor();
        assert.equal(await page.locator(`own-${embed.name}`).count(), 1);
        quiet(opened);
        askedForOurs(opened, ['/', '/other']);
        found({ platform: 'Any page', version: 'kept alive while the reader is elsewhere', form, outcome: 'works' });
      });
});
