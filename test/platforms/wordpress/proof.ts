/** What is proved on a WordPress: who may write what, what is left of it, and that a reader can use it. */
import { strict as assert } from 'node:assert';
import { after as afterAll, before as beforeAll, describe, it, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { addressOf } from '../../../src/embed/snippet.js';
import { forms } from '../../../src/embed/forms.js';
import { browser, drawn, shift, watched } from '../../browser/kit.js';
import { found, type Outcome } from '../ledger.js';
import { writeInBlocks } from './block-editor.js';
import { writeAsCode, writeInVisual } from './classic-editor.js';
import { exercises, firstWords, line, names, wordsOf, type Exercise } from '../exercises.js';
import { find, use, type Place, type Shown } from '../reader.js';
import { openSite, roles, type Recipe, type Role, type Site } from './site.js';
import { after, before, pasted, published, putSiteScript, type Draft, type Pasted, type Post } from './posts.js';
import { Writers, type Screen } from './writers.js';

// The typefaces of a theme come late, and move the page by themselves: this reader has done without.
const { args } = chromiumLaunch();
const chromium = browser({ args: [...args, '--disable-remote-fonts'] });

interface Hands {
  readonly screen: Screen;
  readonly write: (page: Page, draft: Draft) => Promise<string>;
}

const hands = {
  'block editor': { screen: 'blocks', write: writeInBlocks },
  'classic editor': { screen: 'classic', write: writeAsCode },
  'classic editor, Visual tab': { screen: 'classic', write: writeInVisual },
} as const satisfies Record<string, Hands>;
type Editor = keyof typeof hands;
const editors = Object.keys(hands) as Editor[];

/** A form of embed, in the hands of somebody. */
interface Case {
  readonly role: Role;
  readonly editor: Editor;
  readonly form: Pasted;
}

const cases: readonly Case[] = editors.flatMap((editor) =>
  roles.flatMap((role) => ([...forms, 'marked link'] as const).map((form) => ({ role, editor, form }))),
);

/** What is left of it in the post. */
function outcomeOf({ role, editor, form }: Case): Outcome {
  if (form === 'link') return 'link';
  // This tab takes tags out that it doesn't know, whoever writes.
  if (editor === 'classic editor, Visual tab' && form === 'element') return 'words';
  // This role may not write our tags, nor scripts, nor frames: WordPress takes them out and leaves what is in them.
  if (role === 'author' && form === 'element') return 'words';
  if (role === 'author' && form === 'frame') return 'nothing';
  return 'works';
}

/** Of the pages that are asked for an address, WordPress keeps the part before the #. */
const hasSettings = ({ form }: Case): boolean => form !== 'address';

/** What the tools show of it. */
const shownIn = (made: Case): Shown => ({
  isSet: hasSettings(made),
  card: hasSettings(made) ? line : firstWords('back-card'),
});

const isFramed = ({ form }: Case): boolean => form === 'address' || form === 'frame';

interface Written extends Post {
  readonly made: Case;
}

export interface Proof {
  readonly database: string;
  readonly recipe: Recipe;
}

export function wordPressProof(title: string, { database, recipe }: Proof): void {
  describe(title, () => {
    let site: Site;
    let writers: Writers;
    const posts: Written[] = [];
    beforeAll(async () => {
      site = await openSite(recipe);
      await putSiteScript(site);
      writers = new Writers(site, chromium.get());
    });
    afterAll(() => site?.close());

    /** All three tools in one post. */
    async function write(made: Case): Promise<Written> {
      const { role, editor, form } = made;
      const title = `${form} by ${role}, ${editor}`;
      const draft = { title, form, lines: names.map((name) => pasted(site, form, name)) };
      const { screen, write } = hands[editor];
      const id = await writers.write(role, screen, (page) => write(page, draft));
      const post = { ...(await published(site, role, id, title)), made };
      posts.push(post);
      return post;
    }

    describe('a post', { concurrency: 2 }, () => {
      for (const made of cases) {
        const outcome = outcomeOf(made);
        const { role, editor, form } = made;
        it(`by the ${role} in the ${editor} with the ${form}: ${outcome}`, async (t) => {
          const post = await write(made);
          await read(t, site, post);
          await readWithoutScripts(t, post);
          found({
            platform: 'WordPress',
            version: `${site.version}, ${database}`,
            setting: `${role}, ${editor}`,
            form,
            outcome,
            ...(!hasSettings(made) && {
              note: 'as it is without settings; WordPress can move the post when it puts the frame in the place of its quote',
            }),
          });
        });
      }
    });

    it('the feed has the words, or the link, and nothing of the markup', async () => {
      const entries = await feedOf(site);
      assert.equal(posts.length, cases.length);
      for (const { title, made } of posts) {
        const html = entries.get(title);
        assert.ok(html, `${title} is in the feed`);
        assertReadable(textOf(html), made, title);
        for (const name of names) assertKept(html, made, name, title);
      }
    });

    it('the excerpt of each post can be read', () => {
      assert.equal(posts.length, cases.length);
      for (const { title, made, excerpt } of posts) {
        const text = textOf(excerpt);
        assert.ok(text.startsWith(before), title);
        assertReadable(text, made, title);
        assert.doesNotMatch(text, /[a-z][.?!][A-Z]/, `${title}: there is a space after a sentence`);
      }
    });
  });
}

/** Reads a post as somebody who is not signed in, and uses what is in it. */
async function read(t: TestContext, site: Site, { link, made }: Written): Promise<void> {
  const { page, said, thrown, lost } = await watched(t, chromium.get());
  page.setDefaultTimeout(30_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site.origin) elsewhere.push(request.url());
  });
  await page.goto(link);
  const entry = page.locator('.wp-block-post-content');
  await entry.getByText(before).waitFor();
  await ways[outcomeOf(made)]({ page, entry, site, made });
  await entry.getByText(after).waitFor();
  assertReadable(await entry.innerText(), made, link);
  assert.deepEqual({ said, thrown, elsewhere, lost }, { said: [], thrown: [], elsewhere: [], lost: [] });
}

