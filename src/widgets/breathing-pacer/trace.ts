/**
 * The way a breath goes, as a line: up while the air goes in, level while it stays, down while it goes out.
 * On screen something moves along it; on paper a finger does. Pure: all lengths in units of the box.
 */
import { cycleOf, type BreathLengths } from './breath-pattern.js';
import { countsIn, phasesOf, type Phase, type PhaseName } from './breath-plan.js';

/** The line starts at the bottom left of its box and ends at the bottom right. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One phase of the line. */
export interface TraceMark {
  readonly name: PhaseName;
  readonly counts: number;
  readonly from: Point;
  readonly to: Point;
  /** Where each count is over, the last one at the end of the phase. */
  readonly dots: readonly Point[];
}

/**
 * The handles of the timing function of what moves along the line (`lineEase` in drawings.ts). A timing function
 * is a curve over a box of time and way, and so is each rise and fall here: what moves and what is printed agree.
 * Level at both ends, so that the line has no corner.
 */
export const handles = [0.4, 0, 0.6, 1] as const;

/** So many breaths of these lengths as the `d` of an SVG path. */
export function tracePath(lengths: BreathLengths, breaths: number, box: Box): string {
  const [x1, y1, x2, y2] = handles;
  const path = traceMarks(lengths, breaths, box).map(({ from, to }) => {
    if (from.y === to.y) return `H${text(to.x)}`;
    const at = (x: number, y: number) => `${text(between(from.x, to.x, x))} ${text(between(from.y, to.y, y))}`;
    return `C${at(x1, y1)} ${at(x2, y2)} ${at(1, 1)}`;
  });
  return `M0 ${text(box.height)}${path.join('')}`;
}

/** Every phase of so many breaths, in order. */
export function traceMarks(lengths: BreathLengths, breaths: number, { width, height }: Box): TraceMark[] {
  const cycle = cycleOf(lengths);
  const point = (time: number, fullness: number): Point => ({
    x: (time / cycle / breaths) * width,
    y: (1 - fullness) * height,
  });
  const mark = ({ name, at, length, from, to }: Phase): TraceMark => {
    const counts = countsIn(length);
    const dots = Array.from({ length: counts }, (_, i) => {
      const share = (i + 1) / counts;
      return point(at + length * share, between(from, to, fullnessAt(share)));
    });
    return { name, counts, from: point(at, from), to: point(at + length, to), dots };
  };
  return Array.from({ length: breaths }, (_, i) => phasesOf({ ...lengths, at: i * cycle }).map(mark)).flat();
}

/** How much of the way is done after this share of the time, both 0 to 1. */
export function fullnessAt(share: number): number {
  const [x1, y1, x2, y2] = handles;
  let [low, high] = [0, 1];
  // Each step halves the doubt; after these it is less than a printer's dot.
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (onCurve(x1, x2, middle) < share) low = middle;
    else high = middle;
  }
  return onCurve(y1, y2, high);
}

/** One coordinate of a cubic Bézier from 0 to 1 with these two handles. */
function onCurve(first: number, second: number, t: number): number {
  return 3 * first * t * (1 - t) ** 2 + 3 * second * t ** 2 * (1 - t) + t ** 3;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** A number as short as a path needs it. */
function text(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}
