/** What the tests of real blog engines share: a folder to build in, and what a post with the pacer must do. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sanitize from 'sanitize-html';
import { breatheThrough, browser, button, open, root, snippet, tag, whole, words } from '../browser/kit.js';

const readme = join(root, 'README.md');

/** The lines of HTML in the README: those a blogger copies. */
export async function snippetsFromReadme(): Promise<string[]> {
  const blocks = (await readFile(readme, 'utf8')).matchAll(/^```html\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, block]) => block!);
}

/** The first of them, for the pacer. Before there is a README, the one of the build. */
export async function snippetFromReadme(): Promise<string> {
  if (!existsSync(readme)) return snippet;
  const [block] = await snippetsFromReadme();
  assert.ok(block, 'README.md has a block of HTML');
  return block;
}

/** A blog as its engine sees it: the sources, the program, and where a post ends up. */
export interface Engine {
  name: string;
  files: (line: string) => Readonly<Record<string, string>>;
  command: readonly [program: string, ...args: string[]];
  /** Where the built site is, in the folder. */
  output: string;
  /** The path of the post on the site. */
  post: string;
  /** The path of the feed. */
  feed: string;
}

const chromium = browser();

/** Builds a blog with the pasted line in a post, and reads that post as people do. */
export function aBlogOn({ name, files, command, output, post, feed }: Engine): void {
  describe(`A post on ${name}`, () => {
    let site = '';
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ownside-blog-'));
      for (const [path, content] of Object.entries(files(await snippetFromReadme()))) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      const [program, ...args] = command;
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, `${stdout}\n${stderr}`);
      site = join(folder, output);
    });
    after(() => rm(folder, { recursive: true, force: true }));

    const openPost = (t: Parameters<typeof open>[0], options: Parameters<typeof open>[2] = {}) =>
      open(t, chromium, { routes: { '/': site }, path: post, ...options });

    it('breathes: Start, In, Out, Stop, Easier, and says nothing in the console', async (t) => {
      const { page, said, thrown, requests } = await openPost(t);
      await whole(page);
      assert.equal(await page.getByText(words).filter({ visible: true }).count(), 0, 'the words have made room');
      await breatheThrough(page);
      assert.deepEqual({ said, thrown }, { said: [], thrown: [] });
      assert.deepEqual(
        requests.filter((path) => path !== post && !path.startsWith('/ownside/') && path !== '/favicon.ico'),
        [],
      );
    });

    it('holds the line as it was pasted: the words stand between the tags', async (t) => {
      const { page } = await openPost(t);
      await whole(page);
      assert.equal(await page.locator(tag).count(), 1);
      assert.match((await page.locator(tag).textContent())!.trim(), words);
    });

    it('without scripts reads as the exercise in words, and its one link leads to the page of its own', async (t) => {
      const { page } = await openPost(t, { javaScriptEnabled: false });
      const entry = page.locator(tag);
      assert.equal(await entry.getByText(words).isVisible(), true);
      assert.equal(await entry.getByText(/^Go round for as long as you like/).isVisible(), true);
      assert.equal(await button(page, 'Start').count(), 0);
      await entry.getByRole('link').click();
      assert.equal(new URL(page.url()).pathname, '/ownside/pages/breathing-pacer.html');
      assert.equal(await page.getByText(words).isVisible(), true);
    });

    it('as a feed entry reads as the exercise in words, with one plain link and nothing left over', async (t) => {
      const { page } = await openPost(t, { javaScriptEnabled: false });
      const article = await page.locator('article').innerHTML();
      // What most feed readers do to an entry.
      const entry = sanitize(article);
      assert.match(entry, /<p>Something steady to breathe with\. Breathe in gently while you count to 4\./);
      assert.match(entry, /<p>Go round for as long as you like\./);
      assert.deepEqual(entry.match(/<a [^>]*>/g), ['<a href="/ownside/pages/breathing-pacer.html">']);
      const tags = new Set([...entry.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag));
      assert.deepEqual(
        [...tags].sort(),
        ['a', 'em', 'h1', 'p', 'section'],
        'tags that a post written by hand may have',
      );
      assert.doesNotMatch(sanitize(entry, { allowedTags: [] }), /own-|ownside|script|style|[{};]/);
    });

    it('is in the blog’s feed with its words', async () => {
      const text = await readFile(join(site, feed), 'utf8');
      assert.match(text, /<(rss|feed)\b/);
      assert.match(text, /Breathe in gently while you count to 4\./);
      assert.match(text, /Breathe out slowly while you count to 6\./);
    });
  });
}
