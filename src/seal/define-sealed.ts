/** Registers the tag of a widget that takes words. */
import { defineOnce } from '../parts/define.js';
import { sealedElement, type Seal } from './sealed-element.js';

/** In the frame the tag is the widget's own: where everything is in one file, that file runs there too. */
export function defineSealed(tag: string, seal: Seal): void {
  if (!document.documentElement.dataset['ownside']) defineOnce(tag, sealedElement(seal));
}
