import { css } from '../../theme/css.js';

/** The rest state, and the room the widget takes: embed.ts keeps as much free. */
export const roomStyles = css`
  .step {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  .base:has(.foot) {
    min-block-size: 30em;
  }
  @container (width >= 34em) {
    .base:has(.foot) {
      min-block-size: 24em;
    }
  }
`;
