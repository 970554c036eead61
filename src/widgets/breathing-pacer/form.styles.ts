import { css } from '../../theme/css.js';

/** The forms beside the circle: bar, bowl of water, line, words. At rest they stand 34 % of the way, as the circle does. */
export const formStyles = css`
  .vessel {
    position: absolute;
    inset: auto 0 10%;
    margin-inline: auto;
    overflow: hidden;
    border: 1px solid var(--edge);
    background: var(--paper);
  }
  .vessel b {
    position: absolute;
    inset: 0;
    transform: translateY(59.4%);
  }
  .bar {
    inline-size: 26%;
    block-size: 84%;
    border-radius: 999px;
  }
  .bar b {
    background: var(--tone-3);
    border-block-start: 3px solid var(--tone);
  }
  .bowl {
    inline-size: 84%;
    aspect-ratio: 1;
    border-radius: 50%;
  }
  .bowl svg {
    position: absolute;
    inset-inline: -6%;
    inline-size: 112%;
    block-size: 112%;
  }
  .bowl path {
    stroke: none;
    fill: var(--tone-3);
  }
  .bowl .w1 path {
    fill: var(--tone-2);
  }
  .bowl .w2 path {
    fill: var(--tone-1);
  }
  .bowl .w1 svg {
    inset-block-start: -7%;
    inset-inline-start: -14%;
    inline-size: 130%;
  }
  .bowl .w2 svg {
    inset-block-start: -13%;
    inset-inline-start: -2%;
    inline-size: 104%;
  }
  /* The dot goes to the end of its line and begins again. */
  .stage {
    overflow: clip;
  }
  .trace {
    position: absolute;
    inset-inline: calc(1em + 2px);
    inset-block-start: 10%;
    aspect-ratio: 100 / 56;
  }
  .trace:dir(rtl) {
    transform: scaleX(-1);
  }
  .trace path {
    stroke-width: 1.4;
    stroke: var(--tone-3);
    stroke-linejoin: round;
  }
  .stage .over {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    aspect-ratio: auto;
    border-radius: 0;
    background: none;
  }
  .stage [hidden] {
    display: none;
  }
  .stage .spot {
    position: absolute;
    inset: auto auto -1em -1em;
    inline-size: 2em;
    block-size: 2em;
    background: var(--tone);
  }
  .large {
    position: absolute;
    inset: 0 0 16%;
    display: grid;
    align-content: center;
    justify-items: center;
    text-align: center;
    gap: 0.5em;
  }
  .large .word {
    font-size: min(4.5em, 19cqi);
  }
  .large .count {
    font-size: 1.5em;
    min-block-size: 1.35em;
    margin: 0;
  }
  .numbers {
    font-size: 1.5em;
    color: var(--ink-2);
    text-wrap: balance;
  }
  @media (forced-colors: active) {
    .vessel {
      border: 2px solid CanvasText;
    }
    .bar b,
    .stage .spot {
      background: CanvasText;
    }
    .bowl path {
      fill: CanvasText;
    }
    .bowl .w1,
    .bowl .w2 {
      display: none;
    }
    .trace path {
      stroke: CanvasText;
    }
  }
`;
