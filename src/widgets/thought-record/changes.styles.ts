import { css } from '../../theme/css.js';

/** Before and now: lines from a ring to a dot, and the same as a table. */
export const changesStyles = css`
  .changes {
    list-style: none;
    display: grid;
    gap: 0.75em;
  }
  .changes p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    overflow-wrap: anywhere;
  }
  .changes small {
    font-size: 0.875em;
    color: var(--ink-2);
  }
  .changes svg {
    display: block;
    block-size: 1.5em;
    inline-size: calc(100% - 1em);
    margin-inline: 0.5em;
    overflow: visible;
  }
  .changes svg > * {
    transform: translateY(0.75em);
  }
  .changes svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .changes .dots {
    stroke: var(--edge);
    stroke-width: 0.1875em;
    stroke-linecap: round;
    stroke-dasharray: 0 0.5em;
  }
  .changes .way {
    stroke: var(--tone-3);
    stroke-width: 0.25em;
  }
  .changes circle {
    stroke: var(--tone);
    stroke-width: 2.5px;
    fill: var(--paper);
  }
  .changes .is {
    fill: var(--tone);
  }
  .key {
    display: flex;
    gap: 1.5em;
  }
  .key span::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border: 2.5px solid var(--tone);
    border-radius: 50%;
  }
  .key .is::before {
    background: var(--tone);
  }
  .numbers {
    table-layout: fixed;
    border-collapse: collapse;
    inline-size: 100%;
  }
  .numbers :is(th, td) {
    border-block-end: 1px solid var(--line);
    padding-block: 0.5em;
    padding-inline: 0 0.75em;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: none;
  }
  .numbers tr > :first-child {
    inline-size: 40%;
  }
  .numbers th {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .changes svg {
      forced-color-adjust: none;
    }
    .changes :is(line, .way, circle) {
      stroke: CanvasText;
    }
    .changes circle {
      fill: Canvas;
    }
    .changes .is {
      fill: CanvasText;
    }
  }
`;
