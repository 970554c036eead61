/** The page of a single tool: its settings, a frame around it, and how it is kept. */
import { strict as assert } from 'node:assert';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { frameScript, lineFor } from '../../src/embed/forms.js';
import { embed as pacer } from '../../src/widgets/breathing-pacer/embed.js';
import { embeds } from '../../src/widgets/embeds.js';
import { exercises, line, names, type Exercise, type Settings } from '../platforms/exercises.js';
import { arrive, find, use } from '../platforms/reader.js';
import {
  article,
  browser,
  button,
  dist,
  drawn,
  open,
  placeOf,
  press,
  shift,
  tag,
  text,
  watched,
  whole,
} from './kit.js';

const chromium = browser();
const path = '/ownside/pages/breathing-pacer.html';
const pages = embeds.filter(({ leadsTo }) => !leadsTo).map(({ name }) => name);

const openPage = (t: TestContext, fragment = '', options: Parameters<typeof open>[2] = {}) =>
  open(t, chromium, { path: path + fragment, ...options });

/** What the pages of the exercises show at rest, with the settings in their addresses. */
const shown = { card: line };
const addressOf = (name: Exercise, more: Settings = {}) =>
  `/ownside/pages/${name}.html#${new URLSearchParams({ ...exercises[name].settings, ...more }).toString()}`;

describe('The page of a single tool', () => {
  for (const [name, width] of pages.flatMap((name) => [320, 390, 1280].map((width) => [name, width] as const)))
    it(`shows own-${name} at ${width} px, and nothing moves, is said, or comes from elsewhere`, async (t) => {
      const { page, said, thrown, requests } = await open(t, chromium, {
        path: `/ownside/pages/${name}.html`,
        viewport: { width, height: 1500 },
      });
      await page.getByText('Keep this tool').waitFor();
      await placeOf(page, name).getByRole('button').first().waitFor();
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
      assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
      assert.deepEqual(requests, [`/ownside/pages/${name}.html`]);
    });

  it('takes its settings from the part of its address that no server is sent', async (t) => {
    const { page, said, requests } = await openPage(
      t,
      '#minutes=3&heading=A+minute%20or+three&theme=dark&help-name=Our+line&embed',
    );
    await whole(page);
    assert.equal(await page.getByRole('heading', { name: 'A minute or three' }).isVisible(), true);
    assert.equal(await page.locator(tag).evaluate((pacer: HTMLElement) => pacer.getAttribute('minutes')), '3');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.deepEqual(said, []);
    assert.ok(!requests.some((path) => path.includes('minute')), 'no server is told');
  });

  it('takes nothing that is no setting, and says so to the author', async (t) => {
    const { page, said } = await openPage(t, '#onclick=alert(1)&style=display:none&minuten=3');
    await whole(page);
    assert.deepEqual(await page.locator(tag).evaluate((pacer) => pacer.getAttributeNames().sort()), ['heading-level']);
    assert.equal(said.length, 3);
    assert.match(said[2]!, /“minuten” is no setting of this tool/);
  });

  const fromLink = 'Some words or numbers here come from the link you followed.';
  for (const [fragment, isSaid] of [
    ['#line=You+again', true],
    ['#help-tel=555', true],
    ['#topic=tired&heading-level=3', false],
    ['', false],
  ] as const)
    it(`${isSaid ? 'says' : 'does not say'} that words come from a link with “${fragment}”`, async (t) => {
      const { page } = await open(t, chromium, { path: `/ownside/pages/back-card.html${fragment}` });
      await page.getByText('Keep this tool').waitFor();
      assert.equal(await page.getByText(fromLink).isVisible(), isSaid);
      await page.evaluate(() => (location.hash = '#signature=Somebody'));
      await page.getByText(fromLink).waitFor();
    });

  for (const name of pages)
    it(`takes the title and the help line of own-${name} from its address`, async (t) => {
      const path = `/ownside/pages/${name}.html#heading=A+night&help-name=Our+line&help-tel=555+0100`;
      const { page, said } = await open(t, chromium, { path });
      await page.getByText(fromLink).waitFor();
      const place = placeOf(page, name);
      await place.getByRole('heading', { name: 'A night' }).waitFor();
      if (name !== 'help') await place.getByRole('button', { name: /ways to get help/i }).click();
      await place
        .getByText(/Our line/)
        .first()
        .waitFor();
      assert.deepEqual(said, []);
    });

  it('goes on where another link to it is opened, with the new settings', async (t) => {
    const { page } = await openPage(t, '#heading=One');
    await whole(page);
    await page.evaluate(() => (document.body.dataset['same'] = 'page'));
    await page.evaluate(() => (location.hash = '#minutes=2'));
    await page.getByRole('heading', { name: 'One' }).waitFor({ state: 'hidden' });
    assert.equal(await page.locator(tag).getAttribute('minutes'), '2');
    assert.equal(await page.locator('body').getAttribute('data-same'), 'page');
  });

  it('can be hosted under any path', async (t) => {
    const { page, said } = await open(t, chromium, {
      routes: { '/a/b/tools/': join(dist, 'pages') },
      path: '/a/b/tools/breathing-pacer.html#minutes=2',
    });
    await whole(page);
    await page.getByText('Keep this tool').click();
    await press(page, 'Keep it in this browser');
    await page.getByText(/^The tool is kept in this browser/).waitFor();
    assert.deepEqual(said, []);
  });
});

