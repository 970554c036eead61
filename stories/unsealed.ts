/** The widget of a sealed tag with no frame around it: for pictures, stories and tests, which look at what is in it. */
import { OwnElement } from '../src/index.js';

/** @param room the module that has the widget's class */
export function defineUnsealed(tag: string, room: object): void {
  if (!customElements.get(tag)) customElements.define(tag, widgetIn(room));
}

/** The widget's class. */
export function widgetIn(room: object): CustomElementConstructor {
  const element = Object.values(room).find(isWidget);
  if (!element) throw new Error('There is no widget in this room.');
  return element;
}

function isWidget(thing: unknown): thing is CustomElementConstructor {
  return typeof thing === 'function' && thing.prototype instanceof OwnElement;
}
