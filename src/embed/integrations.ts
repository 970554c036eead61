/** What the shortcodes in `integrations/` read: every widget's line, with places left open in it. Pure. */
import { nameOf } from './forms.js';
import { addressOf, elementFor, linkOf, paragraphsOf, reserve, type Embed } from './snippet.js';

export interface IntegrationsData {
  readonly version: string;
  /** Where the files are served, for a shortcode that is told nothing else. */
  readonly base: string;
  /** The loader. In it, `{base}` stands for that address. */
  readonly script: string;
  /** By the names of their rooms. */
  readonly widgets: { readonly [name: string]: WidgetData };
}

export interface WidgetData {
  readonly title: string;
  /**
   * What stands between the tags: HTML in which `{base}` stands for the address of the files, `{settings}` for the
   * settings of the page (nothing, or `#minutes=3`), and `{to}` for where a widget without a page leads.
   */
  readonly words: string;
  /** The link alone, for below an author's own words; nothing where a widget has no page. */
  readonly link: string;
  /** Keeps the room free that the widget will take. */
  readonly style: string;
  readonly hasPage: boolean;
  /** Where a widget without a page leads when its attribute `to` says nothing. */
  readonly to?: string;
}

export interface IntegrationsOptions {
  readonly version: string;
  readonly base: string;
  /** Integrity of the loader, for a base on another origin. */
  readonly integrity?: string;
}

export function integrationsData(
  embeds: readonly Embed[],
  { version, base, integrity }: IntegrationsOptions,
): IntegrationsData {
  const check = integrity ? { integrity } : {};
  const script = /^<script .*?<\/script>/.exec(elementFor(embeds[0]!, { ...open, ...check }))![0];
  return { version, base, script, widgets: Object.fromEntries(embeds.map((embed) => [embed.name, dataOf(embed)])) };
}

const open = { base: '{base}' };

function dataOf(embed: Embed): WidgetData {
  const { leadsTo } = embed;
  const options = leadsTo ? { ...open, attributes: { [leadsTo.attribute]: '{to}' } } : open;
  // Settings stand at the end of the page's address.
  const page = addressOf(embed.name, open);
  const fill = (html: string) => html.replaceAll(`"${page}"`, `"${page}{settings}"`);
  const link = linkOf(embed, options);
  return {
    title: nameOf(embed),
    words: fill(paragraphsOf(embed, options) || link),
    link: leadsTo ? '' : fill(`<p>${link}</p>`),
    style: reserve(embed.room),
    hasPage: !leadsTo,
    ...(leadsTo && { to: leadsTo.usual }),
  };
}
