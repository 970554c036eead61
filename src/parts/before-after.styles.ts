import { css } from '../theme/css.js';

/** Three answers of one size, and the one that was given. */
export const beforeAfterStyles = css`
  .three {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.5em;
  }
  .three button {
    padding-inline: 0.25em;
  }
  .picked {
    display: flex;
    min-block-size: var(--tap);
    align-items: center;
    gap: 0.625em;
  }
`;
