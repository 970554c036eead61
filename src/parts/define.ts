import { version } from '../version.js';

/**
 * Registers a tag once. A second copy of the library, of whatever version, leaves the first in place
 * and says so to the page's author.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) {
    keepAcrossDocuments(element.prototype as Adopted);
    customElements.define(tag, element);
  } else if (first !== element) console.warn(`Ownside: <${tag}> of ${version} is not used: another one was first.`);
}

interface Adopted {
  adoptedCallback?: (this: object) => void;
}

/** In Firefox 140 an element that is moved into another document forgets what it can do. Firefox 153 leaves it that. */
function keepAcrossDocuments(prototype: Adopted): void {
  const { adoptedCallback } = prototype;
  prototype.adoptedCallback = function () {
    Object.setPrototypeOf(this, prototype);
    adoptedCallback?.call(this);
  };
}
