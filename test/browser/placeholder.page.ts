/** Placeholders and marked links, which the site-wide script makes widgets of. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { lineFor, siteScript } from '../../src/embed/forms.js';
import { embed as card } from '../../src/widgets/back-card/embed.js';
import { embed as pacer } from '../../src/widgets/breathing-pacer/embed.js';
import { embed as record } from '../../src/widgets/thought-record/embed.js';
import { article, breatheThrough, browser, button, dist, open, shift, tag, text, usable, whole, words } from './kit.js';

/** What is read of the manifest. */
interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const chromium = browser();
const base = '/ownside';
const script = siteScript({ base });
const figure = lineFor('placeholder', pacer, { base });

/** A post with this in it, on a blog that has the script in its head. */
const post = (t: TestContext, body: string, options: Parameters<typeof open>[2] = {}) =>
  open(t, chromium, { html: article(body + text(6), script), ...options });

describe('A placeholder', () => {
  it('becomes the pacer, in its place: it breathes, nothing moves, nothing is said', async (t) => {
    const { page, said, thrown, requests } = await post(t, figure);
    await whole(page);
    await breatheThrough(page);
    assert.equal(await page.getByText(words).filter({ visible: true }).count(), 0, 'the words have made room');
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    assert.ok(requests.includes('/ownside/cdn/ownside.js'), 'as small as with the module');
    assert.ok(!requests.some((path) => path.endsWith('/breathing-pacer.classic.js')));
  });

  it('keeps its room where the blog took its style out', async (t) => {
    const { page } = await post(t, figure.replace(/ style="[^"]*"/, ''));
    await whole(page);
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
  });

  it('takes its settings from data attributes, however they were pasted', async (t) => {
    const settings =
      'data-own="”breathing-pacer”" data-own-minutes="”3”" data-own-help-name="Our line" data-own-theme="dark"';
    const { page } = await post(t, `<figure ${settings}><p>Breathe.</p></figure>`);
    await whole(page);
    assert.deepEqual(
      await page.locator(tag).evaluate((pacer: HTMLElementTagNameMap['own-breathing-pacer']) => ({
        minutes: pacer.getAttribute('minutes'),
        name: pacer.helpName,
        theme: pacer.theme,
      })),
      { minutes: '”3”', name: 'Our line', theme: 'dark' },
    );
  });

  it('sets nothing that means more to the browser, whoever wrote it, and says so', async (t) => {
    const bad = {
      onpointerover: 'ran = true',
      ONFOCUS: 'ran = true',
      style: 'position:fixed',
      id: 'x',
      script: 'on load log',
      'data-bare': '',
      // Of scripts that a page may have.
      'x-init': 'ran = true',
      'hx-get': '/elsewhere',
      'v-html': '<b>',
    };
    const data = Object.entries(bad).map(([name, value]) => ` data-own-${name}="${value.replace('<', '&lt;')}"`);
    const address = new URLSearchParams({ ...bad, minutes: '3' }).toString().replaceAll('&', '&amp;');
    for (const body of [
      `<figure data-own="breathing-pacer" data-own-minutes="3"${data.join('')}><p>Breathe.</p></figure>`,
      `<p><a href="/ownside/pages/breathing-pacer.html#${address}&amp;embed">Breathe.</a></p>`,
    ]) {
      const { page, said } = await post(t, body);
      await whole(page);
      const set = await page.locator(tag).evaluate((pacer) => pacer.getAttributeNames());
      assert.deepEqual(
        set.filter((name) => name !== 'data-own-placed'),
        ['minutes'],
      );
      assert.deepEqual(
        said.map((words) => /“(.*)” can't be a setting/.exec(words)?.[1]?.toLowerCase()).sort(),
        Object.keys(bad)
          .map((name) => name.toLowerCase())
          .sort(),
      );
      await page.locator(tag).hover();
      assert.equal(await page.evaluate(() => 'ran' in globalThis), false);
    }
  });

  it('can have every setting of each tool', async (t) => {
    const { modules } = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8')) as Manifest;
    const tools = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    const figures = tools.map(({ tagName, attributes = [] }) => {
      const settings = attributes.map(({ name }) => ` data-own-${name}=""`);
      return `<figure data-own="${tagName!.slice(4)}"${settings.join('')}><p>Words.</p></figure>`;
    });
    const { page, said } = await post(t, figures.join(''));
    for (const { tagName, attributes = [] } of tools) {
      const tool = page.locator(tagName!);
      await tool.waitFor({ state: 'attached' });
      const set = await tool.evaluate((tool) => tool.getAttributeNames());
      assert.deepEqual(
        attributes.map(({ name }) => name).filter((name) => !set.includes(name)),
        [],
        tagName,
      );
    }
    assert.deepEqual(
      said.filter((words) => words.includes("can't be a setting")),
      [],
    );
  });

  it('takes no help line from an address, which can be anybody’s, and leaves a reader’s own link alone', async (t) => {
    const href = '/ownside/pages/breathing-pacer.html#help-name=Their+line&amp;help-tel=555&amp;minutes=3&amp;embed';
    const { page } = await post(
      t,
      `<p><a href="${href}">Ours</a></p><p><a rel="nofollow ugc" href="${href}">A comment</a></p>`,
    );
    await whole(page);
    assert.equal(await page.locator(tag).count(), 1);
    assert.equal(await page.getByRole('link', { name: 'A comment' }).isVisible(), true);
    assert.deepEqual(
      await page.locator(tag).evaluate((pacer: HTMLElementTagNameMap['own-breathing-pacer']) => ({
        minutes: pacer.getAttribute('minutes'),
        name: pacer.getAttribute('help-name'),
        tel: pacer.getAttribute('help-tel'),
      })),
      { minutes: '3', name: null, tel: null },
    );
  });

  for (const [what, body] of [
    ['a figure', figure],
    [
      'a paragraph with words of its own',
      '<p data-own="breathing-pacer">Something steady to breathe with. Breathe in gently.</p>',
    ],
    ['a section', figure.replaceAll('figure', 'section')],
    ['a quote', figure.replaceAll('figure', 'blockquote')],
    [
      'a marked link',
      '<p><a data-own="breathing-pacer" href="/ownside/pages/breathing-pacer.html">Something steady to breathe with. Breathe in gently.</a></p>',
    ],
    [
      'a link that is marked in its address',
      '<p><a href="/ownside/pages/breathing-pacer.html#minutes=3&amp;embed">Something steady to breathe with. Breathe in gently.</a></p>',
    ],
  ] as const)
    it(`may be ${what}`, async (t) => {
      const { page, said, thrown } = await post(t, body);
      await whole(page);
      assert.equal(await page.locator(tag).count(), 1);
      assert.equal(await page.getByText(words).filter({ visible: true }).count(), 0, 'the words have made room');
      assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });

  it('leaves other links as they are, and a link to the page that is not marked', async (t) => {
    const links = ['/ownside/pages/breathing-pacer.html#minutes=3', 'https://video.example/embed', '#embed'];
    const { page } = await post(
      t,
      figure + links.map((href) => `<p><a href="${href}">A link to ${href}</a></p>`).join(''),
    );
    await whole(page);
    assert.equal(await page.locator(tag).count(), 1);
    for (const href of links) assert.equal(await page.getByText(`A link to ${href}`).isVisible(), true);
  });

  it('with a name that is none of ours stays as it is, and the author is told which there are', async (t) => {
    const { page, said } = await post(
      t,
      `<figure data-own="breathing"><p>Breathe in, breathe out.</p></figure>${figure}`,
    );
    await whole(page);
    assert.equal(await page.getByText('Breathe in, breathe out.').isVisible(), true);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /there is no tool “breathing”. There are: .*breathing-pacer.*thought-record/);
  });

  it('stays in words where its code can’t come, and says so to the author', async (t) => {
    const { page, said } = await post(t, figure, {
      prepare: (page) => page.route(/breathing-pacer(-[^/]*|\.classic)\.js$/, (route) => route.abort()),
    });
    while (!said.length) await page.waitForEvent('console');
    assert.match(said.join(), /<own-breathing-pacer> did not load/);
    assert.equal(await page.getByText(words).isVisible(), true);
  });

  it('comes later with what a blog adds to a page, and asks for nothing where there is none', async (t) => {
    const { page, requests } = await post(t, '');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/ownside/')),
      ['/ownside/cdn/ownside.classic.js'],
    );
    await page
      .locator('article')
      .evaluate((article, figure) => article.insertAdjacentHTML('afterbegin', figure), figure);
    await whole(page);
    await breatheThrough(page);
  });

  it('goes where a page builder moves it, and its copy works by itself', async (t) => {
    const { page, thrown } = await post(t, figure);
    await whole(page);
    await page.locator('figure').evaluate((figure) => figure.parentElement!.append(figure));
    await breatheThrough(page);
    await page.locator('figure').evaluate((figure) => figure.parentElement!.prepend(figure.cloneNode(true)));
    await button(page, 'Start').waitFor();
    assert.equal(await page.locator(tag).count(), 2, 'one in each');
    assert.equal(await page.getByText(words).filter({ visible: true }).count(), 0);
    assert.deepEqual(thrown, []);
  });

  it('comes back where a page writes its content anew, and a page that never stops doing so is left alone', async (t) => {
    const { page } = await post(t, figure);
    await usable(page);
    await page.locator('figure').evaluate((figure) => {
      const anew = document.createElement('p');
      anew.append('Something steady to breathe with. Breathe in gently, once more.');
      figure.replaceChildren(anew);
    });
    await page.locator(tag).waitFor();
    assert.equal(await page.getByText(words).filter({ visible: true }).count(), 0);
    // What it does from now on: it takes the tool out whenever it comes.
    await page.locator('figure').evaluate((figure, tag) => {
      const rid = () => figure.querySelector(tag)?.remove();
      new MutationObserver(rid).observe(figure, { childList: true });
      rid();
    }, tag);
    const times = await page.evaluate(async () => {
      let times = 0;
      new MutationObserver(() => times++).observe(document.querySelector('figure')!, { childList: true });
      for (let quiet = 0, before = 0; quiet < 20; quiet = times === before ? quiet + 1 : 0, before = times)
        await new Promise((done) => requestIdleCallback(done));
      return times;
    });
    assert.ok(times < 24, `it was put in or taken out ${times} times`);
    assert.equal(await page.locator(tag).count(), 0);
  });

  it('is filled once, however many copies of the script there are', async (t) => {
    const { page, said } = await post(t, script + figure + script);
    await whole(page);
    assert.equal(await page.locator(tag).count(), 1);
    assert.deepEqual(said, []);
  });

  for (const [name, embed] of [
    ['back-card', card],
    ['thought-record', record],
  ] as const)
    it(`becomes <own-${name}> in its frame, in its place`, async (t) => {
      const { page, said, thrown } = await post(t, lineFor('placeholder', embed, { base }));
      const frame = page.frameLocator(`own-${name} iframe`);
      await frame.getByRole('button').first().waitFor();
      await page
        .getByText(embed.words[0] as string)
        .first()
        .waitFor({ state: 'hidden' });
      assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
    });

  it('hands the author’s own lines on', async (t) => {
    const lines = '<ul data-own-role="lines"><li>I can put this down for tonight.</li></ul>';
    const { page } = await post(t, `<figure data-own="back-card">${lines}</figure>`);
    const frame = page.frameLocator('own-back-card iframe');
    await frame.getByText('I can put this down for tonight.').filter({ visible: true }).first().waitFor();
  });
});
