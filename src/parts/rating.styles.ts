import { css } from '../theme/css.js';

/** Twelve cells: two rows of six, or one row where there is room. */
export const ratingStyles = css`
  .rating {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 0.375em;
  }
  .rating button {
    padding: 0;
    min-inline-size: 0;
    font-weight: 400;
  }
  .rating button:last-child {
    font-size: 0.875em;
    line-height: 1.1;
  }
  .anchors {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.5em;
  }
  @container (width < 18em) {
    .anchors > :nth-child(even) {
      display: none;
    }
  }
  .anchors b {
    font-weight: 600;
  }
`;
