import { sheetStyles } from '../../parts/sheet.styles.js';
import { css } from '../../theme/css.js';

/** A landscape sheet in black ink. Its lines are drawn, not a background: browsers leave those out on paper. */
export const columnSheetStyles = css`
  ${sheetStyles}
  @page {
    size: landscape;
    margin: 0;
  }
  body {
    padding: 12mm;
    color: #000;
    font-size: 11pt;
    line-height: 8mm;
    overflow-wrap: anywhere;
  }
  header,
  footer {
    display: flex;
    align-items: center;
    gap: 4mm;
  }
  header {
    border-block-end: 1.5pt solid;
    padding-block-end: 3mm;
  }
  h1 {
    flex: 1;
    margin: 0;
    font-size: 18pt;
    line-height: 1.2;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  .mark {
    inline-size: 9mm;
  }
  .mark path {
    fill: none;
    stroke: #000;
    stroke-width: 1.9;
    stroke-linecap: round;
  }
  .rule {
    display: inline-block;
    inline-size: 40mm;
    border-block-end: 0.75pt solid;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    border-block-end: 1.5pt solid;
  }
  th,
  td {
    position: relative;
    vertical-align: top;
    text-align: start;
    padding: 2mm 3mm 0;
    border-inline-start: 0.75pt solid #999;
  }
  :is(th, td):first-child {
    border-inline-start: 0;
    padding-inline-start: 0;
  }
  th {
    font-weight: 600;
    line-height: 1.3;
  }
  small {
    display: block;
    font-size: 9pt;
    font-weight: 400;
    font-style: italic;
  }
  td {
    block-size: 126mm;
    padding-block-start: 0;
  }
  .ruled {
    position: absolute;
    inset: 0 3mm auto;
  }
  td:first-child .ruled {
    inset-inline-start: 0;
  }
  .ruled i {
    display: block;
    block-size: 8mm;
    border-block-end: 0.5pt solid #bbb;
  }
  .text {
    position: relative;
    white-space: pre-wrap;
  }
  footer {
    flex-direction: column;
    align-items: start;
    gap: 0;
    padding-block-start: 2mm;
    line-height: 1.5;
  }
`;
