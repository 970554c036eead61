/** The rings under a line, on the screen and on paper: as large as what they stand in. */
import { html, svg, type TemplateResult } from 'lit';
import { ringsAt } from './rings.js';

/** On a grid of 200. */
const rings = ringsAt(199, 0.5, { width: 200, height: 200 }, 'ltr');

export function ringsView(): TemplateResult {
  return html`<svg class="rings" viewBox="0 0 200 200" aria-hidden="true">
    ${rings.map(({ cx, cy, r }) => svg`<circle cx=${cx} cy=${cy} r=${r} />`)}
  </svg>`;
}
