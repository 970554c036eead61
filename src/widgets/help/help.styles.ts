import { css } from '../../theme/css.js';

/** The ways in the frame, and the room they take without an owner's line: embed.ts keeps as much free. */
export const helpStyles = css`
  .ways-now {
    flex: 1;
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: var(--pad);
  }
  .base:has(.foot) {
    min-block-size: 38em;
  }
  @container (width >= 34em) {
    .base:has(.foot) {
      min-block-size: 30em;
    }
  }
`;
