/**
 * How each part of a form, of the words, the count and the bar looks through one breath, as keyframes.
 * Everything is transform or opacity. Offsets are seconds of the plan; the guide turns them into fractions.
 * Pure.
 */
import { countsIn, endOf, phasesOf, type Breath, type Phase, type PhaseName } from './breath-plan.js';
import { fullnessAt } from './trace.js';

/** What a part says about itself in the page, as `data-` attributes. */
export type Part = Readonly<Partial<Record<'draw' | 'layer' | 'is' | 'stops', string>>>;

/** A keyframe whose offset is in seconds. */
export interface Frame {
  readonly offset: number;
  readonly transform?: string;
  readonly opacity?: number;
  readonly easing?: string;
}

/** Gentle at both ends, and never so slow there that it looks like a hold. */
export const breathEase = 'cubic-bezier(.4,.1,.6,.9)';
/** Up and down the line of trace.ts, where it also goes on sideways. */
export const lineEase = 'cubic-bezier(.4,0,.6,1)';

/** How small each circle is when the breath is out, outermost first (docs: the motif). */
export const emptyScales = [0.405, 0.444, 0.498, 0.593] as const;
/** Each inner layer leads the one around it by so many seconds. */
const lead = 0.06;
const fade = 0.24;

/** Where a part stands at a fullness of 0 (out) to 1 (in). What is in this list moves; the rest shows and hides. */
const poses: Readonly<Record<string, (fullness: number, part: Part) => string>> = {
  circle: (fullness, { layer }) => {
    const empty = emptyScales[Number(layer)]!;
    return `scale(${empty + (1 - empty) * fullness})`;
  },
  // What fills a bar or a bowl is as tall as that, and never quite gone.
  level: (fullness) => `translateY(${round(90 - 90 * fullness)}%)`,
  up: (fullness) => `translateY(${round(-100 * fullness)}%)`,
  along: (fullness, part) => `translateX(${round(100 * stopsOf(part)[2]! * fullness)}%)`,
};

/** Whether it moves, and so stands still where motion is not wanted. */
export function moves({ draw }: Part): boolean {
  return draw! in poses || draw === 'dot';
}

/** Where a part stands at a fullness; undefined for one that has no place of its own. */
export function pose(part: Part, fullness: number): string | undefined {
  return poses[part.draw!]?.(fullness, part);
}

/** How far ahead of the breath a part is, in seconds. */
export function leadOf({ draw, layer }: Part): number {
  return draw === 'circle' || draw === 'level' ? Number(layer ?? 0) * lead : 0;
}

/** One breath of a part. */
export function framesOf(part: Part, breath: Breath): Frame[] {
  switch (part.draw) {
    case 'along':
      return along(part, breath);
    case 'dot':
      return shownDuring([[breath.at, endOf(breath)]], breath);
    case 'word':
      return word(part, breath);
    case 'count':
      return [
        ...beats(breath).map(({ at, count }) => shown(count === Number(part.is), at)),
        shown(false, endOf(breath)),
      ];
    case 'cell':
    case 'fill':
      return cell(part, breath);
    case undefined:
    default:
      return moving(part, breath);
  }
}

function moving(part: Part, breath: Breath): Frame[] {
  const at = (fullness: number) => pose(part, fullness)!;
  const easing = part.draw === 'up' ? lineEase : breathEase;
  return [
    ...phasesOf(breath).map(({ at: offset, from }) => ({ offset, transform: at(from), easing })),
    { offset: endOf(breath), transform: at(0) },
  ];
}

/** The parts of a breath in the order that they stand along a line. */
export const lineOrder: readonly PhaseName[] = ['in', 'top-up', 'full', 'out', 'empty'];

/** How far along the line each part of a breath begins, 0 to 1, then its end. */
function stopsOf({ stops }: Part): number[] {
  return stops!.split(' ').map(Number);
}

/** At an even pace from one turn to the next. */
function along(part: Part, breath: Breath): Frame[] {
  return [
    ...phasesOf(breath).map(({ at, name }) => ({ offset: at, transform: alongAt(part, name, 0) })),
    { offset: endOf(breath), transform: alongAt(part, 'empty', 1) },
  ];
}

/** How far along the line a share of a part of the breath is. */
function alongAt(part: Part, name: PhaseName, share: number): string {
  const stops = stopsOf(part);
  const at = lineOrder.indexOf(name);
  return `translateX(${round(100 * (stops[at]! + (stops[at + 1]! - stops[at]!) * share))}%)`;
}

/** Which word a part of a breath has, on screen and said aloud. Both holds have one. */
export function wordKey(name: PhaseName): 'in' | 'topUp' | 'hold' | 'out' {
  return name === 'top-up' ? 'topUp' : name === 'full' || name === 'empty' ? 'hold' : name;
}

function word({ is }: Part, breath: Breath): Frame[] {
  const times = phasesOf(breath)
    .filter(({ name }) => wordKey(name) === is)
    .map(({ at, length }) => [at, at + length] as const);
  return shownDuring(times, breath);
}

/** Fades in and out again in each of these times; hidden otherwise. */
function shownDuring(times: readonly (readonly [number, number])[], breath: Breath): Frame[] {
  const frames = times.flatMap(([from, to]) => {
    const soft = Math.min(fade, (to - from) / 3);
    return [
      { offset: from, opacity: 0 },
      { offset: from + soft, opacity: 1 },
      { offset: to - soft / 2, opacity: 1 },
      { offset: to, opacity: 0 },
    ];
  });
  return [{ offset: breath.at, opacity: 0 }, ...frames, { offset: endOf(breath), opacity: 0 }];
}

/** Shown or hidden from `offset` on; no fading in between. */
function shown(isShown: boolean, offset: number): Frame {
  return { offset, opacity: isShown ? 1 : 0, easing: 'steps(1)' };
}

/** The moments of one breath at which a count begins: which one it is, and of which part. */
function beats(breath: Breath): (Phase & { count: number; counts: number })[] {
  return phasesOf(breath).flatMap((phase) => {
    const { at, length } = phase;
    const counts = countsIn(length);
    return Array.from({ length: counts }, (_, i) => ({
      ...phase,
      at: at + (length * i) / counts,
      count: i + 1,
      counts,
    }));
  });
}

/** Without motion: a part stands where the count will have brought it, and goes no way between. */
export function placesOf(part: Part, breath: Breath): Frame[] {
  return beats(breath).map(({ at, name, from, to, count, counts }) => {
    const share = count / counts;
    const transform = part.stops ? alongAt(part, name, share) : pose(part, from + (to - from) * fullnessAt(share));
    return { offset: at, transform: transform!, easing: 'steps(1)' };
  });
}

/** A half with more counts than this has no set length: its bar shows what has been, and no goal. */
const mostCells = 20;

/** A cell of the bar is there for as many counts as the phase has; what fills it comes count by count. */
function cell({ draw, is }: Part, breath: Breath): Frame[] {
  const number = Number(is);
  return [
    ...beats(breath).map(({ at, count, counts }) =>
      shown(number <= (draw === 'fill' || counts > mostCells ? count : counts), at),
    ),
    shown(false, endOf(breath)),
  ];
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
