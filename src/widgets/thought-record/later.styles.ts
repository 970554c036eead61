import { fieldsStyles } from '../../parts/fields.styles.js';
import { keepingStyles } from '../../parts/keeping/keeping.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { strengthStyles } from '../../parts/strength.styles.js';
import { css } from '../../theme/css.js';
import { changesStyles } from './changes.styles.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${keepingStyles}
  ${strengthStyles}
  ${fieldsStyles}
  ${changesStyles}
  .top .quiet {
    text-align: end;
  }
  .top .name {
    flex: 1;
    min-block-size: var(--tap);
    align-content: center;
  }
  .top .number {
    white-space: nowrap;
  }
  .top .view {
    display: none;
  }
  .top .one-by-one {
    margin-inline-end: 0.75em;
  }
  .steps {
    display: flex;
    gap: 2px;
    margin-block-start: -1px;
    padding-inline: var(--pad);
  }
  .steps i {
    flex: 1;
    block-size: 3px;
    background: var(--line);
  }
  .steps [data-on] {
    background: var(--tone);
  }
  .pin {
    padding: 0.75em var(--pad);
    background: var(--paper-2);
    border-block-end: 1px solid var(--line);
  }
  .thought {
    font-size: 1.125em;
    line-height: 1.4;
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-block-size: 7em;
    overflow-y: auto;
  }
  /* Other parts come later, with styles of their own. */
  .sheet textarea {
    min-block-size: 5.5em;
  }
  .links:not(:has(> :not([hidden]))) {
    display: none;
  }
  /* At rest it stands as far from what is around it as the rest. */
  .sheet:has(> .start) > .state {
    min-block-size: 0;
    margin-block: 0;
  }
  /* Buttons keep away from the foot, whose lines can be pressed too. */
  .sheet:has(> .doors:last-child) {
    padding-block-end: 2em;
  }
  .whole .field {
    gap: 0.75em;
  }
  .starts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 0.5em;
  }
  .starts button::before {
    content: '+ ' / '';
  }
  .whole > section > .strong {
    text-wrap: balance;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .prompt {
    border-inline-start: 0.25em solid var(--tone-3);
    padding-inline-start: 0.75em;
  }
  .prompt:empty {
    position: absolute;
  }
  .acts {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  /* In one line, however narrow: the longer name takes two lines and not the last one with it. */
  .acts .links {
    flex-wrap: nowrap;
    justify-content: space-between;
    align-items: first baseline;
  }
  /* What leads elsewhere: a line each where it is narrow. */
  .tasks {
    display: grid;
    justify-items: start;
  }
  .acts .links > :nth-child(2):not(:last-child) {
    text-align: center;
  }
  .acts .links > :last-child:not(:first-child) {
    text-align: end;
  }
  .thoughts {
    display: grid;
    gap: 1em;
  }
  .picks .small {
    flex-basis: 100%;
  }
  .picks > .quiet {
    display: block;
  }
  .thoughts .links {
    align-items: center;
  }
  .thoughts .links .quiet {
    align-self: center;
  }
  .lists {
    padding: 0.75em 1.125em;
    border-radius: 0.625em;
    background: var(--paper-2);
  }
  .lists dt {
    font-weight: 600;
  }
  .lists dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .lists dd + dt {
    margin-block-start: 0.5em;
  }
  .example b {
    font-weight: 600;
    color: var(--ink);
  }
  .hurt .quiet {
    display: block;
    font-size: 1em;
  }
  .if-then {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.5em 1em;
  }
  .how .row-head {
    border-block: 1px solid var(--line);
  }
  .how {
    display: grid;
    gap: 0.5em;
  }
  /* It follows a line. */
  .how .choices > .option:first-of-type {
    border-block-start: 0;
    margin-block-start: -0.5em;
  }
  .paper .lead:empty {
    min-block-size: 4em;
    border-block-end: 1px solid;
  }
  .paper .rule {
    display: inline-block;
    inline-size: 10em;
    border-block-end: 1px solid;
  }
  @media print {
    .base:has(.paper) {
      border: 0;
      border-radius: 0;
      overflow: visible;
    }
    .base > .paper {
      gap: 0;
      padding: 0;
    }
    .paper .asked {
      margin-block-start: 1.25em;
      break-after: avoid;
    }
    .paper .lead {
      margin-block-start: 0.25em;
    }
  }
  .whole {
    display: grid;
    gap: 2em;
    margin-block-start: 1em;
  }
  @container (width < 20em) {
    .acts .links {
      flex-wrap: wrap;
    }
    .if-then {
      grid-template-columns: 1fr;
    }
  }
  @container (width >= 34em) {
    .tasks {
      display: flex;
    }
    .top .view {
      display: block;
      margin-inline-end: 0.75em;
    }
    .acts {
      display: flex;
      align-items: center;
      gap: 2em;
    }
    .acts .main {
      min-inline-size: 9em;
    }
    .doors {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
    }
    .doors button {
      padding-inline: 0.75em;
    }
  }
  @container (width >= 56em) {
    .whole {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .steps {
      align-items: center;
      block-size: 4px;
      margin-block-start: 3px;
    }
    .steps i {
      block-size: 1px;
      background: GrayText;
      forced-color-adjust: none;
    }
    .steps [data-on] {
      block-size: 4px;
      background: CanvasText;
    }
    .aside,
    .lists {
      border: 1px solid CanvasText;
    }
    .pin {
      margin-block-start: 3px;
      border-block: 1px solid CanvasText;
    }
    .prompt {
      border-color: CanvasText;
    }
  }
`;
