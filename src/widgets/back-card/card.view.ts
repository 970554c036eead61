/** The card itself, as it stands at the top of every step. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paper } from './card.js';
import { ringsView } from './rings.view.js';
import { inThoughts } from './thoughts.js';

export interface CardFace {
  readonly sentence: string;
  /** Which way it runs: as its own letters do where it is somebody's own, else as the language does. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** Under a short rule, a line each; none where nobody signs it. */
  readonly by: readonly string[];
  readonly paper: Paper;
  /** It is read out as it changes: not while something is typed that is in it. */
  readonly isSaid: boolean;
  /** What the card is called, for those who do not see it. */
  readonly name: string;
}

export function cardView({ sentence, dir, by, paper, isSaid, name }: CardFace): TemplateResult {
  return html`<div class="card ${paper}" role="group" aria-label=${name} dir=${dir}>
    <p class="sentence" role=${isSaid ? 'status' : nothing}>${inThoughts(sentence)}</p>
    <div class="below">
      ${by.length ? html`<p class="by">${by.map((line) => html`<span><bdi>${line}</bdi></span>`)}</p>` : nothing}
      <div class="space">${ringsView()}</div>
    </div>
  </div>`;
}
