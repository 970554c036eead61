/**
 * Placeholders: blocks and links that stand for a widget, for blogs that keep no tags of ours.
 *
 *     <figure data-own="breathing-pacer" data-own-minutes="3"><p>…</p></figure>
 *     <a data-own="breathing-pacer" href="…">…</a>
 *     <a href="…/pages/breathing-pacer.html#minutes=3&embed">…</a>
 *
 * Somebody else wrote them, and may be about to take them over: React does when it hydrates. So their content is
 * never rewritten. The tool is added to it once the page is whole, and a style sheet shows one in place of the other.
 */
import { whenIdle } from '../parts/idle.js';
import { placeholderStyles } from './placeholder.styles.js';
import { watchPage } from './watch-page.js';

const placed = 'data-own-placed';
const prefix = 'data-own-';
// A link in a comment is no author's: where it is marked as that, it stays one.
const selector = `:is([data-own],a[href$=embed]:not([rel~=ugc])):not([${placed}],:has(>[${placed}]),:has(+[${placed}]))`;

/**
 * Puts a widget in the place of each block and each link that stands for one. Where it can't load, they stay as they are.
 * @param names the rooms of the widgets
 * @param load fetches and registers one of them
 */
export function watchPlaceholders(names: readonly string[], load: (name: string) => Promise<unknown>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(placeholderStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const isWhole = whenIdle();
  const waiting = new WeakSet<Element>();
  const tools = new WeakMap<Element, { tool: Element; times: number }>();
  watchPage(selector, (block) => {
    const wanted = wantedBy(block);
    if (!wanted || waiting.has(block)) return;
    waiting.add(block);
    void fill(block, wanted);
  });

  async function fill(block: Element, wanted: Wanted): Promise<void> {
    const { name } = wanted;
    if (!names.includes(name))
      return console.warn(`Ownside: there is no tool “${name}”. There are: ${names.join(', ')}.`);
    try {
      await Promise.all([load(name), isWhole]);
    } catch {
      return console.warn(`Ownside: <own-${name}> did not load.`);
    }
    const { tool, times } = tools.get(block) ?? { tool: toolFor(block, wanted), times: 0 };
    // Another copy of this script may have been faster, and the page may have taken the block away.
    if (block.isConnected && block.matches(selector)) {
      if (standsIn(block)) block.append(tool);
      else block.after(tool);
      tools.set(block, { tool, times: times + 1 });
    }
    // A page may write its content anew, and lose the tool. One that does so again and again is left alone.
    if (times < 9) waiting.delete(block);
  }
}

interface Wanted {
  readonly name: string;
  /** Attributes for the widget. */
  readonly settings: ReadonlyMap<string, string>;
}

/** What a block or a link asks for; nothing where the link leads elsewhere. */
function wantedBy(block: Element): Wanted | undefined {
  const settings = new Map<string, string>();
  let name = plain(block.getAttribute('data-own') ?? '');
  const [, page, fragment] = /\/pages\/([\w-]+)\.html#(.*)$/.exec(block.getAttribute('href') ?? '') ?? [];
  if (page) {
    // Readers have to trust a help line: it comes from who wrote the page, and an address can be anybody's.
    for (const [key, value] of new URLSearchParams(fragment)) if (!/^help-/i.test(key)) settings.set(key, value);
    if (settings.delete('embed')) name ||= page;
  }
  for (const { name: key, value } of block.attributes)
    if (key.startsWith(prefix) && key !== `${prefix}role`) settings.set(key.slice(prefix.length), value);
  return name ? { name, settings } : undefined;
}

/**
 * Names that settings have. Others can mean more, to the browser or to a script of the page (`onclick`, `x-init`), and
 * run: whoever may write a link or a figure may not write that.
 */
const setting = /^((get|heading|help|hold|no|therapist)-[a-z-]+|(?!(on.*|class|hidden|id|role|script|style)$)[a-z]+)$/i;

/** As people paste it, with curly quotes around it. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z-]/g, '')
    .replace(/^own-/, '');

/** A block whose words are all in elements takes the tool in, so that it goes where the block goes; else it stands after it. */
function standsIn(block: Element): boolean {
  const hasBareWords = [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
  return block.localName !== 'a' && !hasBareWords;
}

/** The widget, with its settings, and with what the block holds as its own words. */
function toolFor(block: Element, { name, settings }: Wanted): Element {
  const tool = document.createElement(`own-${name}`);
  tool.setAttribute(placed, '');
  for (const [key, value] of settings) {
    if (setting.test(key)) tool.setAttribute(key, value);
    else console.warn(`Ownside: “${key}” can't be a setting.`);
  }
  for (const child of block.localName === 'a' ? [] : block.children) {
    const copy = child.cloneNode(true) as Element;
    copy.setAttribute('hidden', '');
    tool.append(copy);
  }
  return tool;
}
