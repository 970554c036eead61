import { html, render } from 'lit';
import type { RecordPart } from '../../journal/shape.js';
import { css } from '../../theme/css.js';

/** A record on paper: a heading, and each part under its name. */
export function recordSheet(title: string, parts: readonly RecordPart[]): Node {
  const sheet = document.createElement('main');
  render(
    html`<h1>${title}</h1>
      ${parts
        .filter(({ text }) => text.trim())
        .map(
          ({ name, text }) =>
            html`<h2>${name}</h2>
              <p>${text}</p>`,
        )}`,
    sheet,
  );
  return sheet;
}

export const recordSheetStyles = css`
  body {
    margin: 0;
    font:
      12pt/1.5 Georgia,
      serif;
    color: #000;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.25;
    margin: 0 0 1em;
  }
  h2 {
    font-size: 10pt;
    margin: 1em 0 0.25em;
    break-after: avoid;
  }
  p {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
