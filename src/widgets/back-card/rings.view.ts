/** The rings beside a line, on the screen and on paper. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ringsAt } from './rings.js';

/** On a grid of 200; the width of what they stand on decides how large they are. */
const rings = ringsAt(199, 0.5, { width: 200, height: 200 }, 'ltr');

/** A longer line has the whole card. */
export const longest = 90;

export function ringsView(sentence: string): TemplateResult | typeof nothing {
  if (sentence.length > longest) return nothing;
  return html`<svg class="rings" viewBox="0 0 200 200" aria-hidden="true">
    ${rings.map(({ cx, cy, r }) => svg`<circle cx=${cx} cy=${cy} r=${r} />`)}
  </svg>`;
}
