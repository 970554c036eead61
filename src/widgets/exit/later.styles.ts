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
    display: grid;
    gap: 0.5em;
    padding: 0.25em 1.5em 1.25em;
    font-size: 0.875em;
    text-wrap: pretty;
  }
  .counting {
    position: fixed;
    inset-block-end: max(0.857em, env(safe-area-inset-bottom));
    inset-inline: 0;
    z-index: 2147483647;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2em);
    margin: auto;
    padding: 0.5em 1em;
    font-size: 0.875em;
    text-align: center;
    white-space: pre-line;
    background: var(--paper);
    border: 1.5px solid var(--edge);
    border-radius: 0.625em;
    pointer-events: none;
  }
  .counting:empty {
    padding: 0;
    border: 0;
  }
  /* The button is elsewhere: what is left is a line on its paper, without a frame. */
  .fixed {
    border: 0;
    padding: 1px;
  }
  .fixed .about {
    padding-inline: 0.571em;
  }
  /* The button has this corner. */
  .fixed:has([data-at='bottom']) .counting {
    inset-block-end: calc(max(0.857em, env(safe-area-inset-bottom)) + max(3.143em, 44px) + 0.857em);
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
    white-space: pre-line;
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
    .quiet,
    .cover a {
      color: LinkText;
      text-decoration-color: currentColor;
    }
  }
  /* On paper there is nothing to press. A page that is covered stays covered. */
  @media print {
    .base {
      border: 0;
    }
    .base > :not(.cover) {
      display: none;
    }
  }
`;
