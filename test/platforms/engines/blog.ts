/** A blog on a real engine: it is built with every form in a post of its own, and each post is read as people do. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { integrationsData } from '../../../src/embed/integrations.js';
import { version } from '../../../src/version.js';
import { embeds } from '../../../src/widgets/embeds.js';
import { browser, dist, drawn, open, root, shift, type OpenOptions } from '../../browser/kit.js';
import { found, type Outcome } from '../ledger.js';
import { asFeedsShowIt, textOf } from './models.js';
import {
  awkward,
  awkwardPost,
  base,
  elsewhere,
  ownLine,
  postsFor,
  slippedPost,
  wholePosts,
  type Post,
  type Shortcode,
  type Written,
} from './posts.js';
import { exercises, wordsOf } from '../exercises.js';
import { arrive, use, type Place } from '../reader.js';

/** Sources by their paths, or whatever else is written into a folder. */
export type Files = Readonly<Record<string, string>>;

export interface Blog {
  /** As people call it. */
  readonly platform: string;
  readonly version: string;
  readonly setting?: string;
  /** The sources, but for the posts. */
  readonly files: Files;
  /** Where a post stands among them, and its text. */
  readonly source: (post: Post) => readonly [path: string, text: string];
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the folder before the engine runs. */
  readonly prepare?: (folder: string) => Promise<unknown>;
  /** Where its README puts the folders `cdn` and `pages`, among the sources. */
  readonly own: string;
  /** Where the built site is, in the folder. */
  readonly output: string;
  /** The path of a post on the site. */
  readonly at: (post: Post) => string;
  /** The feed, in the built site. */
  readonly feed?: string;
  /** Its entries are plain text, as Hugo's own are. */
  readonly isFeedText?: true;
  readonly shortcode?: Shortcode;
  /** What is pasted. Default: every form. */
  readonly written?: readonly Written[];
  /** What comes out where it is not the usual. */
  readonly outcomes?: { readonly [written in Written]?: readonly [Outcome, note?: string] };
}

export const usual: { readonly [written in Written]: readonly [Outcome, note?: string] } = {
  shortcode: ['works'],
  element: ['works'],
  placeholder: ['works', 'with the site-wide script'],
  'marked link': ['works', 'with the site-wide script; without it a link'],
  frame: ['works'],
  address: ['link'],
  link: ['link'],
};

/** An address that is not made a link of. */
export const plainAddress = ['nothing', 'the address stands there as text'] as const;

/** What the shortcodes read, as the build writes it. */
export const data = `${JSON.stringify(integrationsData(embeds, { version, base }), null, 2)}\n`;

/** A file that a blogger copies. */
export const integration = (path: string): Promise<string> => readFile(join(root, 'integrations', path), 'utf8');

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

export const emptyFolder = () => mkdtemp(join(tmpdir(), 'ownside-blog-'));

/** What a site has of the build. */
const parts = ['cdn', 'pages'] as const;

/** The one browser of a proof. */
export const chromium = browser();

