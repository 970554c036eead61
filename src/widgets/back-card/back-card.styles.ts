import { css } from '../../theme/css.js';

/** What the rest state needs, beyond the frame: the card, its papers, and four answers of one weight. */
export const cardStyles = css`
  /* At rest, the room that a post keeps free for it: embed.ts. */
  .base:has(.answers) {
    min-block-size: calc(48em + clamp(0em, 18em - 100cqi, 2.5em));
  }
  .top {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: calc(var(--tap) + 0.5em + 1px);
    padding: 0.25em var(--pad);
    border-block-end: 1px solid var(--line);
  }
  .top .title {
    flex: 1;
    font-size: 1em;
  }
  .mark {
    flex: none;
    inline-size: 1.375em;
    fill: var(--tone);
  }
  .mark path {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1.9;
    stroke-linecap: round;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  .card {
    position: relative;
    isolation: isolate;
    container-type: inline-size;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    max-inline-size: 34em;
    min-block-size: calc(min(100cqi, 34em) * 0.56);
    padding: 1.5em;
    border-radius: 0.625em;
    overflow: clip;
    background: var(--ground);
    color: var(--on);
  }
  .plain {
    --ground: oklch(0.985 0.006 85);
    --on: oklch(0.26 0.012 75);
    --quiet: oklch(0.42 0.012 75);
    box-shadow: inset 0 0 0 1px oklch(0.26 0.012 75 / 0.14);
  }
  .dusk {
    --ground: oklch(0.845 0.016 240);
    --on: oklch(0.24 0.03 248);
    --quiet: oklch(0.315 0.028 248);
  }
  .moss {
    --ground: oklch(0.845 0.03 124);
    --on: oklch(0.24 0.028 140);
    --quiet: oklch(0.315 0.028 140);
  }
  .clay {
    --ground: oklch(0.82 0.042 50);
    --on: oklch(0.24 0.036 40);
    --quiet: oklch(0.3 0.036 40);
  }
  .night {
    --ground: oklch(0.255 0.03 232);
    --on: oklch(0.935 0.014 200);
    --quiet: oklch(0.815 0.02 205);
  }
  /* Plain is the paper of the frame around it: by night it is dark too. */
  .dark .plain {
    --ground: oklch(0.26 0.005 75);
    --on: oklch(0.925 0.009 85);
    --quiet: oklch(0.8 0.01 85);
    box-shadow: inset 0 0 0 1px oklch(0.925 0.009 85 / 0.16);
  }
  .rings {
    position: absolute;
    z-index: -1;
    inset-block-end: 0;
    inset-inline-end: 6cqi;
    inline-size: 43cqi;
    overflow: visible;
    fill: none;
    stroke: var(--on);
    opacity: 0.38;
  }
  .sentence {
    max-inline-size: 15em;
    font-size: clamp(1.25em, 6.1cqi, 2em);
    line-height: 1.26;
    font-weight: 500;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .by {
    display: grid;
    max-inline-size: 55%;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--quiet);
  }
  .by span {
    text-align: match-parent;
  }
  .by::before {
    content: '';
    inline-size: 2em;
    margin-block-end: 0.625em;
    border-block-start: 1px solid;
    opacity: 0.55;
  }
  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
    max-inline-size: 34em;
  }
  .answers button {
    padding-inline: 0.5em;
  }
  .rings circle {
    vector-effect: non-scaling-stroke;
  }
  .lines {
    white-space: pre-line;
  }
  /* Three lines leave no room for the rings where the card is narrow. */
  @container (width < 22em) {
    .middle .rings {
      display: none;
    }
  }
  @container (width < 14em) {
    .rings {
      display: none;
    }
  }
  @container (width >= 30em) {
    .answers {
      grid-template-columns: repeat(4, 1fr);
    }
    .answers:not(:has(> :nth-child(3))) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }
  }
`;
