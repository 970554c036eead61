import { fieldsStyles } from '../../parts/fields.styles.js';
import { keepingStyles } from '../../parts/keeping/keeping.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { css } from '../../theme/css.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${keepingStyles}
  ${fieldsStyles}
  .top .name {
    flex: 1;
    min-inline-size: 0;
    font-weight: 600;
  }
  /* As wide as the card; words have lines that can be read. */
  .sheet > * {
    max-inline-size: 42em;
  }
  .sheet > p {
    max-inline-size: 36em;
  }
  .sheet textarea {
    min-block-size: 4.5em;
  }
  .chips > button {
    border-radius: 999px;
    font-weight: 400;
  }
  .none {
    border-style: dashed;
  }
  .acts {
    display: grid;
    gap: 0.5em;
  }
  .anchors {
    justify-content: space-between;
  }
  .act,
  .chips,
  .choices,
  .doors {
    text-wrap: balance;
  }
  .all [aria-expanded='true'] {
    background: var(--tone-1);
    border: 2.5px solid var(--tone);
  }
  /* What keeps it and what takes it along are rows of one list. */
  .all > .fit {
    display: contents;
  }
  .sheet > .all {
    grid-template-columns: 1fr;
  }
  .all button {
    flex: 1;
    padding-inline: 0.5em;
  }
  .keeping button:not(.quiet, .main) {
    background: var(--paper);
  }
  .act {
    margin-block-start: -0.75em;
    font-size: 1.125em;
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
  }
  .picture p {
    grid-column: 1 / -1;
  }
  .papers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 0.5em;
  }
  .papers .option span {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .papers i {
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    background: var(--ground);
    box-shadow: inset 0 0 0 1px var(--edge);
    forced-color-adjust: none;
  }
  .paper .lead {
    font-size: 1.5em;
  }
  @container (width >= 30em) {
    .rating,
    .anchors {
      display: grid;
      grid-template-columns: repeat(12, 1fr);
      gap: 0.375em;
    }
    .keeping .doors {
      grid-template-columns: 1fr 1fr;
    }
    .anchors > :nth-child(n) {
      display: block;
      grid-column: 1 / span 4;
    }
    .anchors > :nth-child(2) {
      grid-column: 6 / span 4;
    }
    .anchors > :nth-child(3) {
      grid-column: 11 / span 2;
    }
    .anchors > * {
      grid-row: 1;
    }
    .picture {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .picture p {
      grid-column: auto;
    }
  }
  @container (width >= 36em) {
    .papers {
      grid-template-columns: repeat(5, 1fr);
    }
    .acts > button {
      justify-self: start;
    }
  }
`;
