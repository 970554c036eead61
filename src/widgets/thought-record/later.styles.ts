import { keepingStyles } from '../../parts/keeping/keeping.styles.js';
import { laterPartStyles } from '../../parts/later.styles.js';
import { strengthStyles } from '../../parts/strength.styles.js';
import { css } from '../../theme/css.js';

export const laterStyles = css`
  ${laterPartStyles}
  ${keepingStyles}
  ${strengthStyles}
  .top .name {
    flex: 1;
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
    background: var(--paper-2);
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
  /* There for those who listen; it takes no room. */
  .state:has(p:empty) {
    position: absolute;
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
  .adder {
    display: flex;
    gap: 0.5em;
  }
  .adder input,
  .field input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    padding: 0.625em 0.75em;
    inline-size: 100%;
    min-block-size: var(--tap);
  }
  ::placeholder {
    color: var(--ink-2);
    opacity: 1;
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
  .picks > .quiet {
    padding-inline: 0.5em;
  }
  /* One under the other, each the width of the sheet. */
  .choices {
    display: grid;
    gap: 0;
  }
  .choices .option {
    min-block-size: calc(var(--tap) + 2px);
    border-block-end: 1px solid var(--line);
  }
  .choices .option:first-of-type {
    border-block-start: 1px solid var(--line);
  }
  .choices .option input,
  .choices .option input:checked {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .choices .option span {
    place-content: center start;
    justify-items: start;
    text-align: start;
    padding: 0.5em 0.25em 0.5em 2.25em;
    padding-inline: 2.25em 0.25em;
  }
  .choices .option small {
    text-wrap: pretty;
  }
  .choices span::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.75em);
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 0.375em;
  }
  .choices.one {
    justify-self: start;
  }
  .choices.one .option {
    border: 0;
  }
  .choices.one span {
    padding-inline-end: 0.75em;
  }
  .choices.round span::before {
    border-radius: 50%;
  }
  .choices :checked + span {
    background: var(--tone-1);
  }
  .choices :checked + span::before {
    background: var(--paper);
    border: 2.5px solid var(--tone);
  }
  .choices .option :checked + span b::before {
    position: absolute;
    inset-block-start: calc(50% - 0.38em);
    inset-inline-start: 0.58em;
    margin: 0;
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
  .answer {
    font-size: 1.125em;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .doors {
    display: grid;
    gap: 0.5em;
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    inline-size: 100%;
    border: 0;
    border-block: 1px solid var(--line);
    border-radius: 0;
    padding-inline: 0 1.75em;
    text-align: start;
    font-weight: 400;
  }
  .row-head b {
    flex: 1 1 auto;
    font-weight: 600;
  }
  .row-head span {
    color: var(--ink-2);
  }
  .how {
    display: grid;
    gap: 0.5em;
  }
  .changes {
    list-style: none;
    display: grid;
    gap: 0.75em;
  }
  .changes p {
    overflow-wrap: anywhere;
  }
  .changes svg {
    display: block;
    block-size: 1.5em;
    inline-size: calc(100% - 1em);
    margin-inline: 0.5em;
    overflow: visible;
  }
  .changes svg > * {
    transform: translateY(0.75em);
  }
  .changes svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .changes .dots {
    stroke: var(--edge);
    stroke-width: 0.1875em;
    stroke-linecap: round;
    stroke-dasharray: 0 0.5em;
  }
  .changes .way {
    stroke: var(--tone-3);
    stroke-width: 0.25em;
  }
  .changes circle {
    stroke: var(--tone);
    stroke-width: 2.5px;
    fill: var(--paper);
  }
  .changes .is {
    fill: var(--tone);
  }
  .key {
    display: flex;
    gap: 1.5em;
  }
  .key span::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border: 2.5px solid var(--tone);
    border-radius: 50%;
  }
  .key .is::before {
    background: var(--tone);
  }
  .numbers {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .numbers :is(th, td) {
    border-block-end: 1px solid var(--line);
    padding: 0.5em 1em 0.5em 0;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .numbers th {
    font-weight: 600;
  }
  .numbers thead th {
    white-space: nowrap;
  }
  .whole {
    display: grid;
    gap: 2em;
  }
  @container (width >= 34em) {
    .top .view {
      display: block;
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
    .changes svg {
      forced-color-adjust: none;
    }
    .changes :is(line, circle) {
      stroke: CanvasText;
    }
    .changes circle {
      fill: Canvas;
    }
    .changes .is {
      fill: CanvasText;
    }
  }
`;
