import { css } from '../theme/css.js';

/** What is opened in the foot: ways to get help, what is known. */
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
  }
  :is(.panel, .keeping) .strong,
  .entries b {
    text-wrap: balance;
  }
  .foot > .panel {
    font-size: 1em;
  }
  .entries + .strong {
    margin-block-start: 0.5em;
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
  .panel ul {
    list-style: none;
  }
  .entries > li {
    border-block-end: 1px solid var(--line);
  }
  .entries > li,
  .entries a {
    display: grid;
    align-items: center;
    min-block-size: var(--tap);
    padding-block: 0.5em;
    color: inherit;
  }
  .entries a {
    grid-column: 1 / -1;
    padding: 0;
    padding-inline-end: 2em;
    text-decoration: none;
  }
  .entries b {
    font-weight: 600;
  }
  .entries a b {
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .entries span {
    grid-column: 1;
    color: var(--ink-2);
  }
  .entries li:first-child span {
    color: inherit;
  }
  .sources a {
    display: inline-block;
    padding-block: 0.5em;
    color: inherit;
    text-underline-offset: 0.25em;
  }
  /* On paper nothing can be pressed: an address is spelt out. */
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
    .base .entries a::after {
      display: none;
    }
    .base .entries a[href^='http']::after {
      content: attr(href);
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      border: 0;
      transform: none;
      direction: ltr;
      overflow-wrap: anywhere;
    }
  }
`;
