/** Registers `<own-thought-record>`, sealed. */
import { defineSealed } from '../../seal/define-sealed.js';
import { frameScripts } from '../../seal/frame-scripts.js';

defineSealed('own-thought-record', {
  scripts: frameScripts('thought-record', import.meta.url),
  openDoors: () => import('../../journal/browser-doors.js'),
  openTag: async () => (await import('./open.js')).defineOpen(),
});

declare global {
  interface HTMLElementTagNameMap {
    /** Attributes alone: the widget itself is in its frame. */
    'own-thought-record': HTMLElement;
  }
}
