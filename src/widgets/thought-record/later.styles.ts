import { keepingStyles } from '../../parts/keeping/keeping.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { strengthStyles } from '../../parts/strength.styles.js';
import { css } from '../../theme/css.js';
import { changesStyles } from './changes.styles.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${keepingStyles}
  ${strengthStyles}
  ${changesStyles}
  .top .quiet {
    text-align: end;
  }
  .top .name {
    flex: 1;
    min-block-size: var(--tap);
    align-content: center;
  }
  .top .place {
    white-space: nowrap;
  }
  .top .view {
    display: none;
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
  .whole .field {
    gap: 0.75em;
  }
  .whole > section > .strong {
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
  .acts .links {
    justify-content: space-between;
  }
  .field.adder {
    display: flex;
    gap: 0.5em;
  }
  .adder input {
    flex: 1;
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .thoughts {
    display: grid;
    gap: 1em;
  }
  .picks .small {
    flex-basis: 100%;
  }
  .picks .option {
    flex: 0 0 auto;
  }
  .picks .option input {
    border-radius: 999px;
  }
  .picks .option span {
    padding-inline: 1em;
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
    color: var(--ink);
  }
  .hurt .quiet {
    display: block;
    font-size: 1em;
  }
  .sheet textarea.short {
    min-block-size: var(--tap);
    resize: none;
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
  /* It takes no room before it says anything, and is there to be heard. */
  .how > :empty {
    position: absolute;
  }
  .paper .lead:empty {
    min-block-size: 4em;
    border-block-end: 1px solid;
  }
  .whole {
    display: grid;
    gap: 2em;
  }
  @container (width >= 34em) {
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
  }
  @container (width >= 56em) {
    .whole {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .steps [data-on] {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
