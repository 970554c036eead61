import { sheetStyles } from '../../parts/sheet.styles.js';
import { css } from '../../theme/css.js';

/** Two sides, one under the other. Lines are drawn, not a background: browsers leave those out on paper. */
export const paperSheetStyles = css`
  ${sheetStyles}
  body {
    color: #000;
    overflow-wrap: anywhere;
  }
  main {
    inline-size: max-content;
    border: 0.25mm solid;
  }
  section {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 3mm;
    box-sizing: border-box;
    inline-size: 85mm;
    min-block-size: 54mm;
    padding: 6mm 7mm 5mm;
    font-size: 7.5pt;
    line-height: 1.4;
  }
  section + section {
    border-block-start: 0.25mm dashed;
  }
  h1 {
    position: relative;
    margin: 0;
    max-inline-size: 15em;
    font-size: 14pt;
    line-height: 1.26;
    font-weight: 500;
    white-space: pre-line;
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  svg {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 5mm;
    inline-size: 37%;
    overflow: visible;
    fill: none;
    stroke: #000;
    stroke-opacity: 0.38;
  }
  .long h1 {
    max-inline-size: none;
    font-size: 11pt;
  }
  .by span {
    display: block;
  }
  .by::before {
    content: '';
    display: block;
    inline-size: 2em;
    margin-block-end: 1mm;
    border-block-start: 0.2mm solid;
  }
  .rule {
    border-block-end: 0.2mm solid;
  }
  .how {
    margin-block-start: 5mm;
    font-size: 9pt;
  }
  .a6 section {
    inline-size: 148mm;
    min-block-size: 105mm;
    padding: 12mm;
    font-size: 11pt;
  }
  .a6 h1 {
    font-size: 24pt;
  }
  .a6 .long h1 {
    font-size: 18pt;
  }
`;
