/**
 * What there is to hear and to feel of a plan, and when: the start of every phase, and every count.
 * Pure. All times are seconds from the first in-breath.
 */
import { breathsFrom, countsIn, phasesOf, type BreathPlan, type Phase, type PhaseName } from './breath-plan.js';

/** A phase or a count begins, and how long it lasts. */
export interface Cue {
  readonly at: number;
  readonly name: PhaseName;
  readonly length: number;
}

/** The phases that start at `from` or after, and before `to`. */
export function cuesBetween(plan: BreathPlan, from: number, to: number): Cue[] {
  return phasesBetween(plan, from, to).filter(({ at }) => at >= from);
}

/** The counts that start at `from` or after, and before `to`. */
export function ticksBetween(plan: BreathPlan, from: number, to: number): Cue[] {
  return phasesBetween(plan, from, to)
    .flatMap((phase) => {
      const counts = countsIn(phase.length);
      const length = phase.length / counts;
      return Array.from({ length: counts }, (_, count) => ({
        at: phase.at + count * length,
        name: phase.name,
        length,
      }));
    })
    .filter(({ at }) => at >= from && at < to);
}

/** The phases of every breath that has some of its time between the two, as long as they start before `to`. */
function phasesBetween(plan: BreathPlan, from: number, to: number): Phase[] {
  const phases: Phase[] = [];
  for (const breath of breathsFrom(plan, from)) {
    if (breath.at >= to) break;
    phases.push(...phasesOf(breath).filter(({ at }) => at < to));
  }
  return phases;
}
