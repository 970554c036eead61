import { css } from '../../theme/css.js';

/** Fields to type in, and ways to choose from, each with a line that says what it does. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.375em;
  }
  textarea,
  .field input {
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
  /* To be read: nothing of it can be typed over. */
  textarea:read-only {
    background: var(--paper-2);
    border-style: dashed;
    resize: none;
  }
  .ways {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 0.5em;
    list-style: none;
  }
  .ways button {
    display: grid;
    align-content: center;
    gap: 0.125em;
    inline-size: 100%;
    block-size: 100%;
    background: var(--paper);
    padding: 0.625em 0.875em;
    text-align: start;
    font-weight: 400;
    line-height: 1.35;
  }
  .ways b {
    font-weight: 600;
  }
  .ways small {
    max-inline-size: 66ch;
    text-wrap: pretty;
    font-size: 0.875em;
    color: var(--ink-2);
  }
  /* Alike; where half a row is too narrow for words they take one each. */
  .fit {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    grid-auto-rows: 1fr;
  }
  @container (width >= 34em) {
    /* What can be done stands in one line. */
    .sheet > .fit {
      display: flex;
      max-inline-size: none;
    }
  }
`;
