import { css } from '../theme/css.js';
import { deepTones } from '../theme/tones.styles.js';

/** What the frame needs after its first moment: pulled colours, focus, rows, paper. */
export const laterFrameStyles = css`
  ${deepTones}
  /* A brand colour of any lightness is pulled to one that can be read. */
  @supports (color: oklch(from red l c h)) {
    .base {
      --tone: light-dark(
        oklch(from var(--day) min(l, 0.47) min(c, 0.12) h),
        oklch(from var(--night) 0.82 clamp(0.02, c, 0.075) h)
      );
      --paper-2: light-dark(
        oklch(from var(--paper) calc(l - 0.03) calc(c * 3) h),
        oklch(from var(--paper) calc(l + 0.04) calc(c * 2) h)
      );
      --sand: light-dark(
        oklch(from var(--paper) calc(l - 0.033) calc(c * 5) h),
        oklch(from var(--paper) calc(l + 0.053) calc(c * 4) h)
      );
    }
  }
  @supports not (color: oklch(from red l c h)) {
    .base {
      --paper-2: color-mix(in oklab, var(--ink) 4%, var(--paper));
      --sand: var(--paper-2);
      --tone-1: color-mix(in oklab, var(--tone) 11%, var(--paper));
      --tone-2: color-mix(in oklab, var(--tone) 26%, var(--paper));
      --tone-3: color-mix(in oklab, var(--tone) 58%, var(--paper));
    }
  }
  button,
  .option input {
    cursor: pointer;
  }
  button {
    text-wrap: balance;
  }
  .quiet {
    text-align: start;
  }
  :focus-visible:not(.title, .answer) {
    outline: 2px solid var(--tone);
    outline-offset: 3px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .even > * {
    flex: 1;
    padding-inline: 0.25em;
  }
  .help,
  .row-head,
  .entries a {
    position: relative;
    text-wrap: pretty;
  }
  .help::after,
  .row-head::after,
  .entries a::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.375em);
    inset-inline-end: 0.375em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  /* As large as those of rows, whose type is larger. */
  .help::after {
    font-size: calc(1em / 0.875);
  }
  [aria-disabled='true'] {
    color: var(--ink-2);
    text-decoration: none;
    cursor: default;
  }
  :is(.help, .row-head)[aria-expanded='true']::after {
    transform: translateY(0.25em) rotate(-135deg);
  }
  .entries a::after {
    transform: rotate(-45deg);
  }
  .entries a:dir(rtl)::after {
    transform: rotate(135deg);
  }
  .mark {
    inline-size: 1.375em;
    flex: none;
    fill: var(--tone);
  }
  .mark path {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1.9;
    stroke-linecap: round;
  }
  .hush:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    margin: 0;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .foot > .small {
    text-wrap: pretty;
  }
  .paper {
    display: none;
  }
  .title {
    outline: 0;
  }
  .base {
    font-variant-numeric: lining-nums tabular-nums;
  }
  @media (prefers-contrast: more) {
    .base {
      --line: var(--edge);
    }
  }
  @media print {
    .base {
      border: 1px solid;
      break-inside: avoid;
      --ink: #000;
      background: none;
      min-block-size: 0 !important;
    }
    .base > :not(.paper, :has(.entries)),
    .foot > :not(.panel) {
      display: none !important;
    }
    .base > .paper {
      display: grid;
      gap: 0.75em;
      padding: 1.5em;
    }
  }
`;
