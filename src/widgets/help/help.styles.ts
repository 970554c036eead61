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
  .foot {
    padding-block-start: 0.75em;
  }
  .base:has(.foot) {
    min-block-size: calc(33.25em + clamp(0em, (29em - 100cqi) * 198, 3em) + clamp(0em, (23em - 100cqi) * 3, 12.1em));
  }
`;
