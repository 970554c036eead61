/**
 * The quiet frame every widget stands in: its tones, its type, its buttons and its foot.
 */
import { css } from './css.js';
import { hostRules, paperRules } from './surface.js';

export const baseStyles = css`
  ${hostRules}
  ${paperRules}
  :host(:not([hidden])) {
    container-type: inline-size !important;
  }
  .base {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    overflow: clip;
    --day: var(--own-accent, oklch(0.44 0.074 196));
    --night: var(--own-accent-night, var(--own-accent, oklch(0.82 0.072 188)));
    --ink-2: color-mix(in oklab, var(--ink) 80%, var(--paper));
    --tone: light-dark(var(--day), var(--night));
    --tone-1: light-dark(oklch(from var(--day) 0.935 calc(c * 0.3) h), oklch(from var(--night) 0.31 calc(c * 0.4) h));
    --pad: clamp(1.125em, 5cqi, 2.25em);
  }
  .title {
    font-size: 1.5em;
    line-height: 1.22;
    font-weight: 600;
    text-wrap: balance;
  }
  .lead {
    white-space: pre-line;
    text-wrap: pretty;
  }
  /* No line is longer than can be read. */
  .lead,
  .small {
    max-inline-size: 66ch;
    color: var(--ink-2);
  }
  .small,
  .foot > * {
    font-size: 0.875em;
  }
  button {
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    color: inherit;
    background: none;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    min-block-size: var(--tap);
    padding: 0.625em 1.25em;
  }
  .main {
    background: var(--tone);
    border-color: var(--tone);
    color: var(--paper);
    padding-inline: 2em;
  }
  .quiet,
  .help {
    font-weight: 400;
    border: 0;
    padding-inline: 0;
    align-self: start;
  }
  .quiet,
  u {
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-block-size: var(--tap);
  }
  .foot {
    display: grid;
    gap: 0.25em;
    margin-block-start: auto;
    border-block-start: 1px solid var(--line);
    padding: 0.375em var(--pad) 0.5em;
    color: var(--ink-2);
  }
  .help {
    inline-size: 100%;
    padding-inline-end: 1.75em;
    text-align: start;
    line-height: 1.4;
    color: var(--ink);
  }
  @container (width >= 36em) {
    .main {
      align-self: start;
    }
  }
`;
