import { css } from '../theme/css.js';

/** What is opened in the foot: ways to get help, what is known. The list of ways: ways.styles.ts. */
export const panelStyles = css`
  /* What is opened grows the frame downwards: what stood above it stays where it was. */
  .base:has(.panel) > :first-child {
    min-block-size: var(--held);
  }
  .away {
    visibility: hidden;
  }
  .foot .links {
    flex-wrap: nowrap;
    gap: 1em;
  }
  .foot .links .quiet {
    padding-block: 0;
    line-height: 1.4;
  }
  .panel p {
    text-wrap: pretty;
  }
  :is(.panel, .keeping) .strong {
    text-wrap: balance;
  }
  .foot > .panel {
    font-size: 1em;
  }
  .panel > .strong:first-child {
    font-size: 1.125em;
  }
  .panel > .quiet {
    justify-self: start;
  }
  .panel {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
    padding: 1em 1.125em;
    border-radius: 0.625em;
    background: var(--paper-2);
    color: var(--ink);
  }
  .sand {
    background: var(--sand);
    margin-inline: calc(var(--pad) * -1);
    padding-inline: var(--pad);
    border-radius: 0;
  }
  .sources {
    list-style: none;
  }
  .sources a {
    display: inline-block;
    padding-block: 0.5em;
    color: inherit;
    text-underline-offset: 0.25em;
  }
  @media print {
    .base .foot {
      border: 0;
      padding: 1.5em 1.5em 0;
    }
    .panel {
      margin: 0;
      padding: 0;
      background: none;
    }
    .panel > .quiet {
      display: none;
    }
  }
`;
