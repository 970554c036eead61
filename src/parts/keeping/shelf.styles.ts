import { css } from '../../theme/css.js';

/** The shelf: rows under the places that they are kept in. Fields and ways out: field.styles.ts. */
export const shelfStyles = css`
  /* Said first, so that it is there before it has words; seen where the press was. */
  .shelf > .title {
    order: -1;
  }
  .shelf:is(.entry, .save) > .said {
    order: 1;
  }
  .shelf > .links {
    order: 2;
  }
  .shelf > .said {
    white-space: pre-line;
    min-block-size: 0;
  }
  .shelf > .said:empty {
    position: absolute;
  }
  .place {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .place > .strong {
    outline: 0;
  }
  .shelf :is(ul, dl) {
    inline-size: 100%;
  }
  /* An empty text, as lists without a mark are none to VoiceOver. */
  .shelf ul {
    list-style-type: '';
  }
  .shelf .panel .fit {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }
  .shelf li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    min-block-size: calc(var(--tap) + 0.75em);
  }
  .shelf li + li {
    border-block-start: 1px solid var(--line);
  }
  .shelf li > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .shelf li > p {
    flex-basis: 100%;
    padding-block-end: 0.5em;
  }
  .shelf li > .quiet {
    align-self: center;
  }
  .shelf .open {
    border: 0;
    border-radius: 0;
    padding: 0.5em 0;
    text-align: start;
    font-weight: 400;
  }
  .open b {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    padding-block-end: 0.1em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .open small {
    font-size: 0.875em;
  }
  .open small,
  .shelf .gone {
    color: var(--ink-2);
  }
  .shelf dl {
    display: grid;
    gap: 1em;
  }
  .shelf dd {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-inline-size: 36em;
  }
  .shelf .field {
    max-inline-size: 24em;
  }
  .search .small {
    min-block-size: 1.5em;
  }
  .pass {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    inline-size: 100%;
  }
  .pass .field {
    flex: 1 1 14em;
  }
  .pass .quiet {
    align-self: end;
  }
  [hidden] {
    display: none;
  }
  /* The browser's own field lies over the words: it is pressed, dropped on and focused itself. */
  .file {
    position: relative;
    align-self: start;
    display: grid;
    place-content: center;
    font-weight: 600;
    line-height: 1.2;
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    min-block-size: var(--tap);
    padding: 0.625em 1.25em;
  }
  .file input {
    position: absolute;
    inset: -1.5px;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--tone);
    outline-offset: 3px;
  }
`;
