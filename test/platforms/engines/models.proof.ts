/**
 * Those who read a post elsewhere, as models: a feed reader (the defaults of sanitize-html), and a reader mode
 * (Readability, which is Firefox's), both where no script runs and on a page whose tool is there.
 */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { article, open } from '../../browser/kit.js';
import { found, type Outcome } from '../ledger.js';
import { chromium, placeOf } from './outcomes.js';
import { asFeedsShowIt, sanitizer, textOf } from './models.js';
import { asReaderModeShowsIt, readerMode } from './reader-mode.js';
import { exercises } from '../exercises.js';
import { inHtml, postsFor, prose, type Post, type Written } from './posts.js';
import { arrive } from '../reader.js';

/** An ordinary post: the tool after its first paragraph. */
const postOf = (post: Post): string =>
  article(
    `<p>Some nights the hours between three and five are the longest ones.</p>${inHtml(post)}${prose
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}`,
    post.head,
  );

/** What is left of each form. */
const left: { readonly [written in Written]?: Outcome } = {
  element: 'words',
  placeholder: 'words',
  frame: 'nothing',
  address: 'nothing',
  link: 'link',
  'marked link': 'link',
};

/** The words once, or the link, and no word of a tool's own controls. */
function assertLeft(html: string, { name, words, written }: Post): void {
  const text = textOf(html);
  const outcome = left[written];
  assert.equal(text.split(words).length - 1, outcome === 'words' ? 1 : 0, html);
  assert.equal(text.includes(exercises[name].embed.link), outcome !== 'nothing', html);
  assert.equal(html.match(/<a [^>]*href="[^"]*\/pages\//g)?.length ?? 0, outcome === 'nothing' ? 0 : 1, html);
  assert.doesNotMatch(text, /\b(Start|Write mine|Too much|Clear and close|What is known)\b/, html);
  assert.match(text, /A kettle helps/);
}

describe('those who read a post elsewhere', () => {
  for (const post of postsFor()) {
    const outcome = left[post.written]!;

    it(`a feed reader, ${post.written}, ${post.name}: ${outcome}`, () => {
      assertLeft(asFeedsShowIt(postOf(post).split('</head>')[1]!), post);
      found({ platform: 'Feed readers', version: '', form: post.written, outcome, model: sanitizer });
    });

    it(`a reader mode, ${post.written}, ${post.name}: ${outcome}`, async (t) => {
      const still = await open(t, chromium, {
        html: postOf(post),
        // As where no script runs: none of ours is there.
        prepare: (page) => page.route('**/ownside/cdn/*', (route) => route.abort()),
      });
      assertLeft(await asReaderModeShowsIt(still.page), post);

      const { page } = await open(t, chromium, { html: postOf(post) });
      if (!['link', 'address'].includes(post.written)) await arrive(await placeOf(page, post), post.name, post);
      assertLeft(await asReaderModeShowsIt(page), post);
      found({ platform: 'Reader modes', version: '', form: post.written, outcome, model: readerMode });
    });
  }
});
