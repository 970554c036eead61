/** What of the exit comes when the page is idle: its note, the line that counts, its corner, its last words. Pure. */

/** The build takes the spaces out of what is called so. */
const css = String.raw;

export const laterStyles = css`
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 3px;
  }
  .about {
    padding: 0 1em 0.75em;
    font-size: 0.875em;
  }
  .counting {
    position: fixed;
    inset-block-end: max(0.75em, env(safe-area-inset-bottom));
    inset-inline: 0;
    z-index: 2147483647;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2em);
    margin: auto;
    padding: 0.5em 1em;
    background: var(--paper);
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    pointer-events: none;
  }
  .counting:empty {
    padding: 0;
    border: 0;
  }
  .fixed .leave {
    position: fixed;
    z-index: 2147483647;
    inset-block: var(--at, max(0.75em, env(safe-area-inset-top)) auto);
    inset-inline-end: max(0.75em, env(safe-area-inset-left), env(safe-area-inset-right));
    max-inline-size: calc(100% - 2em);
  }
  .fixed .leave[data-at='bottom'] {
    --at: auto max(0.75em, env(safe-area-inset-bottom));
  }
  .fixed .leave[data-at='middle'] {
    --at: calc(50% - var(--tap) / 2) auto;
  }
  .cover a {
    display: inline-grid;
    align-items: center;
    justify-self: start;
    min-block-size: var(--tap);
    color: inherit;
    text-underline-offset: 0.25em;
  }
  .cover p {
    max-inline-size: 24em;
  }
  [hidden] {
    display: none !important;
  }
  @media (forced-colors: active) {
    .base {
      --paper: Canvas;
      --ink: CanvasText;
      --line: CanvasText;
      --edge: ButtonBorder;
    }
  }
  @media print {
    :host(:not([hidden])) {
      display: none !important;
    }
  }
`;
