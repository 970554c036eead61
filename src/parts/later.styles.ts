import { css } from '../theme/css.js';

/** Styles of the shared parts that are fetched when the page is idle. */
export const laterPartStyles = css`
  /* A brand colour of any lightness is pulled to one that can be read. */
  @supports (color: oklch(from red l c h)) {
    .base {
      --tone: light-dark(
        oklch(from var(--day) min(l, 0.47) min(c, 0.12) h),
        oklch(from var(--night) 0.82 clamp(0.02, c, 0.075) h)
      );
    }
  }
  @supports not (color: oklch(from red l c h)) {
    .base {
      --tone-1: color-mix(in oklab, var(--tone) 11%, var(--paper));
      --tone-2: color-mix(in oklab, var(--tone) 26%, var(--paper));
      --tone-3: color-mix(in oklab, var(--tone) 58%, var(--paper));
    }
  }
  button,
  .option input {
    cursor: pointer;
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
    min-inline-size: max-content;
    max-inline-size: 100%;
  }
  .help,
  .entries a {
    position: relative;
  }
  .help::after,
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
  [aria-disabled] {
    color: var(--ink-2);
    text-decoration: none;
    cursor: default;
  }
  .help[aria-expanded='true']::after {
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
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  .paper {
    display: none;
  }
  .title {
    outline: 0;
  }
  .base {
    font-variant-numeric: lining-nums tabular-nums;
    --paper-2: light-dark(oklch(0.958 0.013 83), oklch(0.262 0.008 76));
    --sand: light-dark(oklch(0.955 0.022 82), oklch(0.275 0.016 78));
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
    .base > :not(.paper, .foot:has(.entries)),
    .foot > :not(.panel) {
      display: none !important;
    }
    .base > .paper {
      display: grid;
      gap: 0.75em;
      padding: 1.5em;
    }
  }
  .strong,
  legend {
    font-weight: 600;
    color: var(--ink);
  }
  .top {
    display: flex;
    align-items: center;
    gap: 0.625em;
    padding: 0.25em var(--pad);
    border-block-end: 1px solid var(--line);
  }
  .top.folded {
    border: 0;
  }
  .top .title {
    flex: 1;
    font-size: 1em;
  }
  .sheet .small {
    text-wrap: balance;
  }
  .sheet {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding-block-end: 0.5em;
  }
  .option {
    position: relative;
    display: grid;
    flex: 1 1 3.75em;
    min-block-size: var(--tap);
  }
  .option input {
    appearance: none;
    position: absolute;
    inset: 0;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
  }
  .option input:checked,
  .chip {
    background: var(--tone-1);
    border: 2.5px solid var(--tone);
  }
  .option span {
    position: relative;
    pointer-events: none;
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 0.375em 0.75em;
    line-height: 1.2;
    text-align: center;
  }
  .option small {
    font-size: 0.875em;
    color: var(--ink-2);
    margin-block-start: 0.125em;
  }
  .option input:checked + span,
  .chip {
    font-weight: 600;
  }
  .option small {
    font-weight: 400;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    padding: 0.25em 1em;
    border-radius: 0.625em;
  }
  .chip::before,
  .option :checked + span b::before {
    content: '';
    inline-size: 0.34em;
    block-size: 0.62em;
    border: solid var(--tone);
    border-width: 0 2px 2px 0;
    transform: rotate(42deg) translate(-0.1em, -0.06em);
    margin-inline-end: 0.5em;
    display: inline-block;
  }
  .option b {
    font-weight: inherit;
  }
  /* What is opened grows the frame downwards: what stood above it stays where it was. */
  .base:has(.panel) > :first-child {
    min-block-size: var(--held);
  }
  .away {
    visibility: hidden;
  }
  .foot .links {
    flex-wrap: nowrap;
    gap: 1em;
  }
  .foot .links .quiet {
    padding-block: 0;
  }
  .foot > .panel {
    font-size: 1em;
  }
  .entries + .strong {
    margin-block-start: 0.5em;
  }
  .panel > .strong:first-child {
    font-size: 1.125em;
  }
  .panel > .quiet {
    justify-self: start;
  }
  .panel {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
    padding: 1em 1.125em;
    border-radius: 0.625em;
    background: var(--paper-2);
    color: var(--ink);
  }
  .sand {
    background: var(--sand);
    margin-inline: calc(var(--pad) * -1);
    padding-inline: var(--pad);
    border-radius: 0;
  }
  .panel ul {
    list-style: none;
  }
  .entries > li {
    border-block-end: 1px solid var(--line);
  }
  .entries > li,
  .entries a {
    display: grid;
    align-items: center;
    min-block-size: var(--tap);
    padding-block: 0.5em;
    color: inherit;
  }
  .entries a {
    grid-column: 1 / -1;
    padding-block: 0;
    text-decoration: none;
  }
  .entries b {
    font-weight: 600;
  }
  .entries a b {
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .entries span {
    grid-column: 1;
    color: var(--ink-2);
  }
  .entries li:first-child span {
    color: inherit;
  }
  .sources a {
    display: inline-block;
    padding-block: 0.5em;
    color: inherit;
    text-underline-offset: 0.25em;
  }
  .dots {
    display: flex;
    gap: 0.75em;
    min-block-size: 1.5em;
  }
  .dots i {
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
  }
  .dots [data-on] {
    background: var(--tone);
    border-color: var(--tone);
  }
  .tap {
    flex: 1;
    max-inline-size: 24em;
    min-block-size: 4.5em;
  }
  @media (forced-colors: active) {
    .base {
      --tone-1: Canvas;
      --tone-2: Canvas;
      --tone-3: Canvas;
      --paper: Canvas;
      --ink: CanvasText;
      --line: CanvasText;
      --edge: ButtonBorder;
      --tone: CanvasText;
    }
    .main {
      forced-color-adjust: none;
      --tone: Highlight;
      color: HighlightText;
    }
    .mark {
      forced-color-adjust: none;
    }
    .quiet {
      color: LinkText;
    }
    .panel,
    .dots i {
      border: 1px solid CanvasText;
    }
    .dots [data-on],
    .option input:checked,
    .chip {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .option input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .option input:checked + span small {
      color: HighlightText;
    }
    .chip::before,
    .option :checked + span b::before {
      border-color: HighlightText;
    }
  }
`;