/** Reads it with scripts turned off: the words, or at least the link. */
async function readWithoutScripts(t: TestContext, { link, made }: Written): Promise<void> {
  const { page } = await watched(t, chromium.get(), { javaScriptEnabled: false });
  page.setDefaultTimeout(30_000);
  await page.goto(link);
  const entry = page.locator('.wp-block-post-content');
  for (const name of names) {
    const { embed } = exercises[name];
    if (made.form === 'link' || made.form === 'marked link')
      await entry.getByRole('link', { name: embed.link }).waitFor();
    else if (made.form === 'frame') {
      if (outcomeOf(made) === 'works') await pageIn(entry, name).contentFrame().getByText(firstWords(name)).waitFor();
    } else await entry.getByText(firstWords(name)).waitFor();
  }
  assertReadable(await entry.innerText(), made, link);
}

interface Reading {
  readonly page: Page;
  /** What the author wrote. */
  readonly entry: Locator;
  readonly site: Site;
  readonly made: Case;
}

const ways: { readonly [outcome in Outcome]: (reading: Reading) => Promise<void> } = {
  async works({ page, entry, made }) {
    const places = new Map<Exercise, Place>();
    for (const name of names) {
      const place = isFramed(made) ? await frameOf(entry, name) : page;
      places.set(name, place);
      await find(place, name, shownIn(made));
      const shown = await entry.getByText(firstWords(name)).filter({ visible: true }).count();
      assert.equal(shown, 0, 'the words have made room');
      if (made.form === 'address') await assertHeight(entry, name, place);
    }
    // WordPress itself puts a frame in the place of its quote, and moves what is below: the note says so. Once the
    // frames are as high as their pages say, nothing moves any more.
    const moved = await shift(page);
    await drawn(page);
    if (made.form === 'address') assert.deepEqual(await shift(page), moved);
    else assert.deepEqual(moved, { sum: '0.000', nodes: [] });
    for (const [name, place] of places) await use(place, name, shownIn(made));
  },
  async words({ page, entry, site, made }) {
    for (const name of names) {
      const { embed, settings: attributes } = exercises[name];
      for (const words of wordsOf(name)) assert.equal(await entry.getByText(words).isVisible(), true, words);
      const link = entry.getByRole('link', { name: embed.link });
      assert.equal(await link.getAttribute('href'), addressOf(embed.name, { base: site.base, attributes }));
    }
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    const tools = names.map((name) => `own-${name}`).join();
    assert.equal(await entry.locator(`iframe, ${tools}, :not(:defined)`).count(), 0);
    if (made.role === 'author') assert.equal(await entry.locator('script').count(), 0);
  },
  async link({ page, entry, made }) {
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    for (const name of names) {
      await entry.getByRole('link', { name: exercises[name].embed.link }).click();
      await find(page, name, shownIn(made));
      await use(page, name, shownIn(made));
      await page.goBack();
    }
  },
  async nothing({ page, entry }) {
    assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
    for (const name of names) assert.equal(await entry.getByText(firstWords(name)).count(), 0);
    assert.equal(await entry.locator('iframe, a').count(), 0);
  },
};

