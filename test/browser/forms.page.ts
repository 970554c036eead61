/** Every way to put the pacer in a page: each is there, works, and gets along with the others. */
import { strict as assert } from 'node:assert';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  article,
  breatheThrough,
  browser,
  button,
  dist,
  drawn,
  element,
  hold,
  open,
  press,
  snippet,
  tag,
  text,
  usable,
  useBriefly,
  watched,
  whole,
  wordShown,
  type Held,
} from './kit.js';

const chromium = browser();

const cdn = '/ownside/cdn';
const module = (path: string) => `<script type="module" src="${cdn}/${path}"></script>`;
const classic = (path: string, more = '') => `<script src="${cdn}/${path}"${more}></script>`;
const files = (requests: string[]) =>
  requests.filter((path) => path.startsWith(cdn)).map((path) => path.slice(cdn.length + 1));

/** A folder with a copy of dist/cdn and a page beside it; gone when the test ends. */
async function onDisk(t: TestContext, html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ownside-'));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(dist, 'cdn'), join(folder, 'cdn'), { recursive: true });
  await writeFile(join(folder, 'post.html'), html);
  return pathToFileURL(join(folder, 'post.html')).href;
}

describe('Each script that can be put in a page works', () => {
  for (const [name, html, expected] of [
    ['the pasted line', article(), /^ownside\.js$/],
    ['the loader in the head', article(element, module('ownside.js')), /^ownside\.js$/],
    ['the classic loader after the tag', article(element + classic('ownside.classic.js')), /^ownside\.classic\.js$/],
    ['the classic loader in the head', article(element, classic('ownside.classic.js')), /^ownside\.classic\.js$/],
    ['the classic loader, async', article(element, classic('ownside.classic.js', ' async')), /^ownside\.classic\.js$/],
    [
      'the classic loader, deferred',
      article(element, classic('ownside.classic.js', ' defer')),
      /^ownside\.classic\.js$/,
    ],
    ['one module with everything in it', article(element + module('breathing-pacer.js')), /^breathing-pacer\.js$/],
    [
      'one classic script with everything in it',
      article(element + classic('breathing-pacer.classic.js')),
      /^breathing-pacer\.classic\.js$/,
    ],
    ['that one in the head', article(element, classic('breathing-pacer.classic.js')), /^breathing-pacer\.classic\.js$/],
  ] as const) {
    it(name, async (t) => {
      const { page, requests, said, thrown } = await open(t, chromium, { html });
      await whole(page);
      await useBriefly(page);
      assert.match(files(requests)[0]!, expected);
      // What has everything in it asks for nothing more.
      if (name.includes('everything') || name.includes('that one')) assert.equal(files(requests).length, 1);
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  for (const file of ['ownside.classic.js', 'breathing-pacer.classic.js']) {
    it(`${file} on a page opened from disk`, async (t) => {
      const address = await onDisk(t, article(`${element}<script src="cdn/${file}"></script>`));
      const { page, said, thrown } = await watched(t, chromium.get());
      await page.goto(address);
      await whole(page);
      await useBriefly(page);
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });
  }

  it('the page of its own, opened from disk, breathes and asks for nothing', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'ownside-'));
    t.after(() => rm(folder, { recursive: true }));
    await cp(join(dist, 'pages/breathing-pacer.html'), join(folder, 'breathing-pacer.html'));
    const { page, said, thrown } = await watched(t, chromium.get());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(join(folder, 'breathing-pacer.html')).href;
    await page.goto(address);
    await whole(page);
    await breatheThrough(page);
    await press(page, /^In danger/);
    await press(page, 'What is known');
    await drawn(page);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:')),
      [address],
    );
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });
});

describe('Put in twice', () => {
  for (const [name, html, most] of [
    ['the line pasted twice', article(snippet + snippet), 0],
    ['the loader under two addresses', article(`${element}${module('ownside.js')}${module('ownside.js?ver=2')}`), 0],
    [
      'the module and the classic loader',
      article(`${element}${module('ownside.js')}${classic('ownside.classic.js')}`),
      1,
    ],
    [
      'the loader, and everything in one',
      article(`${element}${module('ownside.js')}${module('breathing-pacer.js')}`),
      1,
    ],
    [
      'everything in one, twice',
      article(`${element}${module('breathing-pacer.js')}${module('breathing-pacer.js?ver=2')}`),
      1,
    ],
  ] as const) {
    it(`${name}: it works, with ${most ? 'one warning at most' : 'no warning'}`, async (t) => {
      const { page, said, thrown } = await open(t, chromium, { html });
      await whole(page);
      await button(page, 'Start').first().click();
      await press(page, 'Start now');
      await wordShown(page, 'in');
      await page.waitForLoadState('networkidle');
      const ours = said.filter((line) => line.startsWith('Ownside'));
      assert.ok(ours.length <= most, ours.join('\n'));
      // Lit has a line of its own for two copies of it, in its development build alone.
      assert.deepEqual({ said, thrown }, { said: ours, thrown: [] });
    });
  }
});

describe('Several on a page', () => {
  it('two widgets share every file: each is asked for once', async (t) => {
    const { page, requests } = await open(t, chromium, { html: article(element + text(2) + snippet) });
    await whole(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('own-breathing-pacer')].every(({ exercise }) => exercise !== undefined),
    );
    const asked = files(requests);
    assert.equal(new Set(asked).size, asked.length, asked.join(', '));
    assert.equal(asked.filter((path) => path.startsWith('chunks/core-')).length, 1);
    // Each minds its own.
    await button(page, 'Start').first().click();
    await button(page, 'Start now').click();
    assert.equal(await button(page, 'Start').count(), 1);
  });
});

describe('Where the tag is', () => {
  it('below the fold it waits until it is near, while the page still loads', async (t) => {
    let picture!: Held;
    const { page, requests } = await open(t, chromium, {
      html: article(`${text(100)}${snippet}${text(20)}`).replace(
        '</article>',
        '<img src="/slow.png" alt=""></article>',
      ),
      routes: { '/slow.png': () => ({ body: '', type: 'image/png' }) },
      until: 'domcontentloaded',
      prepare: async (page) => (picture = await hold(page, '**/slow.png')),
    });
    await picture.heard(/slow/);
    await drawn(page);
    assert.deepEqual(files(requests), ['ownside.js']);
    await page.locator(tag).scrollIntoViewIfNeeded();
    await usable(page);
    assert.equal(await page.evaluate(() => document.readyState), 'interactive', 'the page still loads');
    picture.release();
    await whole(page);
  });

  it('below the fold it comes when the page is idle, and nobody has to scroll', async (t) => {
    const { page, requests } = await open(t, chromium, { html: article(`${text(200)}${snippet}`) });
    await whole(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(files(requests)[0], 'ownside.js');
  });

  it('a tag that a script adds after the page has loaded is made whole', async (t) => {
    const { page, said, thrown } = await open(t, chromium, { html: article(`${text(1)}${module('ownside.js')}`) });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator(tag).count(), 0);
    await page.evaluate(
      (element) => document.querySelector('article')!.insertAdjacentHTML('beforeend', element),
      element,
    );
    await whole(page);
    await useBriefly(page);
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('a post without a tag costs the loader alone', async (t) => {
    const { page, requests } = await open(t, chromium, { html: article(`${text(3)}${module('ownside.js')}`) });
    await page.waitForLoadState('networkidle');
    assert.deepEqual(files(requests), ['ownside.js']);
  });
});
