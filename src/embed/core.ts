/** What every widget shares, so that the loader can ask for it at the same moment as for the widget. */
export { OwnElement } from '../parts/own-element.js';
