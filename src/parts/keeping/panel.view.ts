/** What every panel of ways is: a heading that takes the focus, and what stands under it. Escape closes it. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { PartLaterStrings } from '../strings.later.js';
import type { Keeper } from './keeper.js';
import type { KeepingStrings } from './strings.keeping.js';

export type KeepingWords = Words<KeepingStrings & PartLaterStrings>;

export const keepingWords = ({ host }: Keeper): KeepingWords => host.words as unknown as KeepingWords;

export function panel(close: () => void, title: string, rest: readonly unknown[]): TemplateResult {
  const closeOnEscape = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) close();
  };
  return html`<div class="keeping" role="group" aria-label=${title} @keydown=${closeOnEscape}>
    <p class="strong" tabindex="-1" data-focus="panel">${title}</p>
    ${rest}
  </div>`;
}