/** Builds the blog, and reads each of its posts. */
export function prove(blog: Blog): void {
  const { platform, version, setting, shortcode, written, outcomes = {}, at } = blog;
  const sources = (posts: readonly Post[]): Files => Object.fromEntries(posts.map(blog.source));
  const isWanted = (post: Post): boolean => written?.includes(post.written) ?? true;
  const posts = [...(shortcode ? postsFor(shortcode) : []), ...postsFor()].filter(isWanted);
  const whole = wholePosts().filter(isWanted);

  describe(`${platform} ${version}${setting ? `, ${setting}` : ''}`, () => {
    let folder = '';
    let site = '';
    let feed = '';

    before(async () => {
      folder = await emptyFolder();
      for (const part of parts) await cp(join(dist, part), join(folder, blog.own, part), { recursive: true });
      const { status, said } = await build(
        folder,
        blog,
        sources([...posts, ...whole, ...(shortcode ? [awkwardPost(shortcode)] : [])]),
      );
      assert.equal(status, 0, said);
      site = join(folder, blog.output);
      if (blog.feed) feed = await readFile(join(site, blog.feed), 'utf8');
    });
    after(() => rm(folder, { recursive: true, force: true }));

    for (const post of posts) {
      const [outcome, note] = outcomes[post.written] ?? usual[post.written];
      it(`${post.written}, ${post.name}: ${outcome}${note ? `; ${note}` : ''}`, async (t) => {
        const openPost = (options: OpenOptions = {}) =>
          open(t, chromium, { routes: { '/': site }, path: at(post), ...options });
        await checks[outcome](post, openPost);
        if (feed) assertInFeed(feed, post, outcome);
        // A part of them is not what the platform does.
        if (!written)
          found({ platform, version, ...(setting && { setting }), form: post.written, outcome, ...(note && { note }) });
      });
    }

    it('carries the files as they are, from where they were put to where the lines look for them', async () => {
      for (const part of parts)
        for (const file of await readdir(join(dist, part), { recursive: true, withFileTypes: true })) {
          if (!file.isFile()) continue;
          const path = join(file.parentPath ?? file.path, file.name);
          const carried = await readFile(join(site, base, relative(dist, path)));
          assert.ok(carried.equals(await readFile(path)), path);
        }
    });

    if (blog.feed && !blog.isFeedText)
      for (const post of whole.filter(({ written }) => (outcomes[written] ?? usual[written])[0] !== 'nothing'))
        it(`the feed has the whole address of a page, as it was pasted: ${post.written}`, () => {
          const entry = asFeedsShowIt(contentOf(entryOf(feed, post)));
          const links = [...entry.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
          assert.deepEqual(links, [`${elsewhere}${base}/pages/${post.name}.html`]);
        });

    if (!shortcode) return;

    it('the shortcode hands its settings on as they are, to the tool and to its page', async (t) => {
      const path = at(awkwardPost(shortcode));
      const { page } = await open(t, chromium, { routes: { '/': site }, path, javaScriptEnabled: false });
      const tool = page.locator('own-breathing-pacer');
      assert.deepEqual(
        [await tool.getAttribute('heading'), await tool.getAttribute('no-count')],
        [awkward.heading, ''],
      );
      const { hash } = new URL((await tool.getByRole('link').getAttribute('href'))!, elsewhere);
      assert.deepEqual(Object.fromEntries(new URLSearchParams(hash.slice(1))), { ...awkward, 'no-count': '' });
      const [line] = /^.*<own-breathing-pacer.*$/m.exec(await readFile(fileOf(site, path), 'utf8'))!;
      assert.match(line, /<own-.*<\/own-breathing-pacer>/, 'all of the tool is on one line');
    });

    it('the build ends at the name of a tool that is not there, and says which there are', async (t) => {
      const folder = await emptyFolder();
      t.after(() => rm(folder, { recursive: true }));
      const { status, said } = await build(folder, blog, sources([slippedPost(shortcode)]));
      assert.notEqual(status, 0);
      assert.match(
        said,
        /Ownside: there is no widget .breathing-pacr.\. There are: back-card, breathing-pacer, check, /,
      );
    });
  });
}

/** Puts posts and what belongs to them into a folder, and runs the engine there. */
export async function build(folder: string, { files, prepare, command, env = {} }: Blog, posts: Files) {
  await write(folder, { ...files, ...posts });
  await prepare?.(folder);
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: `${stdout}\n${stderr}` };
}

/** The file behind a path. */
const fileOf = (site: string, path: string): string => join(site, path.endsWith('/') ? `${path}index.html` : path);

export type Opens = (options?: OpenOptions) => ReturnType<typeof open>;

const noScripts = { javaScriptEnabled: false };

async function works(post: Post, opens: Opens): Promise<void> {
  const { page, said, thrown, lost, requests } = await opens();
  const place = await placeOf(page, post);
  await arrive(place, post.name, post);
  const seen = page.locator('article').getByText(post.words).filter({ visible: true });
  assert.equal(await seen.count(), 0, 'the words have made room');
  await drawn(page);
  assert.deepEqual(await shift(page), { sum: '0.000', nodes: [] });
  await use(place, post.name, post);
  assert.deepEqual({ said, thrown, lost }, { said: [], thrown: [], lost: [] });
  assertNothingFromElsewhere(requests);
  if (post.written === 'marked link') await leads(post, opens, noScripts);
  else await reads(post, opens);
}

/** Without scripts, the words, once, and one link. */
export async function reads(post: Post, opens: Opens): Promise<void> {
  const { page, requests } = await opens(noScripts);
  if (post.written === 'frame') return page.frameLocator('article iframe').getByText(post.words).waitFor();
  const article = page.locator('article');
  assert.equal(await article.getByText(post.words).isVisible(), true);
  assertReads(asFeedsShowIt(await article.innerHTML()), post);
  assertNothingFromElsewhere(requests);
  await follow(page, post);
  assert.equal(await page.getByText(post.words).isVisible(), post.words !== ownLine);
}

