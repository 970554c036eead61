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
import {
  article,
  breatheThrough,
  browser,
  dist,
  open,
  root,
  shift,
  text,
  whole,
  type Opened,
} from './../browser/kit.js';
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
  'thought-record': { name: 'Start', exact: true },
  'back-card': { name: 'Write mine', exact: true },
};

/** Nothing is left to do for the page. */
const rested = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

const quiet = ({ said, thrown }: Pick<Opened, 'said' | 'thrown'>) =>
  assert.deepEqual({ said, thrown }, { said: [], thrown: [] });

const reactVersion = (createRequire(import.meta.url)('react/package.json') as { version: string }).version;
const turboVersion = (createRequire(import.meta.url)('@hotwired/turbo/package.json') as { version: string }).version;

describe(`React ${reactVersion} takes a post over that it drew on the server`, () => {
  let script = '';
  before(async () => {
    // The page as its own script has it: the placeholder as React elements, once as they are and once as markup.
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
      define: { 'process.env.NODE_ENV': '"development"' },
    });
    script = outputFiles[0]!.text;
  });

  const post = (markup: string) => {
    const props = { markup, more: '' };
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,">
${siteScript({ base })}</head><body><main>${renderToString(h(Post, props))}</main>
<script>self.props = ${JSON.stringify(props).replaceAll('<', '\\u003c')}</script><script src="/app.js"></script></body></html>`;
  };

  for (const [when, takeOver] of [
    ['at once', 'self.root = takeOver()'],
    ['when the page is whole', "addEventListener('load', () => (self.root = takeOver()))"],
    ['late, when the tool is there already', ''],
  ] as const)
    it(`${when}: the tool is there, and React finds nothing to mend`, async (t) => {
      const opened = await open(t, chromium, {
        html: post(line('placeholder')),
        routes: { '/app.js': () => ({ body: `${script}\n${takeOver}`, type: 'text/javascript; charset=utf-8' }) },
      });
      const { page, said, thrown } = opened;
      await whole(page);
      if (!takeOver) {
        await page.evaluate('self.root = takeOver()');
        await rested(page);
      }
      // React draws the post anew, around the tool.
      await page.evaluate('drawAnew(self.root, "A line more.")');
      await page.getByText('A line more.').waitFor();
      await whole(page);
      await breatheThrough(page);
      assert.equal(await page.locator('own-breathing-pacer').count(), 1);
      if (takeOver) {
        quiet(opened);
        found({
          platform: 'React',
          version: reactVersion,
          setting: `hydrates ${when}`,
          form: 'placeholder',
          outcome: 'works',
        });
      } else {
        // It is told of the child that it did not draw, and draws its own; then the tool comes again.
        assert.deepEqual(thrown, []);
        assert.ok(
          said.every((line) => /hydrat/i.test(line)),
          said.join(),
        );
        const note = said.length ? 'React draws the post anew, and says so in the console' : '';
        found({
          platform: 'React',
          version: reactVersion,
          setting: 'hydrates after the tool came',
          form: 'placeholder',
          outcome: 'works',
          ...(note && { note }),
        });
      }
    });
});

/** A post as React has it. Its text is used in the page as well. */
function Post({ markup, more }: { markup: string; more: string }) {
  return h(
    'article',
    null,
    h('h1', null, 'At night'),
    h('div', { dangerouslySetInnerHTML: { __html: markup } }),
    h('p', null, 'A kettle helps.'),
    more && h('p', null, more),
  );
}

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
        await use(opened.page, embed);
        await opened.page.getByRole('link', { name: 'Elsewhere' }).press('Enter');
        await opened.page.getByText('Elsewhere it is quiet.').waitFor();
        await opened.page.goBack();
        await use(opened.page, embed);
        assert.equal(await opened.page.locator(`own-${embed.name}`).count(), 1);
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
        await page.locator(`own-${embed.name}`).waitFor();
        await page.evaluate((form) => {
          const block = document.querySelector(form === 'element' ? 'article > section > [style]' : 'figure')!;
          const copy = block.cloneNode(true);
          document.querySelector('#new')!.append(block);
          document.querySelector('article > section')!.append(copy);
        }, form);
        await page.waitForFunction((name) => document.querySelectorAll(`own-${name}`).length === 2, embed.name);
        await use(page, embed, 2);
        quiet(opened);
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
  const cases = (embed: (typeof tools)[number]): [string, string, string][] => [
    ['three copies of the line', line('element', embed).repeat(3), ''],
    ['two versions', older(line('element', embed)) + line('element', embed), ''],
    ['two versions, for placeholders', line('placeholder', embed), siteScript({ base }) + older(siteScript({ base }))],
    ['the loader and everything in one file', line('element', embed) + module(`/ownside/cdn/${embed.name}.js`), ''],
    ['the module and the site-wide script', line('element', embed) + line('placeholder', embed), siteScript({ base })],
    ['a query behind one of them', line('element', embed) + module('/ownside/cdn/ownside.js?ver=6.8'), ''],
  ];
  for (const embed of tools)
    for (const [what, body, more] of cases(embed))
      it(`${embed.name}: ${what}`, async (t) => {
        const opened = await openWith(t, body, more);
        await opened.page.locator(`own-${embed.name}`).first().waitFor();
        if (embed === pacer) await opened.page.getByRole('button', { name: 'Start', exact: true }).first().waitFor();
        else await opened.page.frameLocator(`own-${embed.name} iframe`).first().getByRole('button').first().waitFor();
        await rested(opened.page);
        assert.deepEqual(await shift(opened.page), { sum: '0.000', nodes: [] });
        assert.deepEqual(opened.thrown, []);
        // One line for the author, about the tag that was there first.
        assert.ok(opened.said.length <= 3, opened.said.join('\n'));
        for (const said of opened.said) assert.match(said, /is not used: another was first/);
        found({
          platform: 'Any page',
          version: what,

          form: body.includes('<figure') ? 'placeholder' : 'element',
          outcome: 'works',
        });
      });

  const openWith = (t: TestContext, body: string, more: string) =>
    open(t, chromium, { html: article(body + text(3), more), routes: { '/older/': folder } });
});

describe('A browser that keeps the page alive', () => {
  const keeping = browser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  for (const form of forms)
    it(`finds the ${form} as it was`, async (t) => {
      const opened = await open(t, keeping, {
        html: article(`<a href="/other">Elsewhere</a>${line(form)}`, head(form)),
        routes: {
          '/other': () => '<!doctype html><title>x</title><link rel="icon" href="data:,"><p>Elsewhere it is quiet.</p>',
        },
        headers: { 'cache-control': 'no-cache' },
      });
      const { page } = opened;
      await whole(page);
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => (document.body.dataset['kept'] = `${persisted}`)),
      );
      await page.getByRole('link', { name: 'Elsewhere' }).press('Enter');
      await page.getByText('Elsewhere it is quiet.').waitFor();
      await page.goBack({ waitUntil: 'commit' });
      await page.locator('body[data-kept=true]').waitFor();
      await use(page, pacer);
      assert.equal(await page.locator('own-breathing-pacer').count(), 1);
      quiet(opened);
    });
});
