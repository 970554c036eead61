import { css } from '../theme/css.js';

/** The ways to get help, as a list. They are there before any press where a page has them by themselves. */
export const waysStyles = css`
  .strong {
    font-weight: 600;
    color: var(--ink);
  }
  .lines {
    white-space: pre-line;
    text-wrap: pretty;
  }
  .entries {
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
    text-wrap: balance;
  }
  .entries a b {
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .entries span {
    grid-column: 1;
    max-inline-size: 66ch;
    text-wrap: pretty;
    color: var(--ink-2);
  }
  .entries li:first-child span,
  .entries bdi {
    color: var(--ink);
  }
  .entries ~ p {
    text-wrap: pretty;
  }
  .entries + .strong {
    margin-block-start: 0.5em;
  }
  /* On paper nothing can be pressed: an address is spelt out. */
  @media print {
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
