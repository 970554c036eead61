import { css } from '../../theme/css.js';
import { beforeAfterStyles } from '../../parts/before-after.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { cardStyles } from './card.styles.js';
import { formStyles } from './form.styles.js';
import { settingsStyles } from './settings.styles.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${beforeAfterStyles}
  ${formStyles}
  ${settingsStyles}
  ${cardStyles}
  .word {
    display: grid;
    min-block-size: 1em;
    font-size: 2.75em;
    line-height: 1;
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  .word.long {
    font-size: 2em;
    line-height: 1.375;
  }
  .word.soon {
    display: block;
  }
  .word small {
    font-size: 0.4em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .word:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }
  .count {
    display: grid;
    min-block-size: 2.7em;
    line-height: 1.35;
    margin-block: 0.375em 0.5em;
    color: var(--ink-2);
    text-wrap: balance;
  }
  .count:has(+ .cells) {
    min-block-size: 1.35em;
    margin-block-end: 0;
  }
  .word .more {
    font-size: 0.6em;
    line-height: 1.667;
  }
  .count [data-is] {
    font-size: 1.125em;
    line-height: 1.2;
  }
  .word span,
  .count span {
    grid-area: 1 / 1;
    opacity: 0;
  }
  .cells {
    display: flex;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  .cells i {
    flex: 1;
    block-size: 0.85em;
    border: 1.5px solid var(--edge);
    border-radius: 0.1875em;
    overflow: hidden;
    opacity: 0;
  }
  .cells b {
    display: block;
    block-size: 100%;
    background: var(--tone);
    opacity: 0;
  }
  .say .small {
    text-wrap: balance;
  }
  .note {
    min-block-size: 1.5em;
    margin-block-start: -0.25em;
  }
  /* More links than usual: the pace in one line, the rest below it. */
  .now ~ .links:has(> :nth-child(5))::after {
    content: '';
    flex-basis: 100%;
    order: 1;
  }
  .now ~ .links:has(> :nth-child(5)) > :nth-child(n + 4) {
    order: 2;
  }
  .now ~ .links:has(> :nth-child(5)) ~ .note:empty {
    min-block-size: 0;
    margin-block-start: -1em;
  }
  @container (width < 18em) {
    .mark {
      display: none;
    }
    .say .links {
      gap: 0 0.625em;
    }
    .say:has(> .title ~ .row, .rating) {
      gap: 0.625em;
    }
  }
  @container (width < 36em) {
    .now,
    .now ~ .small {
      text-align: center;
    }
    .now ~ .links {
      justify-content: center;
    }
  }
  @container (width >= 36em) {
    .word {
      font-size: 3.5em;
    }
    .word.long {
      font-size: 2em;
      line-height: 1.75;
    }
  }
  .hold {
    min-block-size: 4.5em;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .hold[aria-pressed='true'] {
    background: var(--tone-1);
    border-color: var(--tone);
  }
  @media (forced-colors: active) {
    .stage,
    .cells b,
    .hold[aria-pressed='true'] {
      forced-color-adjust: none;
    }
    .stage .c {
      border: 3px solid CanvasText;
    }
    .stage .ring {
      border: 2px dotted CanvasText;
    }
    .hold[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
