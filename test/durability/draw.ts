/** Chance that can be repeated. Pure. */

export interface Draw {
  /** A whole number, both ends included. */
  readonly int: (least: number, most: number) => number;
  readonly coin: () => boolean;
}

/** The same seed gives the same draws (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    coin: () => next() < 0.5,
  };
}

/** A number of its own for each name, so that one test draws the same with and without the others. */
export const seedFor = (seed: number, name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 16777619), seed ^ 0x811c9dc5) >>> 0;
