import { keepingStyles } from '../../parts/keeping/keeping.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { choicesStyles } from '../../parts/choices.styles.js';
import { ratingStyles } from '../../parts/rating.styles.js';
import { css } from '../../theme/css.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${keepingStyles}
  ${choicesStyles}
  ${ratingStyles}
  .top .name {
    flex: 1;
    min-inline-size: 0;
  }
  .sheet textarea {
    min-block-size: 4.5em;
  }
  .sheet textarea.short {
    min-block-size: var(--tap);
    resize: none;
  }
  .rating {
    max-inline-size: 34em;
  }
  .rating [aria-pressed='true'] {
    background: var(--tone-1);
    border: 2.5px solid var(--tone);
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chips > button {
    border-radius: 999px;
    font-weight: 400;
  }
  .picks .option {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .picks .option input {
    border-radius: 999px;
  }
  .picks .option span {
    padding-inline: 1em;
  }
  .field.adder {
    display: flex;
    gap: 0.5em;
    max-inline-size: 24em;
  }
  .adder input {
    flex: 1;
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  .acts {
    display: grid;
    gap: 0.5em;
  }
  .top .name {
    font-weight: 600;
  }
  .sheet > * {
    max-inline-size: 34em;
  }
  .anchors {
    justify-content: space-between;
  }
  .all [aria-expanded='true'] {
    background: var(--tone-1);
    border-color: var(--tone);
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
  }
  .picture p {
    grid-column: 1 / -1;
  }
  @container (width >= 30em) {
    .rating {
      grid-template-columns: repeat(12, 1fr);
    }
    .picture {
      grid-template-columns: 1fr 1fr 1fr;
    }
    .picture p {
      grid-column: auto;
    }
    .sheet > .all {
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  @container (width >= 36em) {
    .acts > button {
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .rating [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
    .papers i {
      forced-color-adjust: none;
    }
  }
  /* What keeps it and what takes it along are rows of one list. */
  .all > .fit {
    display: contents;
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
  }
  .paper .lead {
    font-size: 1.5em;
  }
`;
