import { css } from '../../theme/css.js';

/** What the rest state needs, beyond the frame. */
export const recordStyles = css`
  /* The room that a post keeps free for it: embed.ts. The foot stays where it is at rest. */
  .base:has(.foot) {
    min-block-size: calc(
      44.25em + clamp(0em, (34em - 100cqi) * 198, 3em) +
        clamp(0em, (27.5em - 100cqi) * 1.6, 13.4em) - var(--hidden, 0em)
    );
  }
  /* Where nothing can be kept or printed, two rows are not offered. */
  :host([data-bare]) {
    --hidden: 5.5em;
  }
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: var(--pad);
  }
  .sheet > .start {
    display: grid;
    gap: 0.5em 0.75em;
    max-inline-size: 36em;
  }
  @container (width >= 34em) {
    .sheet > .start {
      grid-template-columns: 1fr 1fr;
    }
    .start button {
      align-self: auto;
    }
  }
  .mark {
    inline-size: 1.375em;
    fill: var(--tone);
  }
  .mark path {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1.9;
    stroke-linecap: round;
  }
  .aside {
    display: grid;
    justify-items: start;
    padding: 0.375em 1.125em;
    border-radius: 0.625em;
    background: light-dark(oklch(0.958 0.013 83), oklch(0.262 0.008 76));
  }
  .aside .quiet {
    text-align: start;
  }
`;
