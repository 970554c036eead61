/** What every panel of keeping is: a heading that takes the focus, and what stands under it. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { PartLaterStrings } from '../strings.later.js';
import type { Keeper } from './keeper.js';
import type { KeepingStrings } from './strings.keeping.js';

export type KeepingWords = Words<KeepingStrings & PartLaterStrings>;

export const keepingWords = ({ host }: Keeper): KeepingWords => host.words as unknown as KeepingWords;

export function panel(keeper: Keeper, title: string, rest: readonly unknown[]): TemplateResult {
  return html`<div class="keeping" role="group" aria-label=${title} @keydown=${closeOnEscape(keeper)}>
    <p class="strong" tabindex="-1" data-focus="panel">${title}</p>
    ${rest}
  </div>`;
}

function closeOnEscape(keeper: Keeper) {
  return ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing && !keeper.isLocked) keeper.go('closed');
  };
}
