import { laterPartStyles } from '../../parts/later.styles.js';
import { css } from '../../theme/css.js';

export const laterStyles = css`
  ${laterPartStyles}
`;
