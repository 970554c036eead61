/** The card itself, as it stands at the top of every step. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paper } from './card.js';
import { ringsView } from './rings.view.js';

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

/** One of some length has no room for the rings beside it on a narrow card. */
const middling = 48;

export function cardView({ sentence, dir, by, paper, isSaid, name }: CardFace): TemplateResult {
  return html`<div class="card ${paper} ${sentence.length > middling ? 'middle' : ''}" role="group" aria-label=${name}>
    ${ringsView(sentence)}
    <p class="sentence" dir=${dir} role=${isSaid ? 'status' : nothing}>${sentence}</p>
    ${by.length ? html`<p class="by">${by.map((line) => html`<span dir="auto">${line}</span>`)}</p>` : nothing}
  </div>`;
}
