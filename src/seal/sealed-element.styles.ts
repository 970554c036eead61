/** Pure. Before the frame answers, what stands between the tags is shown, in the room the author keeps for it. */
import { hostRules } from '../theme/surface.js';

const frame = 'iframe{display:block;border:0;inline-size:100%;min-inline-size:100%;color-scheme:inherit;';

// In lines that the build puts together, as templates keep their spaces.
export const beforeStyles =
  ':host(:not([hidden])){position:relative}' +
  `${frame}position:absolute;inset:0 auto auto 0;visibility:hidden;pointer-events:none}`;

/** On the page's own paper the words stand, not the frame. */
export const readyStyles =
  `${hostRules}${frame}}` + '@media screen{slot{display:none}}' + '@media print{iframe{display:none}}';
