/** Registers `<own-back-card>`, sealed. */
import { defineSealed } from '../../seal/define-sealed.js';
import { frameScripts } from '../../seal/frame-scripts.js';

defineSealed('own-back-card', {
  scripts: frameScripts('back-card', import.meta.url),
  openDoors: () => import('../../journal/browser-doors.js'),
  openTag: async () => (await import('./open.js')).defineOpen(),
});

declare global {
  interface HTMLElementTagNameMap {
    /** Attributes alone: the widget itself is in its frame. */
    'own-back-card': HTMLElement;
  }
}
