import { css } from '../../theme/css.js';

/** Rows that open, choices in them, numbers that go up and down. */
export const settingsStyles = css`
  .rows {
    gap: 0;
    padding-block: 0.25em 1em;
  }
  .row-head:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  .row-body {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em 1.25em;
  }
  .row-body > .quiet {
    justify-self: start;
  }
  /* Choices of one size, however many there are. */
  .row-body fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    grid-auto-rows: 1fr;
  }
  .said {
    display: flex;
    align-items: center;
    gap: 0 1em;
    min-block-size: 1.5em;
  }
  .steppers,
  .kept {
    list-style: none;
    display: grid;
    gap: 0.5em;
  }
  .steppers li,
  .kept li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .steppers li > span,
  .kept li > span {
    flex: 1;
  }
  /* Beside its stepper a name would break in three. */
  @container (width < 20em) {
    .steppers li > span {
      flex-basis: 100%;
    }
  }
  .kept .quiet {
    min-inline-size: var(--tap);
  }
  .steppers button {
    inline-size: var(--tap);
    padding: 0;
    font-size: 1em;
  }
  /* At its end: there, and plainly off. */
  .steppers [aria-disabled='true'] {
    border: 1.5px dashed var(--line);
  }
  .steppers output {
    min-inline-size: 3.5em;
    text-align: center;
  }
  .kept small {
    display: block;
    font-size: 0.875em;
    color: var(--ink-2);
  }
  /* A name and its controls are read together. */
  @container (width >= 36em) {
    .steppers,
    .kept {
      max-inline-size: 24em;
    }
  }
`;
