/** A post is read as people do, and must do what can come out of its line. */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browser, dist, drawn, type open, shift, type OpenOptions } from '../../browser/kit.js';
import type { Outcome } from '../ledger.js';
import { arrive, use, type Place } from '../reader.js';
import { assertReads } from './feeds.js';
import { asFeedsShowIt } from './models.js';
import { base, elsewhere, ownLine, type Post } from './posts.js';

/** The one browser of a proof. */
export const chromium = browser();

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