describe('Keeping a tool', () => {
  it('writes nothing before it is asked for', async (t) => {
    const { page } = await openPage(t);
    await whole(page);
    await page.getByText('Keep this tool').click();
    assert.deepEqual(await kept(page), { workers: 0, caches: [] });
  });

  for (const name of names)
    it(`in the browser: own-${name} opens without a connection, works, and can be removed again`, async (t) => {
      const { page, said, thrown } = await open(t, chromium, { path: addressOf(name) });
      await arrive(page, name, shown);
      await ask(page);
      await button(page, 'Keep it in this browser').press('Enter');
      await page.getByText('The tool is kept in this browser. Bookmark this page to find it again.').waitFor();
      assert.equal((await kept(page)).workers, 1);
      await page.waitForFunction(() => document.activeElement?.id === 'keep-said');

      await page.context().setOffline(true);
      await page.goto(page.url().replace('#', '?from=home#'));
      await find(page, name, shown);
      await use(page, name, shown);
      await page.context().setOffline(false);

      await page.locator('summary', { hasText: 'This tool is kept here' }).press('Enter');
      assert.equal(await page.getByText('Once kept, it opens with no internet.').isVisible(), false);
      await press(page, 'Remove it from this browser');
      await page.getByText('The tool is no longer kept here. What you kept inside it is still there.').waitFor();
      assert.equal(await page.getByText('Keep this tool').isVisible(), true);
      assert.deepEqual(await kept(page), { workers: 0, caches: [] });
      assert.equal(await button(page, 'Keep it in this browser').isVisible(), true);
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });

  it('keeps one tool, and leaves the others alone', async (t) => {
    const { page, origin } = await openPage(t);
    await page.getByText('Keep this tool').click();
    await press(page, 'Keep it in this browser');
    await page.getByText(/^The tool is kept in this browser/).waitFor();
    await page.goto(`${origin}/ownside/pages/check.html`);
    await page.getByText('Keep this tool').click();
    assert.equal(await button(page, 'Keep it in this browser').isVisible(), true);
  });

  for (const name of names)
    it(`as a file: own-${name} runs from disk with its settings, asks for nothing, and can be kept again`, async (t) => {
      const { page } = await open(t, chromium, { path: addressOf(name, { heading: 'A minute "or" three' }) });
      await arrive(page, name, shown);
      const file = await saved(page);
      assert.equal(file.name, `${name}.html`);

      const { href } = pathToFileURL(file.path);
      const disk = await watched(t, chromium.get());
      const requests: string[] = [];
      disk.page.on('request', (request) => requests.push(request.url()));
      await disk.page.goto(href);
      await placeOf(disk.page, name).getByRole('heading', { name: 'A minute "or" three' }).waitFor();
      await find(disk.page, name, shown);
      await use(disk.page, name, shown);
      assert.deepEqual({ said: disk.said, thrown: disk.thrown }, { said: [], thrown: [] });
      assert.deepEqual(
        requests.filter((address) => address !== href && !address.startsWith('data:')),
        [],
      );

      const again = await saved(disk.page);
      assert.equal(await readFile(again.path, 'utf8'), await readFile(file.path, 'utf8'));
    });

  it('as an app: the browser finds nothing amiss, and it begins with its settings', async (t) => {
    const { page, said } = await openPage(t, '#minutes=3&heading=A%20minute');
    await whole(page);
    const devtools = await page.context().newCDPSession(page);
    const app = async () => {
      const { url, data, errors } = await devtools.send('Page.getAppManifest');
      const { start_url, ...app } = JSON.parse(data!) as { start_url: string; id: string; scope: string };
      return { errors, ...app, start: new URL(start_url, url), scope: new URL(app.scope, url).pathname };
    };
    const set = await app();
    assert.deepEqual(set.errors, []);
    assert.deepEqual(set.start.hash, '#minutes=3&heading=A+minute');
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A window that forgets everything, as a test has, puts nothing among the apps.
    assert.deepEqual(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
      [],
    );

    await page.evaluate(() => (location.hash = ''));
    await page.waitForFunction(
      () => !document.querySelector<HTMLLinkElement>('link[rel=manifest]')!.href.startsWith('data:'),
    );
    const plain = await app();
    assert.deepEqual(plain.errors, []);
    assert.deepEqual([plain.id, plain.scope, plain.start.pathname], [set.id, set.scope, set.start.pathname]);
    assert.equal(plain.start.hash, '');
    assert.deepEqual(said, []);
  });

  it('says so where a browser keeps nothing', async (t) => {
    const { page } = await openPage(t, '', {
      routes: { '/ownside/pages/offline.js': () => ({ body: '', status: 404 }) },
    });
    await page.getByText('Keep this tool').click();
    await press(page, 'Keep it in this browser');
    await page.getByText('This browser did not keep it. You can save it as a file.').waitFor();
    assert.equal(await button(page, 'Keep it in this browser').isVisible(), true);
  });
});

