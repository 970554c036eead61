import { css } from '../theme/css.js';

/** Boxes, lines with an Add button, and words to pick, as fields.view.ts draws them. */
export const fieldsStyles = css`
  .sheet textarea.short {
    min-block-size: var(--tap);
    resize: none;
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
  .chips:empty {
    display: none;
  }
  .picks .option {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .picks .option input {
    border-radius: 999px;
  }
  /* There is room for the tick before there is one. */
  .picks .option span {
    padding-inline: 1.75em;
  }
  .picks .option :checked + span b::before {
    position: absolute;
    inset-block-start: calc(50% - 0.38em);
    inset-inline-start: 0.7em;
    margin: 0;
  }
`;
