/** The shelf with its words and its looks, as it is fetched: one file for all widgets of a page. */
import { css } from '../../theme/css.js';
import type { LatePart } from '../own-exercise.js';
import { fieldStyles } from './field.styles.js';
import { shelfStyles } from './shelf.styles.js';
import { bothStrings } from './strings.keeping.js';
import { shelfStrings } from './strings.shelf.js';

export { Shelf } from './shelf.js';

export const part: LatePart = {
  name: 'shelf',
  strings: { ...bothStrings, ...shelfStrings },
  styles: css`
    ${fieldStyles}
    ${shelfStyles}
  `,
};
