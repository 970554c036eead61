import { beforeAfterStyles } from '../../parts/before-after.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { css } from '../../theme/css.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${beforeAfterStyles}
  .paper .numbers {
    display: flex;
    justify-content: space-between;
    font-size: 1.25em;
  }
`;