describe('The page in a frame', () => {
  it('has its words from the post, and says nothing of links', async (t) => {
    const line = lineFor('frame', pacer, { base: '/ownside', attributes: { heading: 'A minute' } });
    const { page } = await open(t, chromium, { html: article(line + text(6)) });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'A minute' }).waitFor();
    assert.equal(await frame.getByText(/come from the link/).isVisible(), false);
  });

  // What a page builder or a theme may put around it, at 320 px.
  for (const [around, css] of Object.entries({
    'a float': 'float: left',
    'a block as wide as what is in it': 'width: fit-content',
    'an inline block': 'display: inline-block',
    'a table': 'display: table',
    'a flex column, centred': 'display: flex; flex-direction: column; align-items: center',
    'a flex row': 'display: flex',
    'a grid': 'display: grid',
    'a column of a grid that asks what is in it': 'display: grid; grid-template-columns: auto',
  }))
    it(`can be used in ${around}, and the post does not scroll sideways`, async (t) => {
      const line = lineFor('frame', pacer, { base: '/ownside' });
      const { page } = await open(t, chromium, {
        html: article(`<div style="${css}">${line}</div>`, '<style>section { margin: 0 4px }</style>'),
        viewport: { width: 320, height: 900 },
      });
      await page.frameLocator('iframe').getByRole('button', { name: 'Start' }).waitFor();
      const width = await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth);
      assert.ok(width >= 250 && width <= 300, `${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });

  const inPost = (t: TestContext, script = '') =>
    open(t, chromium, { html: article(lineFor('frame', pacer, { base: '/ownside' }) + text(6), script) });

  it('is the tool and nothing around it, as high as the frame', async (t) => {
    const { page, said, thrown } = await inPost(t);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start' }).waitFor();
    assert.equal(await frame.getByText('Keep this tool').isVisible(), false);
    const [height, content] = await page
      .locator('iframe')
      .evaluate((frame: HTMLIFrameElement) => [
        frame.clientHeight,
        frame.contentDocument!.documentElement.scrollHeight,
      ]);
    assert.equal(content, height, 'it does not scroll');
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('leaves the frames of others alone, whatever they say', async (t) => {
    // It says it again and again: once at least when all can hear it.
    const other = `<iframe title="Other" height="90" src="/other.html"></iframe>`;
    const says = `<script>setInterval(() => { parent.postMessage({ message: 'ownside-height', value: 900 }, '*'); said = true }, 20)</script>`;
    const script = frameScript({ base: '/ownside' });
    const { page } = await open(t, chromium, {
      html: article(lineFor('frame', pacer, { base: '/ownside' }) + text(6) + script + other, ''),
      routes: { '/other.html': () => says },
    });
    const heights = () =>
      page.locator('iframe').evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    const [before] = await heights();
    // Ours has grown: what was said before that has been heard.
    await page
      .frameLocator('iframe')
      .first()
      .getByRole('button', { name: /ways to get help/i })
      .click();
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before! + 100, before);
    const theirs = page.frames().find((frame) => frame.url().endsWith('/other.html'))!;
    await theirs.evaluate(() => delete (globalThis as { said?: true }).said);
    await theirs.waitForFunction(() => 'said' in globalThis);
    await drawn(page);
    assert.equal((await heights())[1], 90);
  });

  it('grows with what is opened in it where the page has the script for frames, and goes back', async (t) => {
    const { page } = await inPost(t, frameScript({ base: '/ownside' }));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start' }).waitFor();
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const before = await height();
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    await frame.getByRole('button', { name: /ways to get help/i }).click();
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before + 100, before);
    assert.equal(
      await page
        .locator('iframe')
        .evaluate((frame: HTMLIFrameElement) => frame.contentDocument!.documentElement.scrollHeight),
      await height(),
    );
    await frame.getByRole('button', { name: /ways to get help/i }).click();
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight === before, before);
  });

  it('without its origin breathes, with nothing said, and answers WordPress where it asks for the height', async (t) => {
    const address = '/ownside/pages/breathing-pacer.html#?secret=abc';
    const html = article(`<iframe sandbox="allow-scripts" src="${address}" width="600" height="700"></iframe>`);
    const { page, said, thrown } = await open(t, chromium, { html });
    const frame = page.frameLocator('iframe');
    const told = page.evaluate(
      () =>
        new Promise<unknown>((done) => {
          addEventListener(
            'message',
            ({ data }: MessageEvent<{ message: string }>) => data.message === 'height' && done(data),
          );
          const { contentWindow } = document.querySelector('iframe')!;
          contentWindow!.postMessage({ message: 'ready', secret: 'abc' }, '*');
        }),
    );
    assert.equal(((await told) as { secret: string }).secret, 'abc');
    await frame.getByRole('button', { name: 'Start', exact: true }).click();
    await frame.getByRole('button', { name: 'Stop' }).click();
    await frame
      .getByText('How does it feel now?')
      .or(frame.getByRole('button', { name: 'Easier' }))
      .first()
      .waitFor();
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
  });

  it('without its origin tells its height where the post is laid out late, and hides the frame until then, as WordPress does', async (t) => {
    const address = '/ownside/pages/breathing-pacer.html#?secret=abc';
    const frame = `<iframe sandbox="allow-scripts" src="${address}" width="600" height="700"
      style="position: absolute; visibility: hidden" onload="fetch('/loaded')"></iframe>`;
    const show = `<script>addEventListener('message', ({ data }) => {
      if (data.message === 'height') document.querySelector('iframe').removeAttribute('style');
    })</script>`;
    let isLoaded!: () => void;
    const loaded = new Promise<void>((done) => (isLoaded = done));
    const { page } = await open(t, chromium, {
      html: article(frame + text(3), `${show}<link rel="stylesheet" href="/late.css">`),
      routes: {
        '/loaded': () => (isLoaded(), ''),
        // A page is laid out once it has its styles.
        '/late.css': () => loaded.then(() => ({ body: '', type: 'text/css' })),
      },
    });
    await page.locator('iframe').waitFor();
  });

  it('without its origin, as in WordPress, works in memory, says what it can’t do, and tells its height', async (t) => {
    const address = '/ownside/pages/thought-record.html';
    const html = article(
      `<iframe sandbox="allow-scripts" src="${address}#mode=quick#?secret=abc" width="600" height="900"></iframe>
       <script>heights = []; addEventListener('message', ({ data }) => heights.push(data))</script>`,
    ).replace('<article>', '<article><!-- -->');
    const { page, said, thrown } = await open(t, chromium, { html });
    const frame = page.frameLocator('iframe');
    await frame.getByText('In this post the tool can’t keep or print anything, or open other sites.').waitFor();
    await frame.frameLocator('own-thought-record iframe').getByRole('button').first().waitFor();
    await page.waitForFunction(() =>
      (globalThis as unknown as { heights: { message: string }[] }).heights.some(({ message }) => message === 'height'),
    );
    const messages = await page.evaluate(
      () => (globalThis as unknown as { heights: { message: string; secret?: string; value: number }[] }).heights,
    );
    const wordpress = messages.filter(({ message }) => message === 'height');
    assert.ok(wordpress.length > 0);
    assert.ok(
      wordpress.every(({ secret, value }) => secret === 'abc' && value > 300 && value < 1000),
      JSON.stringify(wordpress),
    );
    await frame.getByRole('link', { name: 'Open it on its own page.' }).click();
    await page.waitForFunction(() =>
      (globalThis as unknown as { heights: { message: string }[] }).heights.some(({ message }) => message === 'link'),
    );
    assert.deepEqual({ said: said.filter((line) => !/sandboxed/.test(line)), thrown }, { said: [], thrown: [] });
  });
});

describe('The page in a frame without its origin', () => {
  const inBare = async (t: TestContext, name: string, settings = '') => {
    const src = `/ownside/pages/${name}.html${settings}`;
    const html = article(`<iframe sandbox="allow-scripts" src="${src}" width="600" height="1000"></iframe>`);
    const opened = await open(t, chromium, { html });
    const frame = opened.page.frameLocator('article iframe');
    return { ...opened, tool: placeOf(frame, name) };
  };

  for (const name of pages)
    it(`${name}: help lines are spelled out, as no link opens there`, async (t) => {
      const { tool } = await inBare(t, name, '#help-name=Our+line&help-tel=555+0100&help-chat=https://chat.example/');
      if (name !== 'help') await tool.getByRole('button', { name: /ways to get help/i }).click();
      for (const text of ['https://findahelpline.com', '555 0100', 'https://chat.example/'])
        await tool.getByText(text, { exact: true }).waitFor();
      assert.equal(await tool.getByRole('listitem').getByRole('link').count(), 0);
    });

  it('spells its own address out, as a link would load it anew in there, and what was written would be gone', async (t) => {
    const { page, origin } = await inBare(t, 'thought-record', '#mode=quick');
    const frame = page.frameLocator('article iframe');
    const address = `${origin}/ownside/pages/thought-record.html#mode=quick`;
    await frame.getByText(`Open it on its own page: ${address}`).waitFor();
    assert.equal(await frame.getByRole('link').count(), 0);
  });

  it('a tool that keeps nothing anywhere does not speak of keeping there', async (t) => {
    const { page } = await inBare(t, 'check');
    const frame = page.frameLocator('article iframe');
    await frame.getByText('In this post the tool can’t open other sites.').waitFor();
    assert.equal(await frame.getByText(/can’t keep/).count(), 0);
  });

  it('the record offers no blank sheet, and says of the written one that it could not be printed or saved', async (t) => {
    const { tool } = await inBare(t, 'thought-record');
    const press = (name: string) => tool.getByRole('button', { name, exact: true }).press('Enter');
    await tool.getByRole('button', { name: 'How it goes' }).waitFor();
    assert.equal(await tool.getByRole('button', { name: 'Print a blank sheet' }).count(), 0);
    assert.equal(await tool.getByText(/what you keep in this browser/).count(), 0);
    await press('Start');
    await tool.getByRole('textbox').first().fill('The door was shut.');
    await press('Stop here');
    await tool.getByRole('button', { name: /^Print/ }).press('Enter');
    await tool.getByText('This browser did not print it. You can copy the words.').waitFor();
    await tool.getByRole('button', { name: /^Save a file/ }).press('Enter');
    await tool.getByRole('button', { name: /^Plain text/ }).press('Enter');
    await tool.getByText('This browser did not save it. You can copy the words.').waitFor();
  });

  it('stays so where the settings change', async (t) => {
    const { page, tool } = await inBare(t, 'thought-record', '#mode=quick');
    await tool.getByRole('button', { name: 'Start', exact: true }).waitFor();
    const frame = page.frames().find((frame) => frame.url().includes('/pages/'))!;
    await frame.evaluate(() => (location.hash = '#mode=seven'));
    await frame.locator('own-thought-record[mode=seven]').waitFor();
    const record = frame.locator('own-thought-record');
    assert.deepEqual([await record.getAttribute('storage'), await record.getAttribute('data-bare')], ['none', '']);
  });

  it('the pacer offers no card to print', async (t) => {
    const { tool } = await inBare(t, 'breathing-pacer');
    await tool.getByRole('button', { name: 'Change how it goes' }).click();
    await tool.getByRole('button', { name: /^Pace/ }).waitFor();
    assert.equal(await tool.getByRole('button', { name: /card/i }).count(), 0);
  });
});

describe('What stands in dist/pages', () => {
  it('is a page, and what lists it as an app, for each tool, and the worker with its icons', async () => {
    assert.deepEqual(
      (await readdir(join(dist, 'pages'))).sort(),
      [
        ...pages.flatMap((name) => [`${name}.html`, `${name}.webmanifest`]),
        'icon-192.png',
        'icon-512.png',
        'offline.js',
      ].sort(),
    );
  });
});

/** What the browser has of ours. */
async function kept(page: Page): Promise<{ workers: number; caches: string[] }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
}

/** Opens what offers to keep the tool. By its key: a click that scrolls first can land in the frame that was there before. */
const ask = (page: Page) => page.locator('summary', { hasText: 'Keep this tool' }).press('Enter');

/** Presses for the file, and waits until the browser has it. */
async function saved(page: Page): Promise<{ name: string; path: string }> {
  await ask(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save it as a file').press('Enter');
  await page.getByText('Open the file in a browser. It needs no internet.').waitFor();
  const file = await download;
  const path = `${await file.path()}.${file.suggestedFilename()}`;
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}
