import { css } from '../../theme/css.js';

/** What the rest state needs, beyond the frame: the card, its papers, and four answers of one weight. */
export const cardStyles = css`
  /* The room that a post keeps free for it: embed.ts. The foot stays where it is at rest. */
  .base:has(.foot) {
    min-block-size: calc(51.75em + clamp(0em, (39em - 100cqi) * 198, 2em) + clamp(0em, (19.5em - 100cqi) * 1.2, 1.1em));
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
    gap: 0.75em;
    max-inline-size: 42em;
    /* 85 to 54, like the one on paper; where it is wider than 36 em it grows no higher. */
    min-block-size: calc(min(100cqi - 2 * var(--pad), 36em) * 0.635);
    padding: clamp(1.125em, 5.4cqi, 2.5em);
    padding-block-end: 0;
    border-radius: 0.625em;
    overflow: clip;
    background: var(--ground);
    color: var(--on);
  }
  .plain {
    --ground: oklch(0.985 0.006 85);
    --on: oklch(0.26 0.012 75);
    --quiet: oklch(0.42 0.012 75);
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
  /* By night a light paper would be the brightest thing in the room: each has its own hue, and light words. */
  .dark :is(.dusk, .moss, .clay) {
    --on: oklch(0.94 0.012 85);
    --quiet: oklch(0.86 0.014 85);
  }
  .dark .dusk {
    --ground: oklch(0.345 0.03 240);
  }
  .dark .moss {
    --ground: oklch(0.345 0.035 130);
  }
  .dark .clay {
    --ground: oklch(0.345 0.045 45);
  }
  .dark .plain {
    --ground: oklch(0.26 0.005 75);
    --on: oklch(0.925 0.009 85);
    --quiet: oklch(0.8 0.01 85);
  }
  .card.plain {
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--on) 15%, transparent);
  }
  .sentence {
    max-inline-size: 15em;
    font-size: clamp(1.25em, 6.1cqi, 2.5em);
    line-height: 1.26;
    font-weight: 500;
    white-space: pre-line;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .below {
    position: relative;
    flex: 1;
    display: grid;
    align-items: end;
    padding-block-end: 1.125em;
  }
  /* What the words leave free is for the rings. They never come near the words. */
  .space {
    position: absolute;
    inset: 0;
    container-type: size;
  }
  .rings {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    block-size: min(100cqb, 42cqi);
    aspect-ratio: 1;
    overflow: visible;
    fill: none;
    stroke: var(--on);
    opacity: 0.38;
  }
  .by {
    display: grid;
    max-inline-size: 57%;
    text-wrap: balance;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--quiet);
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
    max-inline-size: 42em;
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
  /* It says less at either end of the ladder: nothing below it moves. */
  .answers + .lines {
    min-block-size: 3lh;
  }
  @container (height < 4em) {
    .rings {
      display: none;
    }
  }
  @container (width >= 30em) {
    .answers + .lines {
      min-block-size: 2lh;
    }
    .answers {
      grid-template-columns: repeat(4, 1fr);
    }
    .answers:not(:has(> :nth-child(3))) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .base .card {
      --on: CanvasText;
      --quiet: CanvasText;
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