async function leads(post: Post, opens: Opens, options: OpenOptions = {}): Promise<void> {
  const { page, said, thrown, lost } = await opens(options);
  // The blog that is named in the address of a page is this one.
  await page.route(`${elsewhere}${base}/**`, (route) =>
    route.fulfill({ path: join(dist, new URL(route.request().url()).pathname.slice(base.length)) }),
  );
  await follow(page, post);
  if (options.javaScriptEnabled === false) {
    assert.equal(await page.getByText(post.words).isVisible(), true);
  } else {
    await arrive(page, post.name, post);
    await use(page, post.name, post);
  }
  assert.deepEqual({ said, thrown, lost }, { said: [], thrown: [], lost: [] });
}

async function isGone(post: Post, opens: Opens): Promise<void> {
  const { page, said, thrown, lost, requests } = await opens();
  const article = page.locator('article');
  assert.equal(await article.locator('a, iframe, [data-own]').count(), 0);
  assert.doesNotMatch(await article.innerHTML(), /<own-/);
  const text = (await article.textContent())!;
  assert.ok(!text.includes(post.words));
  assert.equal(text.includes(post.line), post.written === 'address');
  assertNothingFromElsewhere(requests);
  assert.deepEqual({ said, thrown, lost }, { said: [], thrown: [], lost: [] });
}

/** What a post must do, by what came out of its line. */
export const checks: { readonly [outcome in Outcome]: (post: Post, opens: Opens) => Promise<void> } = {
  works,
  words: reads,
  link: leads,
  nothing: isGone,
};

/** Goes where the one link of the post leads: to the page of its tool. */
async function follow(page: Page, { name }: Post): Promise<void> {
  const link = page.locator('article').getByRole('link');
  assert.equal(await link.count(), 1);
  await link.click();
  await page.waitForURL((url) => url.pathname === `${base}/pages/${name}.html`);
}

/** Where the tool of the post is: on it, or on the page in its frame, scrolled to. */
export async function placeOf(page: Page, { written }: Post): Promise<Place> {
  if (written !== 'frame') return page;
  const frame = page.locator('article iframe');
  await frame.scrollIntoViewIfNeeded();
  return (await (await frame.elementHandle()).contentFrame())!;
}

/** That nothing but the post itself, and the files beside it, was asked for. */
function assertNothingFromElsewhere([post, ...requests]: readonly string[]): void {
  const known = (path: string) => path === post || path.startsWith(`${base}/`);
  assert.deepEqual(
    requests.filter((path) => !known(path)),
    [],
  );
}

/** What our lines leave in an entry, and what the post around them has. */
const tagsOfPosts: ReadonlySet<string> = new Set(['a', 'em', 'figure', 'h1', 'li', 'p', 'section', 'ul']);

/** That the words are there once, and nothing that is no word of a post. */
export function assertReads(entry: string, { words }: Post): void {
  const text = textOf(entry);
  assert.equal(text.split(words).length - 1, 1, entry);
  const tags = new Set([...entry.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag!));
  assert.deepEqual(
    [...tags].filter((tag) => !tagsOfPosts.has(tag)),
    [],
    'tags that a post written by hand may have, and no others',
  );
  assert.doesNotMatch(text, /own-|ownside|script|style|[{};]/);
}

/** That the entry of this post has its words, or its link. */
function assertInFeed(feed: string, post: Post, outcome: Outcome): void {
  const text = textOf(asFeedsShowIt(contentOf(entryOf(feed, post))));
  const { link } = exercises[post.name].embed;
  const has = (words: string) => assert.ok(text.includes(words), text);
  if (outcome === 'nothing' || post.written === 'frame') assert.ok(!text.includes(post.words), text);
  else if (post.written === 'address') has(post.line.split('#', 1)[0]!);
  else if (outcome !== 'works' || post.written === 'marked link') has(link);
  else for (const words of post.words === ownLine ? [ownLine] : wordsOf(post.name)) has(words);
}

function entryOf(feed: string, { slug }: Post): string {
  const entry = feed.split(/<(?:item|entry)\b/).find((entry) => entry.includes(`${slug}</title>`));
  assert.ok(entry, `${slug} is in the feed`);
  return entry;
}

/** The HTML of an entry: escaped, or between the marks of CDATA. */
function contentOf(entry: string): string {
  const content = /<(content|content:encoded)\b[^>]*>([^]*?)<\/\1>/.exec(entry)?.[2];
  const html = content ?? /<description>([^]*?)<\/description>/.exec(entry)![1]!;
  const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/.exec(html)?.[1];
  if (cdata) return cdata;
  const escaped = { lt: '<', gt: '>', '#34': '"', quot: '"', '#39': "'", amp: '&' } as const;
  return html.replace(/&(lt|gt|#34|quot|#39|amp);/g, (_, name: keyof typeof escaped) => escaped[name]);
}
