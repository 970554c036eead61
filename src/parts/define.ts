import { version } from '../version.js';

/**
 * Registers a tag once. A second copy of the library, of whatever version, leaves the first in place
 * and says so to the page's author.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (first !== element) console.warn(`Ownside: <${tag}> of ${version} is not used: another one was first.`);
}
