/** What is known about an exercise, how sure that is, and where it was read. */
import { html, type TemplateResult } from 'lit';

/** One source, named so that a reader can find it. */
export interface Source {
  readonly text: string;
  /** Its DOI address. */
  readonly href: string;
}

export function evidenceNote(lines: readonly string[], title: string, sources: readonly Source[]): TemplateResult {
  return html`<div class="panel">
    ${lines.map((line) => html`<p>${line}</p>`)}
    <p class="strong">${title}</p>
    <ul class="sources" lang="en" dir="ltr">
      ${sources.map(
        ({ text, href }) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${text}</a></li>`,
      )}
    </ul>
  </div>`;
}
