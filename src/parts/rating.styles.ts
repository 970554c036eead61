import { css } from '../theme/css.js';

/** Twelve cells: two rows of six, or three of four where a cell would be too narrow for words. */
export const ratingStyles = css`
  .rating {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 0.375em;
  }
  .rating button {
    padding: 0;
    min-inline-size: 0;
    font-weight: 400;
  }
  .rating [aria-pressed='true'] {
    background: var(--tone-1);
    border: 2.5px solid var(--tone);
    font-weight: 600;
  }
  .rating button:last-child {
    padding: 0.25em;
    font-size: 0.875em;
    line-height: 1.1;
  }
  .asked {
    font-weight: 600;
    color: var(--ink);
  }
  .anchors {
    list-style: none;
    display: flex;
    gap: 0 0.75em;
  }
  @container (width < 20em) {
    .rating {
      grid-template-columns: repeat(4, 1fr);
      grid-auto-rows: 1fr;
    }
  }
  /* Five would not stand in one line. All of them are in the buttons’ names. */
  .anchors:has(> :nth-child(5)) > :nth-child(even) {
    display: none;
  }
  .anchors b {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .rating [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: CanvasText;
      color: HighlightText;
    }
  }
`;
