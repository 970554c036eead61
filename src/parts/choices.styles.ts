import { css } from '../theme/css.js';

/** Answers to pick, one under the other, each the width of the sheet: the row is the control, its box is drawn. */
export const choicesStyles = css`
  .choices {
    display: grid;
    gap: 0;
  }
  .choices .option {
    min-block-size: calc(var(--tap) + 2px);
    border-block-end: 1px solid var(--line);
  }
  .choices > .option:first-of-type {
    border-block-start: 1px solid var(--line);
  }
  .choices .option input,
  .choices .option input:checked {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .choices .option span {
    place-content: center start;
    justify-items: start;
    text-align: start;
    padding: 0.5em 0.25em 0.5em 2.25em;
    padding-inline: 2.25em 0.25em;
  }
  .choices .option small {
    text-wrap: pretty;
  }
  .choices span::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 0.375em;
  }
  /* A yes or no by itself: a row as long as its words. */
  .choices.one {
    justify-self: start;
    margin-block-start: 0.25em;
  }
  .choices.one .option {
    border: 0;
  }
  .choices.one span {
    border-radius: 0.625em;
    padding-inline: 2.625em 0.75em;
  }
  .choices.one span::before {
    inset-inline-start: 0.5em;
  }
  .choices.round span::before {
    border-radius: 50%;
  }
  .choices :checked + span {
    background: var(--tone-1);
  }
  .choices :checked + span::before {
    background: var(--paper);
    border: 2.5px solid var(--tone);
  }
  .choices .option :checked + span b::before {
    position: absolute;
    inset-block-start: calc(50% - 0.38em);
    inset-inline-start: 0.58em;
    margin: 0;
  }
  .choices.one :checked + span b::before {
    inset-inline-start: 1.08em;
  }
  @media (forced-colors: active) {
    .choices .option :checked + span {
      background: Highlight;
    }
    .choices .option :checked + span::before {
      background: Canvas;
      border-color: CanvasText;
    }
    .choices .option :checked + span b::before {
      border-color: CanvasText;
    }
  }
`;
