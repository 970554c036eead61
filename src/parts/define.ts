import { version } from '../version.js';

/**
 * Registers a tag once. A second copy of the library, of whatever version, leaves the first in place
 * and says so to the page's author.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) {
    keepAcrossDocuments(element);
    customElements.define(tag, element);
  } else if (first !== element) console.warn(`Ownside: <${tag}> of ${version} is not used: another one was first.`);
}

/**
 * In Firefox 140 an element that is moved into another document forgets what it can do, a class of somebody’s own as
 * well. Firefox 153 and the other engines leave it that.
 */
function keepAcrossDocuments(element: CustomElementConstructor): void {
  const prototype = element.prototype as { adoptedCallback: (this: HTMLElement) => void };
  prototype.adoptedCallback = function () {
    if (!((this as object) instanceof element))
      Object.setPrototypeOf(this, customElements.get(this.localName)!.prototype as object);
  };
}
