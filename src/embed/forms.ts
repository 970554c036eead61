/** The five forms in which a widget stands in a post, best first, as a blogger writes them. Pure. */
import {
  addressOf,
  escape,
  linkOf,
  moreWhenNarrow,
  paragraphsOf,
  reserve,
  rootOf,
  snippetFor,
  type Embed,
  type SnippetOptions,
} from './snippet.js';

/**
 * - `element`: the tag itself, with the loader beside it.
 * - `placeholder`: a figure that the site-wide script makes a widget of; for hosts that keep no tags of ours.
 * - `address`: the address of the widget's page on a line of its own; blogs that know oEmbed show the page in its place.
 * - `frame`: that page in an iframe, in a block that knows how wide the column is.
 * - `link`: a link to that page.
 */
export const forms = ['element', 'placeholder', 'address', 'frame', 'link'] as const;
export type Form = (typeof forms)[number];

/** One line of HTML; for `address` the bare address. A widget without a page has an element and a placeholder alone. */
export function lineFor(form: Form, embed: Embed, options: SnippetOptions): string {
  return writers[form](embed, options);
}

/** What a site has once on every page, for placeholders and marked links. In its head nothing moves. */
export function siteScript({ base, integrity }: Pick<SnippetOptions, 'base' | 'integrity'>): string {
  const check = integrity ? ` integrity="${escape(integrity)}" crossorigin` : '';
  return `<script src="${escape(`${rootOf(base)}/cdn/ownside.classic.js`)}"${check} referrerpolicy="no-referrer"></script>`;
}

/** What lets frames grow with the tool in them, once on a page that allows a script. */
export function frameScript({ base, integrity }: Pick<SnippetOptions, 'base' | 'integrity'>): string {
  const check = integrity ? ` integrity="${escape(integrity)}" crossorigin` : '';
  return `<script src="${escape(`${rootOf(base)}/cdn/frames.js`)}"${check} referrerpolicy="no-referrer" defer></script>`;
}

/** A widget that leads elsewhere, as the exit does, has none. */
function pageOf({ name, leadsTo }: Embed, options: SnippetOptions): string {
  if (leadsTo) throw new Error(`own-${name} has no page of its own.`);
  return addressOf(name, options);
}

const writers: { readonly [form in Form]: (embed: Embed, options: SnippetOptions) => string } = {
  element: snippetFor,
  placeholder(embed, options) {
    const settings = Object.entries(options.attributes ?? {}).map(
      ([name, value]) => ` data-own-${name}="${escape(value)}"`,
    );
    const words = paragraphsOf(embed, options) || `<p>${linkOf(embed, options)}</p>`;
    return `<figure data-own="${embed.name}"${settings.join('')} style="${reserve(embed.room)}">${words}</figure>`;
  },
  address: pageOf,
  frame(embed, options) {
    const { wide, ...more } = embed.room;
    // A frame has no type of the post: its page has 16 px, and the page around its tool takes some room too.
    const parts = moreWhenNarrow(
      more,
      (at, times, most) => `clamp(0px,(${at * 16}px - 100cqi)*${times},${most * 16}px)`,
    );
    // Browsers put its edges on whole pixels: half a one more, so that it never scrolls for the part that is cut off.
    const height = `height:calc(${[`${wide * 16 + 2 * edge + 0.5}px`, ...parts].join(' + ')})`;
    // Only what it stands in can be asked how wide it is; with that style taken out, the window is what is asked. What is
    // asked so is as wide as its column, and as any frame by itself where its column is as wide as what is in it.
    return (
      `<section style="display:block;padding:0;border:0;background:none;container-type:inline-size;contain-intrinsic-width:min(300px,80vw)">` +
      `<iframe src="${escape(pageOf(embed, options))}" title="${escape(nameOf(embed))}" width="100%" ` +
      `height="${Math.ceil(wide * 16 + 2 * edge)}" style="border:0;display:block;${height}" loading="lazy" referrerpolicy="no-referrer" ` +
      `allow="clipboard-write; screen-wake-lock"></iframe></section>`
    );
  },
  link: (embed, options) => `<a href="${escape(pageOf(embed, options))}">${escape(embed.link)}</a>`,
};

/** What a page leaves free above its tool, and below it, when it stands in a frame: in px. */
export const edge = 12;

/** A widget's plain name: `breathing-pacer` is the Breathing pacer, if it is called nothing else. */
export function nameOf({ name, called }: Embed): string {
  if (called) return called;
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
