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
    border-radius: 0.375em;
    background: none;
  }
  .choices .option span {
    place-content: center start;
    justify-items: start;
    text-align: start;
    padding-block: 0.5em;
    padding-inline: 2.75em 0.5em;
  }
  .choices .option small {
    text-wrap: pretty;
  }
  .choices span::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-start: 0.5em;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 0.375em;
  }
  /* A yes or no by itself: a row as long as its words. */
  .choices.one {
    justify-self: start;
  }
  .choices.one .option {
    border: 0;
    margin-inline-start: -0.5em;
  }
  .choices.round span::before {
    border-radius: 50%;
  }
  .choices .option span {
    isolation: isolate;
  }
  .choices :checked + span::after {
    content: '';
    position: absolute;
    inset: 2px 0;
    z-index: -1;
    border-radius: 0.375em;
    background: var(--tone-1);
  }
  .choices :checked + span::before {
    background: var(--paper);
    border: 2.5px solid var(--tone);
  }
  .choices .option :checked + span b::before {
    position: absolute;
    inset-block-start: calc(50% - 0.38em);
    inset-inline-start: 1.08em;
    margin: 0;
  }
  @media (forced-colors: active) {
    .choices .option :checked + span::after {
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
