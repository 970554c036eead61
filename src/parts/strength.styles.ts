import { css } from '../theme/css.js';

/** A dotted line until something is set; then a solid one as far as the knob. */
export const strengthStyles = css`
  .strength {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 0.125em 1em;
  }
  .strength > label {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .strength small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--ink-2);
  }
  /* No higher than the words beside it, and as wide as when it is not set: a number moves nothing. */
  .strength output {
    font-size: 1.125em;
    line-height: 1;
    text-align: end;
  }
  .strength .none {
    font-size: 1em;
    color: var(--ink-2);
  }
  .strength [data-held]::after {
    content: attr(data-held);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 400;
  }
  .strength output:not(.none)::after {
    font-size: calc(1em / 1.125);
  }
  .line,
  .ends {
    grid-column: 1 / -1;
  }
  .line {
    position: relative;
    block-size: var(--tap);
    border-radius: 0.625em;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .line input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .line:has(:focus-visible) {
    outline: 2px solid var(--tone);
    outline-offset: 3px;
  }
  /* As long as the way of the knob's middle. */
  .line svg {
    position: absolute;
    inset-inline: 0.875em;
    inset-block-start: 50%;
    inline-size: calc(100% - 1.75em);
    block-size: 1px;
    overflow: visible;
  }
  .line svg:dir(rtl) {
    transform: scaleX(-1);
  }
  /* From edge to edge, as a border's dots are spread evenly. */
  .line::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 0.125em);
    border-block-start: 0.25em dotted var(--edge);
  }
  .line .ink {
    stroke: var(--tone);
    stroke-width: 0.3125em;
    stroke-linecap: round;
  }
  .line circle {
    fill: var(--paper);
    stroke: var(--tone);
    stroke-width: 2.5px;
  }
  .ends {
    margin-block-start: -0.5em;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
  }
  .ends span {
    flex: 1;
  }
  .ends span:last-child {
    text-align: end;
  }
  .ends b {
    font-weight: 600;
  }
  .ends .quiet {
    min-block-size: var(--tap);
    font-size: 1em;
    text-align: center;
  }
  @container (width < 20em) {
    .ends {
      flex-wrap: wrap;
    }
    .ends .quiet {
      text-align: start;
      order: 1;
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .line svg {
      forced-color-adjust: none;
    }
    .line::before {
      border-color: CanvasText;
    }
    .line .ink,
    .line circle {
      stroke: CanvasText;
    }
    .line circle {
      fill: Canvas;
    }
  }
`;
