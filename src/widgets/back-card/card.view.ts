/** The card itself, as it stands at the top of every step. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Paper } from './card.js';
import { ringsAt } from './rings.js';

export interface CardFace {
  readonly sentence: string;
  /** Which way it runs: as its own letters do where it is somebody's own, else as the language does. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Under a short rule, a line each; none where nobody signs it. */
  readonly by: readonly string[];
  readonly paper: Paper;
  /** What the card is called, for those who do not see it. */
  readonly name: string;
}

/** On a grid of 200; the card's width decides how large they are. */
const rings = ringsAt(199, 0.5, { width: 200, height: 200 }, 'ltr');

/** A long line has no room for the rings beside it, and one of some length none on a narrow card. */
const longest = 90;
const middling = 48;

export function cardView({ sentence, dir, by, paper, name }: CardFace): TemplateResult {
  return html`<div class="card ${paper} ${sentence.length > middling ? 'middle' : ''}" role="group" aria-label=${name}>
    ${
      sentence.length > longest
        ? nothing
        : html`<svg class="rings" viewBox="0 0 200 200" aria-hidden="true">
            ${rings.map(({ cx, cy, r }) => svg`<circle cx=${cx} cy=${cy} r=${r} />`)}
          </svg>`
    }
    <p class="sentence" dir=${dir} role="status">${sentence}</p>
    ${by.length ? html`<p class="by">${by.map((line) => html`<span dir="auto">${line}</span>`)}</p>` : nothing}
  </div>`;
}
