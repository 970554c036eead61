/** What is left of a line where a feed or a reader without scripts has the post: its words, or its link. */
import { strict as assert } from 'node:assert';
import { exercises, wordsOf } from '../exercises.js';
import type { Outcome } from '../ledger.js';
import { asFeedsShowIt, textOf } from './models.js';
import { ownLine, type Post } from './posts.js';

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
export function assertInFeed(feed: string, post: Post, outcome: Outcome): void {
  const text = textOf(asFeedsShowIt(contentOf(entryOf(feed, post))));
  const { link } = exercises[post.name].embed;
  const has = (words: string) => assert.ok(text.includes(words), text);
  if (outcome === 'nothing' || post.written === 'frame') assert.ok(!text.includes(post.words), text);
  else if (post.written === 'address') has(post.line.split('#', 1)[0]!);
  else if (outcome !== 'works' || post.written === 'marked link') has(link);
  else for (const words of post.words === ownLine ? [ownLine] : wordsOf(post.name)) has(words);
}

/** The entry of a post. */
export function entryOf(feed: string, { slug }: Post): string {
  const entry = feed.split(/<(?:item|entry)\b/).find((entry) => entry.includes(`${slug}</title>`));
  assert.ok(entry, `${slug} is in the feed`);
  return entry;
}

/** The HTML of an entry: escaped, or between the marks of CDATA. */
export function contentOf(entry: string): string {
  const content = /<(content|content:encoded)\b[^>]*>([^]*?)<\/\1>/.exec(entry)?.[2];
  const html = content ?? /<description>([^]*?)<\/description>/.exec(entry)![1]!;
  const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/.exec(html)?.[1];
  if (cdata) return cdata;
  const escaped = { lt: '<', gt: '>', '#34': '"', quot: '"', '#39': "'", amp: '&' } as const;
  return html.replace(/&(lt|gt|#34|quot|#39|amp);/g, (_, name: keyof typeof escaped) => escaped[name]);
}
