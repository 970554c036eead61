import { css } from '../theme/css.js';

/** A step in place of the form, and its options, chips, dots and taps. */
export const controlStyles = css`
  .top {
    display: flex;
    align-items: center;
    gap: 0.625em;
    padding: 0.25em var(--pad);
    border-block-end: 1px solid var(--line);
  }
  /* The way back is at hand, however long the sheet. */
  .top:not(.folded) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  .top.folded {
    border: 0;
    padding-block: 0.5em;
  }
  .top .name {
    line-height: 1.22;
  }
  .title bdi {
    white-space: pre-line;
  }
  .top.folded .quiet {
    align-self: center;
  }
  .top .title {
    flex: 1;
    font-size: 1em;
  }
  .sheet > .row {
    max-inline-size: 24em;
  }
  .sheet .small {
    text-wrap: pretty;
  }
  .sheet {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    border: 0;
    min-inline-size: 0;
  }
  .option {
    position: relative;
    display: grid;
    flex: 1 1 3.75em;
    min-block-size: var(--tap);
  }
  .option input {
    appearance: none;
    position: absolute;
    inset: 0;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
  }
  .option input:checked,
  .chip {
    background: var(--tone-1);
  }
  .option input:checked {
    border: 2.5px solid var(--tone);
  }
  .option span {
    position: relative;
    pointer-events: none;
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 0.375em 0.25em;
    line-height: 1.2;
    text-align: center;
  }
  .option small {
    font-size: 0.875em;
    text-wrap: balance;
    color: var(--ink-2);
    margin-block-start: 0.125em;
  }
  .option input:checked + span,
  .chip {
    font-weight: 600;
  }
  .option small {
    font-weight: 400;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    padding: 0.125em 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.625em;
  }
  .chip::before,
  .ticked::before,
  .option :checked + span b::before {
    content: '';
    inline-size: 0.34em;
    block-size: 0.62em;
    border: solid var(--tone);
    border-width: 0 2px 2px 0;
    transform: rotate(42deg) translate(-0.1em, -0.06em);
    margin-inline-end: 0.5em;
    display: inline-block;
  }
  /* Turned, it is wider than its box: it begins where the words under it do. */
  .ticked::before {
    margin-inline-start: 0.2em;
  }
  .option b {
    font-weight: inherit;
  }
  /* As wide as when it is picked: nothing beside it moves. */
  .option b[data-name]::after {
    content: attr(data-name);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 600;
  }
  /* A matter, and how it is now; what can be changed opens under it. */
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    padding-inline: 0 1.75em;
    text-align: start;
    font-weight: 400;
  }
  .row-head b {
    flex: 1 1 auto;
    font-weight: 600;
  }
  .row-head span {
    color: var(--ink-2);
  }
  .answer {
    font-size: 1.125em;
    outline: 0;
  }
  .doors {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 0.5em;
  }
  .dots {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 1.5em;
  }
  /* Small: they are to be counted, and nothing to press. */
  .dots i {
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
  }
  .dots [data-on] {
    background: var(--tone);
    border-color: var(--tone);
  }
  .tap {
    flex: 1;
    max-inline-size: 24em;
    min-block-size: 4.5em;
  }
`;
