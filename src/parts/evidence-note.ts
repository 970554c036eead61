/** What is known about an exercise, how sure that is, and where it was read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { OwnElement } from './own-element.js';
import type { PartLaterStrings } from './strings.later.js';

/** One source, named so that a reader can find it. */
export interface Source {
  readonly text: string;
  /** Its DOI address. */
  readonly href: string;
}

/**
 * @param lines what is known, one thought each
 * @param sources where it was read; none where nothing is claimed on any
 */
export function evidenceNote(host: OwnElement, lines: readonly string[], sources: readonly Source[]): TemplateResult {
  const words = host.words as unknown as Words<PartLaterStrings>;
  return html`<div class="panel">
    <p class="strong">${words.get('known')}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      sources.length
        ? html`<p class="strong">${words.get('knownSources')}</p>
            <ul class="sources" lang="en" dir="ltr">
              ${sources.map(
                ({ text, href }) =>
                  html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${text}</a></li>`,
              )}
            </ul>`
        : nothing
    }
    <button class="quiet" @click=${() => host.toggle('known')}>${words.get('helpFold')}</button>
  </div>`;
}
