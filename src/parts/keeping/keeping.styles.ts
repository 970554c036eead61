import { css } from '../../theme/css.js';

/** A place to write in, the line under it, and the ways to keep what is written. */
export const keepingStyles = css`
  .field {
    display: grid;
    gap: 0.375em;
  }
  textarea,
  input {
    font: inherit;
    color: inherit;
    background: none;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    padding: 0.625em 0.75em;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--tap);
  }
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
  .keeping input,
  .ways button {
    background: var(--paper);
  }
  .ways {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .ways button {
    display: grid;
    align-content: start;
    gap: 0.125em;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.625em 0.875em;
    text-align: start;
    font-weight: 400;
    line-height: 1.35;
  }
  .ways b {
    font-weight: 600;
  }
  .ways small {
    font-size: 0.875em;
    color: var(--ink-2);
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
    .ways {
      grid-template-columns: 1fr 1fr;
    }
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
