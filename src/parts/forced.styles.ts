import { css } from '../theme/css.js';

/** A reader’s own few colours: fills become outlines, and what is picked stays picked. It comes last. */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .base {
      --tone-1: Canvas;
      --tone-2: Canvas;
      --tone-3: Canvas;
      --paper: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --line: CanvasText;
      --edge: ButtonBorder;
      --tone: CanvasText;
    }
    .main {
      forced-color-adjust: none;
      --tone: Highlight;
      color: HighlightText;
    }
    .mark {
      forced-color-adjust: none;
    }
    .quiet,
    .help u,
    .entries a b {
      color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
    .panel,
    .dots i,
    .chip {
      border: 1px solid CanvasText;
    }
    .sand {
      border-inline: 0;
    }
    .dots [data-on],
    .option input:checked {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .option input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .option input:checked + span small {
      color: HighlightText;
    }
    .option :checked + span b::before {
      border-color: HighlightText;
    }
  }
`;