const pageIn = (entry: Locator, name: Exercise): Locator => entry.locator(`iframe[src*="/ownside/pages/${name}.html"]`);

/** The tool's page in its frame, once the reader has come to it: far below the window WordPress loads none. */
async function frameOf(entry: Locator, name: Exercise): Promise<Place> {
  const frame = pageIn(entry, name);
  await frame.evaluate((element) => element.scrollIntoView());
  await frame.waitFor();
  return (await (await frame.elementHandle()).contentFrame())!;
}

/** The frame gets as high as its page says: WordPress takes 200 to 1000. */
async function assertHeight(entry: Locator, name: Exercise, place: Place): Promise<void> {
  assert.equal(await pageIn(entry, name).getAttribute('sandbox'), 'allow-scripts');
  // The quote makes room.
  const secret = await pageIn(entry, name).getAttribute('data-secret');
  await entry.locator(`blockquote[data-secret="${secret}"]`).waitFor({ state: 'hidden' });
  // Out of sight it draws nothing, and does not find out that it grew.
  await pageIn(entry, name).scrollIntoViewIfNeeded();
  await place.waitForFunction(() => {
    const { bottom } = document.querySelector('main')!.getBoundingClientRect();
    const height = Math.min(1000, Math.max(200, Math.ceil(bottom + scrollY)));
    return innerHeight >= height && innerHeight <= height + 24;
  });
}

/** What somebody reads who has no scripts: text alone. */
const textOf = (html: string): string => sanitize(html, { allowedTags: [] }).replaceAll('&amp;', '&');

/** Nothing of the markup can be read. An address that was pasted, and no more, may be read as that. */
function assertReadable(text: string, { form }: Case, where: string): void {
  const words = form === 'address' ? text.replace(/https?:\S+/g, '') : text;
  assert.doesNotMatch(words, /own-|ownside|script|clamp\(|&(lt|gt);|[<>{}]/, where);
}

/** What feed readers have of it. */
function assertKept(html: string, made: Case, name: Exercise, where: string): void {
  const entry = sanitize(html);
  const { embed } = exercises[name];
  const hasWords = entry.includes(firstWords(name));
  const hasLink = entry.includes(`/ownside/pages/${name}.html`);
  const kept: { readonly [form in Pasted]: boolean } = {
    element: hasWords && hasLink && entry.includes(embed.link),
    placeholder: hasWords && hasLink && entry.includes(embed.link),
    // WordPress's quote, which is what feeds show of it.
    address: hasWords && hasLink,
    frame: !hasWords && !hasLink,
    link: hasLink && entry.includes(embed.link),
    'marked link': hasLink && entry.includes(embed.link),
  };
  assert.equal(kept[made.form], true, `${where}: ${entry}`);
}

/** The posts in the feed, by their titles. */
async function feedOf({ origin }: Site): Promise<Map<string, string>> {
  const feed = await (await fetch(`${origin}/?feed=rss2`)).text();
  const items = feed.matchAll(/<item>\s*<title>(.*?)<\/title>[\s\S]*?<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/g);
  return new Map([...items].map(([, title, content]) => [title!, content!]));
}
