/**
 * One sitting with the pacer: which step the reader is on, and what each press makes of it.
 * Pure: the time comes in as `now`, in milliseconds of one clock that runs forward.
 */
import {
  gentle,
  breathAt,
  changePace,
  planFor,
  sessionEnd,
  type BreathPlan,
  type PatternName,
} from './breath-pattern.js';

/** Every step there is. stories/breathing-pacer.states.ts draws each of them. */
export const steps = [
  'rest',
  'settings',
  'ready',
  'pacing',
  'paused',
  'away',
  'own-pace',
  'close',
  'easier',
  'same',
  'worse',
  'look-around',
  'folded',
] as const;

export type Step = (typeof steps)[number];

/** How it is now, next to how it was: unset until the reader says so. */
export type Outcome = 'easier' | 'same' | 'worse';

export interface Session {
  readonly step: Step;
  readonly pattern: PatternName;
  /** Length of a paced sitting. */
  readonly minutes: number;
  readonly plan: BreathPlan;
  /** When the present run began, less the time breathed before it; while nothing runs, null. */
  readonly since: number | null;
  /** Seconds into the plan, as of the last time the run stood still. */
  readonly breathed: number;
  /** Seconds breathed in this sitting before the plan began: another pace, then back to this one. */
  readonly earlier: number;
}

/** The get-ready count, in seconds. */
export const readySeconds = 3;
/** After so long out of sight the pacer waits for the reader. */
export const awaySeconds = 60;

export function restSession(pattern: PatternName = 'gentle', minutes = 5): Session {
  return { step: 'rest', pattern, minutes, plan: planFor(gentle), since: null, breathed: 0, earlier: 0 };
}

/** Seconds into the plan at `now`. */
export function elapsedAt(session: Session, now: number): number {
  return session.since === null ? session.breathed : Math.max(0, (now - session.since) / 1000);
}

/** Start: own pace begins at once, a paced sitting counts down first. */
export function begin(session: Session, now: number): Session {
  const fresh = restSession(session.pattern, session.minutes);
  if (session.pattern === 'mine') return { ...fresh, step: 'own-pace', since: now };
  return { ...fresh, step: 'ready', since: null };
}

/** The first in-breath, or going on after a pause: always from the start of a breath. */
export function carryOn(session: Session, now: number): Session {
  const step = session.pattern === 'mine' ? 'own-pace' : 'pacing';
  return { ...session, step, since: now - session.breathed * 1000 };
}

/** Hold everything. What comes next starts at the in-breath of the breath that was cut. */
export function pause(session: Session, now: number): Session {
  return rewound(session, 'paused', now);
}

/** The page was out of sight, or asleep, for more than a minute from `goneSince` on: wait to be told. */
export function goAway(session: Session, goneSince: number, now: number): Session {
  return rewound(session, 'away', Math.min(now, goneSince + awaySeconds * 1000));
}

/** Slower (+1) or faster (-1). */
export function adjust(session: Session, now: number, direction: 1 | -1): Session {
  return { ...session, plan: changePace(session.plan, elapsedAt(session, now), direction) };
}

/** From the pacer's breath to the reader's own, or back; the time breathed goes on counting. */
export function switchPace(session: Session, now: number): Session {
  const earlier = session.earlier + elapsedAt(session, now);
  const pattern = session.pattern === 'mine' ? 'gentle' : 'mine';
  return { ...begin(restSession(pattern, session.minutes), now), earlier };
}

/** Everything breathed in this sitting up to `now`, in seconds. */
export function totalAt(session: Session, now: number): number {
  return session.earlier + elapsedAt(session, now);
}

/** Stopping early and finishing are the same ending. */
export function stop(session: Session, now: number): Session {
  return { ...session, step: 'close', breathed: elapsedAt(session, now), since: null };
}

/** The second of the run at which a paced sitting is over: the end of a breath. */
export function finishAt(session: Session): number {
  return sessionEnd(session.plan, session.minutes * 60);
}

/** Any step that needs no more than its name: settings, an ending, look-around, folded, rest. */
export function goTo(session: Session, step: Step): Session {
  return { ...session, step, since: null };
}

/** Whether there is something moving that Pause and Stop belong to. */
export function isRunning({ step }: Session): boolean {
  return step === 'ready' || step === 'pacing' || step === 'own-pace';
}

function rewound(session: Session, step: Step, now: number): Session {
  const elapsed = elapsedAt(session, now);
  const breathed = session.pattern === 'mine' ? elapsed : breathAt(session.plan, elapsed).at;
  return { ...session, step, breathed, since: null };
}
