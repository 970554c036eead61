import { css } from '../theme/css.js';
import { choicesStyles } from './choices.styles.js';
import { forcedStyles } from './forced.styles.js';
import { laterFrameStyles } from './frame.styles.js';
import { controlStyles } from './controls.styles.js';
import { panelStyles } from './panels.styles.js';
import { ratingStyles } from './rating.styles.js';
import { waysStyles } from './ways.styles.js';

/** All styles of the shared parts that are fetched when the page is idle, in their order. */
export const laterPartStyles = css`
  ${laterFrameStyles}
  ${controlStyles}
  ${choicesStyles}
  ${panelStyles}
  ${waysStyles}
  ${ratingStyles}
  ${forcedStyles}
`;
