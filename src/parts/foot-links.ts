import { html, type TemplateResult } from 'lit';
import type { OwnElement } from './own-element.js';

/** The last line of the foot: what is known about the exercise, and clear and close. */
export function footLinks(host: OwnElement, known: string, clear: string): TemplateResult {
  return html`<button class="quiet" aria-expanded=${host.openPanel === 'known'} @click=${() => host.toggle('known')}>
      ${known}
    </button>
    <button class="quiet" @click=${() => host.clear()}>${clear}</button>`;
}
