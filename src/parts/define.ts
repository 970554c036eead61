import { version } from '../version.js';

/**
 * Registers a tag once. A second copy of the library, of whatever version, leaves the first in place
 * and says so to the page's author.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element) {
    console.warn(`Ownside: <${tag}> ${version} is not used: version ${first.version} was here first.`);
  }
}
