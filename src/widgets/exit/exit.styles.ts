/** The exit at rest, and its cover. The colours are those of every widget: see base.styles.ts. Pure. */

/** The build takes the spaces out of what is called so. */
const css = String.raw;

export const exitStyles = css`
  :host(:not([hidden])) {
    display: block !important;
    float: none !important;
    place-self: stretch !important;
    background: none !important;
    min-inline-size: min(100%, 18em);
    min-block-size: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    box-shadow: none !important;
  }
  .base {
    all: initial;
    display: block;
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
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding: 0.25em 0.375em;
  }
  button {
    font: inherit;
    line-height: 1.2;
    color: inherit;
    background: none;
    border: 0;
    min-block-size: var(--tap);
    text-decoration: underline 1px var(--edge);
    text-underline-offset: 0.25em;
  }
  .quiet {
    font-size: 0.875em;
  }
  .leave {
    font-weight: 600;
    background: var(--paper);
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    padding: 0.5em 0.75em;
    text-decoration: none;
  }
  .cover {
    visibility: visible;
    place-content: center;
    gap: 0.5em;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    padding: 1.5em;
    background: Canvas;
    color: CanvasText;
  }
  .cover[open] {
    display: grid;
  }
  .cover::backdrop {
    background: Canvas;
  }
`;
