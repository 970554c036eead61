/**
 * Ghost’s own renderers, which make the web page and the e-mail of a post, and its import of HTML. Ghost itself does
 * not run here.
 */
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { open, type OpenOptions } from '../../browser/kit.js';
import { found, type Outcome } from '../ledger.js';
import { usual } from './blog.js';
import { asFeedsShowIt, sanitizer, textOf } from './models.js';
import { load, versionOf } from './needs.js';
import { checks, chromium, reads } from './outcomes.js';
import { inHtml, postsFor, prose, type Post, type Written } from './posts.js';

/** A post as Ghost keeps it. */
type Kept = object;

const { htmlToLexical: imported } = load<{ htmlToLexical: (html: string) => Kept }>('@tryghost/kg-html-to-lexical');
const { DEFAULT_NODES: nodes } = load<{ DEFAULT_NODES: unknown }>('@tryghost/kg-default-nodes');
const Renderer = load<
  new (options: { nodes: unknown }) => {
    render: (kept: string, options: { target: 'html' | 'email'; siteUrl: string; postUrl: string }) => Promise<string>;
  }
>('@tryghost/kg-lexical-html-renderer');

const version = `renderer ${versionOf('@tryghost/kg-lexical-html-renderer')}`;
const platform = 'Ghost';
/** What is left of a card in a mail program, which runs nothing and knows no tags of ours. */
const inMail: { readonly [written in Written]?: Outcome } = {
  element: 'words',
  placeholder: 'words',
  frame: 'nothing',
  link: 'link',
};

const marked = (line: string) => `<!--kg-card-begin: html-->${line}<!--kg-card-end: html-->`;

function render(kept: Kept, target: 'html' | 'email'): Promise<string> {
  const address = 'https://blog.example/';
  return new Renderer({ nodes }).render(JSON.stringify(kept), {
    target,
    siteUrl: address,
    postUrl: `${address}at-night/`,
  });
}

const article = (body: string) => `<p>For the hours when nobody answers.</p>${body}<p>${prose}</p>`;

const page = (body: string, { head }: Pick<Post, 'head'>) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>At night</title>
${head}
</head>
<body>
<article>
<h1>At night</h1>
${body}
</article>
</body>
</html>
`;

/** A marked link is written in the editor, and an address asks Ghost for its page: these are no HTML cards. */
const carded = postsFor().filter(({ written }) => written !== 'marked link' && written !== 'address');

describe(`${platform}, ${version}`, () => {
  for (const post of carded) {
    const { written, name, line, words } = post;
    const [outcome, note] = usual[written];

    it(`web, HTML card, ${written}, ${name}: ${outcome}`, async (t) => {
      const html = await render(imported(article(marked(line))), 'html');
      assert.ok(html.includes(line), 'the card is as it was written');
      const opens = (options: OpenOptions = {}) => open(t, chromium, { html: page(html, post), ...options });
      await checks[outcome](post, opens);
      found({ platform, version, setting: 'web, HTML card', form: written, outcome, ...(note && { note }) });
    });

    it(`e-mail, HTML card, ${written}, ${name}: ${inMail[written]}`, async (t) => {
      const html = await render(imported(article(marked(line))), 'email');
      const entry = asFeedsShowIt(html);
      if (inMail[written] === 'words') {
        // What a mail program shows: no script, no tag that it does not know, no frame.
        const opens = (options: OpenOptions = {}) => open(t, chromium, { html: page(entry, post), ...options });
        await reads(post, opens);
      }
      assert.equal(textOf(entry).includes(words), inMail[written] === 'words');
      assert.equal(/<a href=/.test(entry), inMail[written] !== 'nothing');
      found({
        platform,
        version,
        setting: 'e-mail, HTML card',
        form: written,
        outcome: inMail[written]!,
        model: sanitizer,
      });
    });
  }

  for (const post of postsFor().filter(({ written }) => written === 'marked link')) {
    const [outcome, note] = usual['marked link'];

    it(`web, written in the editor, marked link, ${post.name}: ${outcome}`, async (t) => {
      const html = page(await render(imported(article(inHtml(post))), 'html'), post);
      await checks[outcome](post, (options: OpenOptions = {}) => open(t, chromium, { html, ...options }));
      found({ platform, version, setting: 'web, editor', form: post.written, outcome, ...(note && { note }) });
    });
  }

  for (const post of postsFor().filter(({ written }) => written === 'element')) {
    it(`an import without the marks keeps the words of ${post.name} and its link`, async () => {
      const html = await render(imported(article(post.line)), 'html');
      assert.ok(textOf(html).includes(post.words));
      assert.doesNotMatch(html, /<own-|<script/);
      assert.equal(html.match(/<a href="\/ownside\/pages\//g)?.length, 1);
    });
  }
});
