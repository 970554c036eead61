import { css } from '../../theme/css.js';

/** The question and its numbers, and the room they take: embed.ts keeps as much free. */
export const checkStyles = css`
  .step {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  .base:has(.foot) {
    min-block-size: calc(35em + clamp(0em, (30em - 100cqi) * 0.75, 11em));
  }
  .step > :is(.three, .doors) {
    max-inline-size: 24em;
  }
  /* Here is room for all five. */
  .step .anchors {
    flex-wrap: wrap;
  }
  .base .step .anchors > :nth-child(n) {
    display: list-item;
  }
  @container (width >= 42em) {
    .step .rating {
      grid-template-columns: repeat(11, 1fr) 1.75fr;
    }
  }
`;
