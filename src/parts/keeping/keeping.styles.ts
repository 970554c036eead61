import { css } from '../../theme/css.js';
import { fieldStyles } from './field.styles.js';

/** A place to write in, the line under it, and the panel with the ways to keep what is written. */
export const keepingStyles = css`
  ${fieldStyles}
  /* As high as what is in it, where the browser can do that by itself. */
  textarea {
    resize: block;
    field-sizing: content;
    min-block-size: 8em;
    max-block-size: 70vh;
    overflow-wrap: anywhere;
  }
  .keeping input[type='text'] {
    unicode-bidi: plaintext;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: var(--tap);
    margin-block: -0.375em;
  }
  .sheet .state p {
    white-space: pre-line;
    text-wrap: pretty;
  }
  .state p:empty {
    position: absolute;
  }
  .state > .refused {
    flex-basis: 100%;
  }
  .refused {
    border-inline-start: 0.25em solid var(--edge);
    padding-inline-start: 0.75em;
  }
  /* It comes and goes: nothing below it moves. */
  .state:has(> .undo) {
    flex-wrap: nowrap;
  }
  .keeping {
    display: grid;
    gap: 0.75em;
    padding: 1em 1.125em;
    border-radius: 0.625em;
    background: var(--paper-2);
  }
  .laid-out {
    display: grid;
    gap: 0.75em;
  }
  /* It takes the focus where a press is gone; it is no control. */
  .laid-out[data-focus]:focus-visible {
    outline: 0;
  }
  .keeping p {
    text-wrap: pretty;
  }
  .keeping > .strong {
    font-size: 1.125em;
  }
  .keeping > [data-focus='panel'] {
    outline: 0;
  }
  .keeping > .quiet,
  .keeping > .chip {
    justify-self: start;
  }
  .keeping input {
    background: var(--paper);
  }
  .field > .small + input,
  .field > .fault {
    margin-block-start: 0.375em;
  }
  .fault {
    font-weight: 600;
    border-inline-start: 0.25em solid var(--edge);
    padding-inline-start: 0.75em;
  }
  .fault:empty {
    display: none;
  }
  @container (width >= 34em) {
    .keeping input,
    .keeping:has(.field) > .row {
      max-inline-size: 24em;
    }
  }
  @media (forced-colors: active) {
    .keeping {
      border: 1px solid CanvasText;
    }
  }
`;
