/** Writes the line that a blogger pastes. Pure. */

/** What a widget tells the page about itself before it is there. */
export interface Embed {
  /** The room's name, e.g. `breathing-pacer`. */
  readonly name: string;
  /** What its page and its frame are called. Default: the room's name in plain words, e.g. Breathing pacer. */
  readonly called?: string;
  /** The exercise in words: a paragraph each, plain text or a link. It is what feeds and print show. */
  readonly words: readonly (string | OutwardLink)[];
  /** The words of the link to the stand-alone page. */
  readonly link: string;
  /** Where that link goes, for a widget without a page of its own: what this attribute says. */
  readonly leadsTo?: { readonly attribute: string; readonly usual: string };
  /** Room to keep free, in em of the post's text. */
  readonly room: Room;
}

/** A link to a site of others. */
export interface OutwardLink {
  readonly words: string;
  readonly href: string;
}

export interface Room {
  /** In a wide column. */
  readonly wide: number;
  /** In a column narrower than this it is laid out anew, and needs so much more at once. */
  readonly turn?: { readonly at: number; readonly by: number };
  /** In one narrower than this its lines wrap: so much more for each em that is missing, up to the most. */
  readonly wrap?: { readonly below: number; readonly by: number; readonly most: number };
}

export interface SnippetOptions {
  /** Where the `dist` folder is served: a path on the blog's own site, or an https address. */
  readonly base: string;
  /** Attributes for the element, in order. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Integrity of the loader, for a base on another origin. */
  readonly integrity?: string;
}

/**
 * One line of HTML: the loader, and the element around its fallback, in a block of their own. No blank lines and
 * nothing that blog engines rewrite. What makes paragraphs of a post (WordPress does where there are no blocks, Markdown
 * does with a line that begins with a tag of ours) would part the element from its words; a block it knows is left whole.
 */
export function snippetFor(embed: Embed, options: SnippetOptions): string {
  // A section without a name means nothing to those who listen. Some themes make a box or columns of it.
  return `<section style="display:block;padding:0;border:0;background:none">${elementFor(embed, options)}</section>`;
}

/**
 * The loader, and the element around its fallback, for engines that write them as they are. The style keeps the room free
 * that the widget will take, so that nothing moves.
 */
export function elementFor(embed: Embed, options: SnippetOptions): string {
  const { base, attributes = {}, integrity } = options;
  const settings = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const check = integrity ? ` integrity="${escape(integrity)}" crossorigin` : '';
  const tag = `own-${embed.name}`;
  const script = `<script type="module" src="${escape(`${rootOf(base)}/cdn/ownside.js`)}"${check} referrerpolicy="no-referrer"></script>`;
  return `${script}<${tag}${settings.join('')} style="${reserve(embed.room)}">${paragraphsOf(embed, options) || linkOf(embed, options)}</${tag}>`;
}

/** Where the files are, without a slash at the end. */
export const rootOf = (base: string): string => base.replace(/\/+$/, '');

/** The page of a widget, with its settings in the part of an address that no server is sent. */
export function addressOf(name: string, { base, attributes = {} }: SnippetOptions): string {
  // What makes a link of a bare address leaves out a full stop at its end.
  const settings = new URLSearchParams(attributes).toString().replace(/\.$/, '%2E');
  return `${rootOf(base)}/pages/${name}.html${settings && `#${settings}`}`;
}

/** The exercise in words, with the link in its last paragraph; nothing where a widget has no words. */
export function paragraphsOf(embed: Embed, options: SnippetOptions): string {
  const last = embed.words.length - 1;
  return embed.words
    .map((words, i) => `<p>${paragraph(words)}${i < last ? '' : ` ${linkOf(embed, options)}`}</p>`)
    .join('');
}

/** To the page of the widget; one that leads elsewhere tells nobody where from. */
export function linkOf({ name, link, leadsTo }: Embed, { base, attributes = {} }: SnippetOptions): string {
  const href = leadsTo ? (attributes[leadsTo.attribute] ?? leadsTo.usual) : addressOf(name, { base, attributes });
  return `<a href="${escape(href)}"${leadsTo ? ' rel="noreferrer noopener"' : ''}>${escape(link)}</a>`;
}

/**
 * A style that keeps the room free. The padding is where the column's own width comes in: a percentage
 * of padding is one of the column. The type is of the size that the widget's own will have. Until the widget is there its words stand in a quiet frame.
 */
export function reserve({ wide, ...more }: Room): string {
  // Half of it above, half of it below.
  const half = (at: number, times: number, most: number) => `clamp(0px,(${at}em - 100%)*${times / 2},${most / 2}em)`;
  const parts = moreWhenNarrow(more, half);
  return [
    'display:grid',
    'align-content:center',
    'gap:1em',
    'box-sizing:content-box',
    'font-size:clamp(16px,1em,22px)',
    'margin:1.5em 0',
    `min-height:${wide}em`,
    `padding:${parts.length > 1 ? `calc(${parts.join(' + ')})` : (parts[0] ?? 0)} 0`,
  ].join(';');
}

/** What a narrow column needs beyond a wide one: each part from where it begins, how steep it is, and how much at most. */
export function moreWhenNarrow(
  { turn, wrap }: Omit<Room, 'wide'>,
  write: (at: number, times: number, most: number) => string,
): readonly string[] {
  return [
    // So steep that it is all there at once.
    ...(turn ? [write(turn.at, 198, turn.by)] : []),
    ...(wrap ? [write(wrap.below, wrap.by, wrap.most)] : []),
  ];
}

/**
 * One paragraph of the fallback as HTML. A link to others tells nobody where the reader came from; it says so twice,
 * as some blog engines write `rel` anew.
 */
export function paragraph(words: string | OutwardLink): string {
  if (typeof words === 'string') return escape(words);
  return `<a href="${escape(words.href)}" rel="noopener noreferrer" referrerpolicy="no-referrer">${escape(words.words)}</a>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
