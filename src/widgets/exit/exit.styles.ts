/** The exit at rest, and its cover. Pure. */
import { hostRules, paperRules } from '../../theme/surface.js';

/** The build takes the spaces out of what is called so. */
const css = String.raw;

export const exitStyles = css`
  ${hostRules}
  ${paperRules}
  .base {
    display: block;
    container-type: inline-size;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    /* The room that a post keeps free for it, less its edges: embed.ts. */
    min-block-size: calc(3.9375em - 2px + clamp(0em, (18.6em - 100cqi) * 198, 2.6875em));
    gap: 0 0.5em;
    padding: 0.5em;
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
