/** A blog on a real engine: it is built with every form in a post of its own, and each post is read as people do. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { integrationsData } from '../../../src/embed/integrations.js';
import { version } from '../../../src/version.js';
import { embeds } from '../../../src/widgets/embeds.js';
import { dist, open, root, type OpenOptions } from '../../browser/kit.js';
import { found, type Outcome } from '../ledger.js';
import { assertInFeed, contentOf, entryOf } from './feeds.js';
import { asFeedsShowIt } from './models.js';
import { checks, chromium } from './outcomes.js';
import {
  awkward,
  awkwardPost,
  base,
  elsewhere,
  postsFor,
  slippedPost,
  wholePosts,
  type Post,
  type Shortcode,
  type Written,
} from './posts.js';

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
  /** The sources that its README changes where the files have another address. */
  readonly moved?: (address: string) => Files;
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

    it('the shortcode takes the files from another address, also from one that ends in a stroke', async (t) => {
      const folder = await emptyFolder();
      t.after(() => rm(folder, { recursive: true }));
      const [post] = posts.filter(({ written, name }) => written === 'shortcode' && name === 'breathing-pacer');
      const files = { ...blog.files, ...blog.moved!('https://tools.example/own/') };
      const { status, said } = await build(folder, { ...blog, files }, sources([post!]));
      assert.equal(status, 0, said);
      const html = await readFile(fileOf(join(folder, blog.output), at(post!)), 'utf8');
      const addresses = [...html.matchAll(/(?:src|href)="([^"#]*own[^"#]*)/g)].map(([, address]) => address);
      assert.deepEqual(addresses, [
        'https://tools.example/own/cdn/ownside.js',
        'https://tools.example/own/pages/breathing-pacer.html',
      ]);
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
