import { html, type TemplateResult } from 'lit';
import type { OwnElement } from './own-element.js';

/** The small mark: a seed and the hand that holds it. */
export function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="10.2" r="5.6" />
    <path d="M20.79 15.53A10.6 10.6 0 0 1 3.21 15.53" />
  </svg>`;
}

/** A widget folded to its title. */
export function folded(host: OwnElement, words: string, open: () => void): TemplateResult {
  return html`<div class="top folded">
    ${mark()}${host.renderHeading(host.titleText)}
    <button class="quiet" @click=${open}>${words}</button>
  </div>`;
}
