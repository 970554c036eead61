/**
 * What every tag begins with: how it stands in a page that may do what it likes, and its paper, ink and type.
 * Sizes are in em of the host's text. Nothing comes in from the page but its typeface and size. Pure.
 */

/** The build takes the spaces out of what is called so. */
const css = String.raw;

/** What holds against the rules of the page. */
export const hostRules = css`
  :host(:not([hidden])) {
    display: block !important;
    float: none !important;
    place-self: stretch !important;
    background: none !important;
    min-inline-size: min(100%, 18em);
    min-block-size: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    outline: 0 !important;
    box-shadow: none !important;
  }
`;

/** The paper, what is drawn on it with ink, day and night; and nothing of the browser's own on what is in it. */
export const paperRules = css`
  .base {
    all: initial;
    visibility: inherit;
    font-family: inherit;
    font-size: clamp(16px, 1em, 22px);
    line-height: 1.5;
    overflow-wrap: break-word;
    border: 1px solid var(--line);
    border-radius: var(--own-radius, 1em);
    background: var(--paper);
    color: var(--ink);
    --paper: var(--own-paper, light-dark(oklch(0.988 0.004 85), oklch(0.222 0.004 75)));
    --ink: var(--own-ink, light-dark(oklch(0.255 0.012 75), oklch(0.925 0.009 85)));
    --edge: color-mix(in oklab, var(--ink) 57%, var(--paper));
    --line: color-mix(in oklab, var(--ink) 14%, var(--paper));
    --tap: max(2.75em, 44px);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  :where(.base *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
`;
