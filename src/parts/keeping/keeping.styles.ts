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
  .state p {
    flex: 0 1 auto;
    text-wrap: pretty;
  }
  .state .quiet {
    align-self: center;
  }
  .keeping {
    display: grid;
    gap: 0.75em;
    padding: 1em 1.125em;
    border-radius: 0.625em;
    background: var(--paper-2);
  }
  .keeping > .strong {
    font-size: 1.125em;
  }
  .keeping > [data-focus='panel'] {
    outline: 0;
  }
  .keeping > .quiet {
    justify-self: start;
    text-align: start;
  }
  .keeping > .chip {
    justify-self: start;
  }
  .keeping input {
    background: var(--paper);
  }
  /* Alike; where half a row is too narrow for words they take one each. */
  .fit > * {
    flex: 1 1 0;
    min-inline-size: min(100%, 8.5em);
  }
  .fault {
    font-weight: 600;
    border-inline-start: 0.25em solid var(--edge);
    padding-inline-start: 0.75em;
    margin-block-end: 0.25em;
  }
  .fault:empty {
    display: none;
  }
  @container (width >= 34em) {
    .keeping input {
      max-inline-size: 24em;
    }
    /* What can be done stands in one line. */
    .sheet > .fit {
      max-inline-size: none;
    }
    .sheet > .fit > * {
      flex: none;
    }
  }
  @media (forced-colors: active) {
    .keeping {
      border: 1px solid CanvasText;
    }
  }
`;
