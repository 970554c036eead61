import { css } from '../../theme/css.js';

/** The frame of the pacer, the room it takes (room.ts), and the form at rest: 34 % of the way to full. */
export const pacerStyles = css`
  .pacer {
    flex: 1;
    display: grid;
    align-content: start;
    gap: 1.5em;
    padding: var(--pad);
  }
  .base:has(.foot) {
    min-block-size: 55em;
  }
  .stage {
    position: relative;
    inline-size: min(100%, 16.5em);
    aspect-ratio: 1;
    justify-self: center;
  }
  /* Every circle touches the still point at the bottom and grows out of it. */
  .stage i {
    position: absolute;
    inset: auto 0 10%;
    inline-size: 84%;
    margin-inline: auto;
    aspect-ratio: 1;
    border-radius: 50%;
    transform-origin: 50% 100%;
  }
  .ring {
    border: 1px solid var(--line);
  }
  .c {
    background: var(--tone-1);
    transform: scale(0.607);
  }
  .stage i:nth-child(3) {
    inline-size: 64%;
    background: var(--tone-2);
    transform: scale(0.633);
  }
  .stage i:nth-child(4) {
    inline-size: 45%;
    background: var(--tone-3);
    transform: scale(0.669);
  }
  .stage i:nth-child(5) {
    inline-size: 27%;
    background: var(--tone);
    transform: scale(0.731);
  }
  .stage svg {
    position: absolute;
    overflow: visible;
  }
  .stage path {
    fill: none;
    stroke: var(--tone);
    stroke-width: 2.2;
    stroke-linecap: round;
  }
  .say {
    display: flex;
    flex-direction: column;
    gap: 1em;
    min-inline-size: 0;
  }
  @container (width >= 36em) {
    .base:has(.foot) {
      min-block-size: 35em;
    }
    .pacer {
      grid-template-columns: minmax(0, 1fr) min(19em, 45%);
      gap: 2.5em;
    }
    .stage {
      order: 2;
      inline-size: 100%;
    }
  }
`;
