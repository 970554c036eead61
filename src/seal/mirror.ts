/** Gives an element the attributes and the author's words of the tag that it stands for. */
import type { AuthorPart, Surroundings } from './protocol.js';

/** Tags that an author's part may have; any other one becomes a paragraph. */
const partTags = /^(h[2-6]|p|ul|ol|blockquote)$/;

export function mirror(element: Element, { attributes, parts }: Surroundings): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  element.replaceChildren(...parts.map((part) => partIn(element.ownerDocument, part)));
}

/** Words alone, never markup. */
function partIn(page: Document, { role, tag, text, items }: AuthorPart): Element {
  const part = page.createElement(partTags.test(tag) ? tag : 'p');
  part.setAttribute('data-own-role', role);
  if (!items.length) part.textContent = text;
  for (const words of items) part.appendChild(page.createElement('li')).textContent = words;
  return part;
}
