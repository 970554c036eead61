/**
 * What a breathing pattern is, and which part of a breath a moment falls in.
 * Pure: no clock, no DOM. All times are seconds from the first in-breath.
 */

/** What the author or the reader asks for: to be paced, or to set the pace. */
export type PatternName = 'gentle' | 'mine';

/** One breath: how long the air goes in, and how long it goes out. No hold. */
export interface BreathLengths {
  readonly inhale: number;
  readonly exhale: number;
}

/** A pattern to follow, with the easier breath it starts from. */
export interface BreathPattern extends BreathLengths {
  /** The first breath. The pattern grows out of it, little by little. */
  readonly from: BreathLengths;
  /** Seconds until the pattern has its full length. */
  readonly ramp: number;
}

/**
 * In 4, out 6, starting from 3 and 4 over the first minute.
 * Slow and without holds; the ramp is there because untrained people who breathe slowly at once
 * can over-breathe on their first day (Szulczewski 2019, PLOS ONE 14:e0218550).
 */
export const gentle: BreathPattern = {
  inhale: 4,
  exhale: 6,
  from: { inhale: 3, exhale: 4 },
  ramp: 60,
};

/** The shortest and the longest breath a pacer may ask for, in seconds. */
export const shortestBreath = 5;
export const longestBreath = 20;

/** What one press on Slower or Faster adds to, or takes from, the in-breath and the out-breath. */
export const paceStep = 0.5;

/** From the breath that starts `at` on, both halves are `offset` seconds longer. */
interface PaceChange {
  readonly at: number;
  readonly offset: number;
}

/** A pattern and every change of pace the reader asked for, in order. */
export interface BreathPlan {
  readonly pattern: BreathPattern;
  readonly changes: readonly PaceChange[];
}

export interface Breath extends BreathLengths {
  /** When it starts. */
  readonly at: number;
}

export type PhaseName = 'in' | 'out';

export interface Phase {
  readonly name: PhaseName;
  /** When it starts, and how long it lasts. */
  readonly at: number;
  readonly length: number;
  /** The number to count now, 1 to `counts`. A count lasts about a second. */
  readonly count: number;
  readonly counts: number;
  /** Which breath this is, from 0. */
  readonly breath: number;
}

/** A fresh plan for a pattern. */
export function planFor(pattern: BreathPattern): BreathPlan {
  return { pattern, changes: [] };
}

/** How many counts a phase has: its seconds, rounded, and never none. */
export function countsIn(length: number): number {
  return Math.max(1, Math.round(length));
}

/** Every breath of a plan, without end. */
export function* breathsOf(plan: BreathPlan): Generator<Breath, never> {
  for (let at = 0; ;) {
    const breath = breathFrom(plan, at);
    yield breath;
    at = endOf(breath);
  }
}

/** The breath that `time` falls in. Before the start it is the first one. */
export function breathAt(plan: BreathPlan, time: number): Breath & { readonly index: number } {
  let index = 0;
  for (const breath of breathsOf(plan)) {
    if (time < endOf(breath)) return { ...breath, index };
    index++;
  }
  throw new Error('A plan has no last breath.');
}

/** Where `time` falls: in or out, since when, for how long, and which count. */
export function phaseAt(plan: BreathPlan, time: number): Phase {
  const breath = breathAt(plan, time);
  const turn = breath.at + breath.inhale;
  const isIn = time < turn;
  const at = isIn ? breath.at : turn;
  const length = isIn ? breath.inhale : breath.exhale;
  const counts = countsIn(length);
  const count = Math.min(counts, Math.max(1, 1 + Math.floor(((time - at) / length) * counts)));
  return { name: isIn ? 'in' : 'out', at, length, count, counts, breath: breath.index };
}

/** When a breath is over. */
export function endOf(breath: Breath): number {
  return breath.at + breath.inhale + breath.exhale;
}

/** The start of the first breath after which nothing changes any more. */
export function steadyFrom(plan: BreathPlan): number {
  const settled = Math.max(plan.pattern.ramp, plan.changes.at(-1)?.at ?? 0);
  for (const breath of breathsOf(plan)) if (breath.at >= settled) return breath.at;
  throw new Error('A plan has no last breath.');
}

/** The lengths the reader is heading for: the pattern with the latest change of pace. */
export function settledLengths(plan: BreathPlan): BreathLengths {
  const offset = plan.changes.at(-1)?.offset ?? 0;
  return { inhale: plan.pattern.inhale + offset, exhale: plan.pattern.exhale + offset };
}

/** Whether a step slower (+1) or faster (-1) stays within the shortest and the longest breath. */
export function canChangePace(plan: BreathPlan, direction: 1 | -1): boolean {
  const { inhale, exhale } = settledLengths(plan);
  const cycle = inhale + exhale + 2 * direction * paceStep;
  return cycle >= shortestBreath && cycle <= longestBreath;
}

/**
 * A step slower (+1) or faster (-1), from the next breath on: a breath under way is never cut.
 * At the limit the plan comes back as it was.
 */
export function changePace(plan: BreathPlan, time: number, direction: 1 | -1): BreathPlan {
  if (!canChangePace(plan, direction)) return plan;
  const at = endOf(breathAt(plan, time));
  const offset = (plan.changes.at(-1)?.offset ?? 0) + direction * paceStep;
  return { ...plan, changes: [...plan.changes.filter((change) => change.at < at), { at, offset }] };
}

/** The end of the breath that `time` falls in: a session of so many seconds never ends mid-breath. */
export function sessionEnd(plan: BreathPlan, seconds: number): number {
  for (const breath of breathsOf(plan)) if (endOf(breath) >= seconds) return endOf(breath);
  throw new Error('A plan has no last breath.');
}

function breathFrom({ pattern, changes }: BreathPlan, at: number): Breath {
  const grown = pattern.ramp > 0 ? Math.min(1, at / pattern.ramp) : 1;
  const offset = changes.filter((change) => change.at <= at).at(-1)?.offset ?? 0;
  const inhale = pattern.from.inhale + (pattern.inhale - pattern.from.inhale) * grown + offset;
  const exhale = pattern.from.exhale + (pattern.exhale - pattern.from.exhale) * grown + offset;
  // A faster pace chosen while the ramp still runs must not make the first breaths hurried.
  const missing = Math.max(0, shortestBreath - inhale - exhale) / 2;
  return { at, inhale: inhale + missing, exhale: exhale + missing };
}
