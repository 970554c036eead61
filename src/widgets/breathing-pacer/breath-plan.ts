/**
 * A pattern laid out in time: every breath of a sitting, and which part of it a moment falls in.
 * Pure: no clock, no DOM. All times are seconds from the first in-breath.
 */
import {
  cycleOf,
  hasHolds,
  lengthsOf,
  longestBreath,
  shortestBreath,
  withoutHolds,
  type BreathLengths,
  type BreathPattern,
} from './breath-pattern.js';

/** What one press on Slower or Faster adds to, or takes from, the in-breath and the out-breath. */
export const paceStep = 0.5;
/** No press makes the air go in, or out, in less than this. */
const shortestHalf = 2;

/** From the first breath that starts `at` or after on: this pattern, both halves `offset` seconds longer. */
interface Stretch {
  readonly at: number;
  readonly pattern: BreathPattern;
  readonly offset: number;
}

/** What the reader asked for, in order. The first stretch begins at 0. */
export interface BreathPlan {
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

export interface Breath extends BreathLengths {
  /** When it starts. */
  readonly at: number;
}

/** The air goes in, a little more goes in, it stays, it goes out, it stays out. */
export type PhaseName = 'in' | 'top-up' | 'full' | 'out' | 'empty';

/** One part of a breath. */
export interface Phase {
  readonly name: PhaseName;
  /** When it starts, and how long it lasts. */
  readonly at: number;
  readonly length: number;
  /** How full the lungs are at its start and at its end, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** A moment of a plan. */
export interface Moment extends Phase {
  /** The number to count now, 1 to `counts`. A count lasts about a second. */
  readonly count: number;
  readonly counts: number;
  /** Which breath this is, from 0. */
  readonly breath: number;
}

/** How full a first breath in is when another follows on top. */
const beforeTopUp = 0.75;

/** A fresh plan for a pattern. */
export function planFor(pattern: BreathPattern): BreathPlan {
  return { stretches: [{ at: 0, pattern, offset: 0 }] };
}

/** How many counts a phase has: its seconds, rounded, and never none. */
export function countsIn(length: number): number {
  return Math.max(1, Math.round(length));
}

/** The breaths of a plan from the one that `time` falls in, without end. */
export function* breathsFrom(plan: BreathPlan, time = 0): Generator<Breath, never> {
  for (let at = 0; ;) {
    const breath = breathOf(plan, at);
    at = endOf(breath);
    if (at > time) yield breath;
  }
}

/** The breath that `time` falls in. Before the start it is the first one. */
export function breathAt(plan: BreathPlan, time: number): Breath & { readonly index: number } {
  let index = 0;
  for (const breath of breathsFrom(plan)) {
    if (time < endOf(breath)) return { ...breath, index };
    index++;
  }
  throw new Error('A plan has no last breath.');
}

/** The parts of one breath that last at all, in order. */
export function phasesOf(breath: Breath): Phase[] {
  const filled = breath.topUp > 0 ? beforeTopUp : 1;
  let at = breath.at;
  const phase = (name: PhaseName, length: number, from: number, to: number): Phase => {
    const begun = at;
    at += length;
    return { name, at: begun, length, from, to };
  };
  return [
    phase('in', breath.inhale, 0, filled),
    phase('top-up', breath.topUp, filled, 1),
    phase('full', breath.holdFull, 1, 1),
    phase('out', breath.exhale, 1, 0),
    phase('empty', breath.holdEmpty, 0, 0),
  ].filter(({ length }) => length > 0);
}

/** Where `time` falls: in which part, since when, for how long, and which count. */
export function momentAt(plan: BreathPlan, time: number): Moment {
  const breath = breathAt(plan, time);
  const phases = phasesOf(breath);
  const phase = phases.filter(({ at }) => at <= time).at(-1) ?? phases[0]!;
  const counts = countsIn(phase.length);
  const count = Math.min(counts, Math.max(1, 1 + Math.floor(((time - phase.at) / phase.length) * counts)));
  return { ...phase, count, counts, breath: breath.index };
}

/** When a breath is over: to the last bit where its last phase ends. */
export function endOf({ at, inhale, topUp, holdFull, exhale, holdEmpty }: Breath): number {
  return at + inhale + topUp + holdFull + exhale + holdEmpty;
}

/** The start of the first breath after which nothing changes any more. */
export function steadyFrom(plan: BreathPlan): number {
  const { at, pattern } = lastOf(plan);
  const settled = Math.max(pattern.ramp, at);
  for (const breath of breathsFrom(plan)) if (breath.at >= settled) return breath.at;
  throw new Error('A plan has no last breath.');
}

/** Whether from `time` on every breath is as long as the one before, so that one of them can go round. */
export function isSteady(plan: BreathPlan, time: number): boolean {
  return time >= steadyFrom(plan);
}

/** The lengths the reader is heading for: the latest pattern with the latest change of pace. */
export function settledLengths(plan: BreathPlan): BreathLengths {
  const { pattern, offset } = lastOf(plan);
  return { ...lengthsOf(pattern), inhale: pattern.inhale + offset, exhale: pattern.exhale + offset };
}

/** Whether a step slower (+1) or faster (-1) stays within the shortest and the longest breath. */
export function canChangePace(plan: BreathPlan, direction: 1 | -1): boolean {
  const lengths = settledLengths(plan);
  const more = direction * paceStep;
  const cycle = cycleOf(lengths) + 2 * more;
  if (direction > 0) return cycle <= longestBreath;
  return (
    cycle >= shortestBreath &&
    lengths.inhale + lengths.topUp + more >= shortestHalf &&
    lengths.exhale + more >= shortestHalf
  );
}

/**
 * A step slower (+1) or faster (-1), from the next breath on: a breath under way is never cut.
 * At the limit the plan comes back as it was.
 */
export function changePace(plan: BreathPlan, time: number, direction: 1 | -1): BreathPlan {
  if (!canChangePace(plan, direction)) return plan;
  const { pattern, offset } = lastOf(plan);
  return changed(plan, endOf(breathAt(plan, time)), pattern, offset + direction * paceStep);
}

/** Another pattern from the first breath that starts `at` or after on. */
export function changePattern(plan: BreathPlan, at: number, pattern: BreathPattern): BreathPlan {
  return changed(plan, at, pattern, 0);
}

/** No more holds from the next breath on. Where the ramp still runs, that breath is part of it. */
export function dropHolds(plan: BreathPlan, time: number, ramp?: number): BreathPlan {
  const { pattern, offset } = lastOf(plan);
  const without = withoutHolds(pattern, ramp);
  // As fast as it goes with holds is too fast without them.
  const fastest = (shortestBreath - cycleOf(without)) / 2;
  return changed(plan, endOf(breathAt(plan, time)), without, Math.max(offset, fastest));
}

/** Whether the latest pattern asks to hold the breath. */
export function holdsIn(plan: BreathPlan): boolean {
  return hasHolds(lastOf(plan).pattern);
}

/** The end of the breath that `time` falls in: a sitting of so many seconds never ends mid-breath. */
export function sessionEnd(plan: BreathPlan, seconds: number): number {
  for (const breath of breathsFrom(plan)) if (endOf(breath) >= seconds) return endOf(breath);
  throw new Error('A plan has no last breath.');
}

/** When so many breaths are over. */
export function endOfBreaths(plan: BreathPlan, count: number): number {
  let left = count;
  for (const breath of breathsFrom(plan)) if (--left <= 0) return endOf(breath);
  throw new Error('A plan has no last breath.');
}

function lastOf({ stretches }: BreathPlan): Stretch {
  return stretches.at(-1)!;
}

function changed({ stretches }: BreathPlan, at: number, pattern: BreathPattern, offset: number): BreathPlan {
  const [first, ...rest] = stretches.filter((stretch) => stretch.at < at);
  const next = { at, pattern, offset };
  return { stretches: first ? [first, ...rest, next] : [{ ...next, at: 0 }] };
}

function breathOf({ stretches }: BreathPlan, at: number): Breath {
  const { pattern, offset } = stretches.filter((stretch) => stretch.at <= at).at(-1)!;
  const { from, ramp } = pattern;
  const grown = ramp > 0 ? Math.min(1, at / ramp) : 1;
  // A faster pace chosen while the ramp still runs must not make the first breaths hurried.
  const half = (first: number, last: number) =>
    Math.max(first + (last - first) * grown, Math.min(shortestHalf - offset, last)) + offset;
  const inhale = half(from.inhale, pattern.inhale);
  const exhale = half(from.exhale, pattern.exhale);
  const lengths = { ...lengthsOf(pattern), inhale, exhale };
  const missing = Math.max(0, shortestBreath - cycleOf(lengths)) / 2;
  return { ...lengths, at, inhale: inhale + missing, exhale: exhale + missing };
}
