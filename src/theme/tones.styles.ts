import { css } from './css.js';

/** The accent's two deeper steps. The pacer has them at rest; elsewhere they come when the page is idle. */
export const deepTones = css`
  .base {
    --tone-2: light-dark(oklch(from var(--day) 0.855 calc(c * 0.5) h), oklch(from var(--night) 0.41 calc(c * 0.5) h));
    --tone-3: light-dark(oklch(from var(--day) 0.65 calc(c * 0.9) h), oklch(from var(--night) 0.545 calc(c * 0.9) h));
  }
`;
