import { sheetStyles } from '../../parts/sheet.styles.js';
import { css } from '../../theme/css.js';

/** The card, wherever it is printed: black ink, and sizes of paper. */
export const cardStyles = css`
  .card {
    font-size: 12pt;
    line-height: 1.5;
    font-variant-numeric: lining-nums tabular-nums;
    color: #000;
    break-inside: avoid;
  }
  .card p {
    max-inline-size: 36em;
    margin: 0 0 0.5em;
    text-wrap: pretty;
  }
  .card .name {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.22;
    text-wrap: balance;
  }
  /* As many millimetres wide as it has units, where there is room. */
  .strip {
    display: block;
    inline-size: min(100%, 165mm);
    block-size: auto;
    margin-block: 6mm 5mm;
    overflow: visible;
    font-size: 4.25px;
    font-weight: 600;
    text-anchor: middle;
    fill: #000;
  }
  .strip .way {
    fill: none;
    stroke: #000;
    stroke-width: 1.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .strip .dot {
    fill: #fff;
    stroke: #000;
    stroke-width: 0.6;
  }
  .card .last {
    margin-block-end: 0;
  }
`;

/** For a sheet that has nothing on it but the card. */
export const cardSheetStyles = css`
  ${sheetStyles}
  ${cardStyles}
`;
