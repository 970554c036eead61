/** Reads what is around a tag, for the frame that stands in its place. */
import { langAt } from '../i18n/words.js';
import { themeAt } from '../theme/page-theme.js';
import { publicTokens } from '../theme/tokens.js';
import type { AuthorPart, Surroundings } from './protocol.js';

/** Attributes that mean something where the tag stands, and nothing inside. */
const outside = /^(id|class|style|slot|hidden|part|exportparts|lang|dir|role|tabindex|on.*|aria-.*)$/;

/** Lists that end in a family which every system has. */
const generic = /(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[\w-]+|math)\s*$/;

export function surroundingsOf(element: Element): Surroundings {
  const style = getComputedStyle(element);
  const tokens = publicTokens.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return {
    lang: langAt(element),
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
    theme: themeAt(element),
    fontSize: parseFloat(style.fontSize) || 16,
    fontFamily: withGeneric(style.fontFamily),
    tokens: Object.fromEntries(tokens.filter(([, value]) => value)),
    attributes: Object.fromEntries(
      [...element.attributes].filter(({ name }) => !outside.test(name)).map(({ name, value }) => [name, value]),
    ),
    parts: [...element.querySelectorAll('[data-own-role]')].map(partOf),
  };
}

/** A page whose only typeface is one of its own would leave the frame with the browser's. */
function withGeneric(family: string): string {
  return generic.test(family) ? family : `${family ? `${family}, ` : ''}system-ui, sans-serif`;
}

function partOf(part: Element): AuthorPart {
  const items = [...part.children].filter(({ localName }) => localName === 'li');
  return {
    role: part.getAttribute('data-own-role')!,
    tag: part.localName,
    text: items.length ? '' : textOf(part),
    items: items.map(textOf),
  };
}

function textOf(node: Element): string {
  return node.textContent.trim().replace(/\s+/g, ' ');
}
