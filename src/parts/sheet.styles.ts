import { css } from '../theme/css.js';

/** A sheet of paper with nothing of the page on it. The margin is its own, so that no address is printed on it. */
export const sheetStyles = css`
  @page {
    margin: 0;
  }
  :root {
    color-scheme: light;
    background: #fff;
  }
  body {
    margin: 0;
    padding: 18mm;
  }
`;
