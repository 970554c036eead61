/** What the proofs write into posts: three exercises, in every form that a blogger can paste. */
import { forms, frameScript, lineFor, siteScript, type Form } from '../../../src/embed/forms.js';
import { addressOf, escape, type Embed } from '../../../src/embed/snippet.js';
import { exercises, names, type Exercise, type Settings } from '../exercises.js';

export type Written = Form | 'shortcode' | 'marked link';
/** As a shortcode takes them: one without a value is `true`. */
export type Given = Readonly<Record<string, string | true>>;

/** Where the files are served. */
export const base = '/ownside';
/** A blog's own address: what is pasted on a line of its own has to be a whole one. */
export const elsewhere = 'https://blog.example';

/** Lines of an author's own, between the tags of a shortcode. */
export const ownLine = 'I can leave the dishes until morning.';
export const ownWords = `<ul data-own-role="lines">\n<li>${ownLine}</li>\n</ul>`;

export interface Post {
  readonly written: Written;
  readonly name: Exercise;
  /** Its title, and its place on the blog. */
  readonly slug: string;
  /** What is pasted. */
  readonly line: string;
  /** What the blog has in its head for it. */
  readonly head: string;
  /** How the exercise begins in words, as they stand in this post. */
  readonly words: string;
  /** What the card in it says at first. */
  readonly card: string;
}

/** How an engine writes a shortcode, with an author's own words in it where there are any. */
export type Shortcode = (name: string, settings: Given, words?: string) => string;

/** What an engine could take for the end of something, and a setting without a value. */
export const awkward = { heading: 'A "b" & <c>', 'no-count': true } as const satisfies Given;

/** A post with awkward settings in its shortcode. */
export const awkwardPost = (shortcode: Shortcode): Post => ({
  ...postFor('shortcode', 'breathing-pacer', shortcode),
  slug: 'awkward',
  line: shortcode('breathing-pacer', awkward),
});

/** What is pasted with a whole address in it, as feeds and mail need it. */
export const wholePosts = (): Post[] =>
  (['element', 'placeholder', 'link'] as const).map((written) => ({
    ...postFor(written, 'breathing-pacer'),
    slug: `whole-${written}`,
    line: lineFor(written, exercises['breathing-pacer'].embed, { base: elsewhere + base }),
  }));

/** A post with a slip of the pen in its shortcode. */
export const slippedPost = (shortcode: Shortcode): Post => ({
  ...postFor('shortcode', 'breathing-pacer', shortcode),
  slug: 'slipped',
  line: shortcode('breathing-pacr', {}),
});

/** Every form that can be pasted; with a shortcode that one alone. */
export function postsFor(shortcode?: Shortcode): Post[] {
  const written: readonly Written[] = shortcode ? ['shortcode'] : [...forms, 'marked link'];
  return written.flatMap((form) => names.map((name) => postFor(form, name, shortcode)));
}

function postFor(written: Written, name: Exercise, shortcode?: Shortcode): Post {
  const { embed, settings } = settingsIn(written, name);
  const isOwn = written === 'shortcode' && name === 'back-card';
  const [first] = embed.words;
  return {
    written,
    name,
    slug: `${written.replace(' ', '-')}-${name}`,
    line:
      written === 'shortcode'
        ? shortcode!(name, isOwn ? {} : settings, isOwn ? ownWords : undefined)
        : lines[written](embed, settings),
    head: heads[written] ?? '',
    words: isOwn ? ownLine : (first as string),
    card: isOwn ? ownLine : (settings['line'] ?? ''),
  };
}

/** The address in a line of Markdown is the engine's to write anew: Hexo takes the `%26` in one for an `&`. */
function settingsIn(written: Written, name: Exercise): { embed: Embed; settings: Settings } {
  const { embed, settings } = exercises[name];
  const isMarkdown = written === 'address' || written === 'marked link';
  return {
    embed,
    settings: Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [key, isMarkdown ? value.replace('&', 'and') : value]),
    ),
  };
}

const lines: { readonly [written in Exclude<Written, 'shortcode'>]: (embed: Embed, attributes: Settings) => string } = {
  element: (embed, attributes) => lineFor('element', embed, { base, attributes }),
  placeholder: (embed, attributes) => lineFor('placeholder', embed, { base, attributes }),
  address: (embed, attributes) => lineFor('address', embed, { base: elsewhere + base, attributes }),
  frame: (embed, attributes) => lineFor('frame', embed, { base, attributes }),
  link: (embed, attributes) => lineFor('link', embed, { base, attributes }),
  // In plain Markdown: there is no HTML in it that an engine could take away.
  'marked link': (embed, attributes) => `[${embed.link}](${addressOf(embed.name, { base, attributes })}&embed)`,
};

const heads: { readonly [written in Written]?: string } = {
  placeholder: siteScript({ base }),
  'marked link': siteScript({ base }),
  frame: frameScript({ base }),
};

/** The line as an editor, or an engine, makes HTML of it. */
export function inHtml({ written, name, line }: Post): string {
  if (written === 'address' || written === 'link') return `<p>${line}</p>`;
  const href = /\((.*)\)$/.exec(line)?.[1];
  return written === 'marked link' ? `<p><a href="${escape(href!)}">${exercises[name].embed.link}</a></p>` : line;
}

/** A post in Markdown around the line. */
export const markdown = ({
  line,
}: Post): string => `Some nights the hours between three and five are the *longest* ones.

${line}

${prose}
`;

/** Enough of an article for a reader mode to take it for one. */
export const prose = [
  'A kettle helps, and so does a lamp. There is a chair by the window that nobody sits in by day, and at night it is the best one in the house.',
  'The street is empty, apart from a cat that knows where it is going. One by one the windows over there go dark, and one stays lit, as this one does.',
  'Nothing has to be solved before the morning. The list on the table can wait there, face down, with the cup on it.',
  'When the first bus goes by, the worst of it is over. It has been like that every time, though it never feels as if it would be.',
].join('\n\n');
