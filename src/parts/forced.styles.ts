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
    .help u {
      color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
    .panel,
    .dots i {
      border: 1px solid CanvasText;
    }
    .dots [data-on],
    .option input:checked,
    .chip {
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
    .chip::before,
    .option :checked + span b::before {
      border-color: HighlightText;
    }
  }
`;
