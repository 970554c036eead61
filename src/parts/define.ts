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
  } else if (first !== element) console.warn(`Ownside: <${tag}> of ${version} is not used: another was first.`);
}

/**
 * In Firefox 140 an element that is moved into another document loses its prototype, and with it all that it can do;
 * so does one of a class that somebody made of ours. Here it gets that back. Firefox 153 and the other engines keep it.
 */
function keepAcrossDocuments(element: CustomElementConstructor): void {
  const prototype = element.prototype as { adoptedCallback?: (this: HTMLElement) => void };
  const { adoptedCallback } = prototype;
  prototype.adoptedCallback = function () {
    // `this` is one of them by its type, which is what that browser breaks.
    if (!((this as object) instanceof element))
      Object.setPrototypeOf(this, customElements.get(this.localName)!.prototype as object);
    adoptedCallback?.call(this);
  };
}
