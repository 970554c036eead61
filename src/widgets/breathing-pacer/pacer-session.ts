/**
 * One sitting with the pacer: which step the reader is on, and what each press makes of it.
 * Pure: the time comes in as `now`, in milliseconds of one clock that runs forward.
 */
import * as beforeAfter from '../../parts/before-after.js';
import type { Rating } from '../../parts/rating.js';
import { breathsBeforeOffer, type PatternName } from './breath-pattern.js';
import {
  breathAt,
  changePace,
  changePattern,
  dropHolds,
  endOfBreaths,
  holdsIn,
  planFor,
  sessionEnd,
  type BreathPlan,
} from './breath-plan.js';
import { isSamePattern, needsYes, patternFor, usualSetting, type Setting } from './setting.js';

/** Every step there is. stories/breathing-pacer.states.ts draws each of them. */
export const steps = [
  'rest',
  'settings',
  'shelf',
  'holds',
  'before',
  'ready',
  'pacing',
  'paused',
  'away',
  'enough',
  'own-pace',
  'close',
  ...beforeAfter.outcomes,
  'look-around',
  'folded',
] as const;

export type Step = (typeof steps)[number];

export interface Session {
  readonly step: Step;
  readonly setting: Setting;
  /** What the reader said about holds in this sitting; until asked, null. */
  readonly holds: boolean | null;
  /** How it was before, if that was asked; until asked, null. */
  readonly before: Rating | null;
  readonly plan: BreathPlan;
  /** When the present run began, less the time breathed before it; while nothing runs, null. */
  readonly since: number | null;
  /** Seconds into the plan, as of the last time the run stood still. */
  readonly breathed: number;
  /** Seconds, and breaths, of this sitting before the plan began: another pace, then back to this one. */
  readonly earlier: number;
  readonly earlierBreaths: number;
  /** After so many breaths of the plan the pacer asks whether that is enough. */
  readonly enoughAfter: number;
  /** A sitting has begun and not come to its close. */
  readonly isUnderway: boolean;
  /** The pattern that the reader's own pace leads back to. */
  readonly backTo: PatternName;
}

/** After so long out of sight the pacer waits for the reader. */
export const awaySeconds = 60;

export function restSession(setting: Setting = usualSetting): Session {
  return {
    step: 'rest',
    setting,
    holds: null,
    before: null,
    plan: planFor(patternFor(setting, false)),
    since: null,
    breathed: 0,
    earlier: 0,
    earlierBreaths: 0,
    enoughAfter: Infinity,
    isUnderway: false,
    backTo: setting.pattern === 'mine' ? 'gentle' : setting.pattern,
  };
}

/** Seconds into the plan at `now`. */
export function elapsedAt(session: Session, now: number): number {
  return session.since === null ? session.breathed : Math.max(0, (now - session.since) / 1000);
}

/** Start, or start again: a fresh sitting. */
export function begin(setting: Setting, now: number): Session {
  return proceed({ ...restSession(setting), isUnderway: true }, now);
}

/** The reader's yes or no to holds, for this sitting. */
export function answerHolds(session: Session, yes: boolean, now: number): Session {
  return proceed(withPattern({ ...session, holds: yes }), now);
}

/** How it is before the first breath; `unsure` also where the reader skips it. */
export function answerBefore(session: Session, before: Rating, now: number): Session {
  return proceed({ ...session, before }, now);
}

/** How it is after it: easier, same or worse; where there is nothing to compare, the reader is asked that. */
export function answerAfter(session: Session, after: Rating): Session {
  return { ...session, ...beforeAfter.answerAfter(session, after) };
}

/** The first in-breath, or going on after a pause: always from the start of a breath. */
export function carryOn(session: Session, now: number): Session {
  const isOwn = session.setting.pattern === 'mine';
  const goesOn = { ...session, step: isOwn ? 'own-pace' : 'pacing', since: now - session.breathed * 1000 } as const;
  return session.step === 'enough' ? { ...goesOn, enoughAfter: session.enoughAfter + breathsBeforeOffer } : goesOn;
}

/** Hold everything. What comes next starts at the in-breath of the breath that was cut. */
export function pause(session: Session, now: number): Session {
  return rewound(session, 'paused', now);
}

/** The page was out of sight, or asleep, for more than a minute from `goneSince` on: wait to be told. */
export function goAway(session: Session, goneSince: number, now: number): Session {
  return rewound(session, 'away', Math.min(now, goneSince + awaySeconds * 1000));
}

/** So many breaths with holds may be enough: wait to be told, at the end of the last one. */
export function askEnough(session: Session): Session {
  return { ...session, step: 'enough', since: null, breathed: enoughAt(session) };
}

/** Slower (+1) or faster (-1). */
export function adjust(session: Session, now: number, direction: 1 | -1): Session {
  return { ...session, plan: changePace(session.plan, elapsedAt(session, now), direction) };
}

/** No holds from the next breath on, and none for the rest of the sitting. */
export function letHoldsGo(session: Session, now: number): Session {
  const plan = dropHolds(session.plan, elapsedAt(session, now), session.setting.ramp);
  return { ...session, plan, holds: false, enoughAfter: Infinity };
}

/** Change how it goes: a sitting that runs waits meanwhile. */
export function openSettings(session: Session, now: number): Session {
  return session.since === null ? { ...session, step: 'settings' } : rewound(session, 'settings', now);
}

/** On with what was chosen: the sitting goes on where it was, in the pattern and for the time that are set now. */
export function closeSettings(session: Session, setting: Setting, now: number): Session {
  if (!session.isUnderway) return restSession(setting);
  const was = session.setting;
  const next = { ...session, setting };
  if (isSamePattern(setting, was)) return proceed(next, now);
  // Its numbers are others, so the reader is asked about holds again.
  const changed = withPattern({ ...next, holds: null });
  const turns = (setting.pattern === 'mine') !== (was.pattern === 'mine');
  return proceed(turns ? fromNowOn(changed, session, now) : changed, now);
}

/** From the pacer's breath to the reader's own, or back; what was breathed goes on counting. */
export function switchPace(session: Session, now: number): Session {
  const was = session.setting.pattern;
  const setting = { ...session.setting, pattern: was === 'mine' ? session.backTo : 'mine' } as const;
  return proceed(fromNowOn({ ...session, setting }, session, now), now);
}

/** Everything breathed in this sitting up to `now`, in seconds. */
export function totalAt(session: Session, now: number): number {
  return session.earlier + elapsedAt(session, now);
}

/** Stopping early and finishing are the same ending. */
export function stop(session: Session, now: number): Session {
  return { ...session, step: 'close', breathed: elapsedAt(session, now), since: null, isUnderway: false };
}

/** The second of the plan at which the sitting is over, at the end of a breath; open-ended, never. */
export function finishAt({ plan, setting: { length }, earlier, earlierBreaths }: Session): number {
  if (length.unit === 'open') return Infinity;
  if (length.unit === 'breaths') return endOfBreaths(plan, length.count - earlierBreaths);
  return sessionEnd(plan, length.count * 60 - earlier);
}

/** The second of the plan at which the reader is asked whether that is enough. */
export function enoughAt({ plan, enoughAfter }: Session): number {
  return enoughAfter === Infinity ? Infinity : endOfBreaths(plan, enoughAfter);
}

/** Back from what is asked before a breath: to the choice that led there, or, before the first breath, to the start. */
export function backOut(session: Session): Session {
  const hasBreathed = session.breathed > 0 || session.earlier > 0;
  return hasBreathed ? { ...session, step: 'settings', since: null } : restSession(session.setting);
}

/** Any step that needs no more than its name: an ending, look-around, folded, rest. */
export function goTo(session: Session, step: Step): Session {
  return step === 'rest' ? restSession(session.setting) : { ...session, step, since: null };
}

/** Whether there is something moving that Pause and Stop belong to. */
export function isRunning({ step }: Session): boolean {
  return step === 'ready' || step === 'pacing' || step === 'own-pace';
}

/** The next step of a sitting: what has to be asked first, then the breath. */
function proceed(session: Session, now: number): Session {
  const { setting, holds, before } = session;
  if (holds === null && needsYes(setting)) return { ...session, step: 'holds', since: null };
  if (setting.asksRating && before === null) return { ...session, step: 'before', since: null };
  const isFirst = session.breathed === 0;
  if (isFirst && setting.pattern !== 'mine' && setting.ready > 0) return { ...session, step: 'ready', since: null };
  return carryOn(session, now);
}

/** The plan goes on, from where it stands, in the pattern that is set. */
function withPattern(session: Session): Session {
  const { plan, breathed, setting, holds } = session;
  const done = breathed > 0 ? breathAt(plan, breathed).index : 0;
  return planned(session, changePattern(plan, breathed, patternFor(setting, holds === true)), done);
}

/** A plan of its own from now on; what was breathed before it is kept beside it. */
function fromNowOn(session: Session, was: Session, now: number): Session {
  const elapsed = elapsedAt(was, now);
  const breaths = was.setting.pattern === 'mine' ? 0 : breathAt(was.plan, elapsed).index;
  const fresh = {
    ...session,
    since: null,
    breathed: 0,
    earlier: was.earlier + elapsed,
    earlierBreaths: was.earlierBreaths + breaths,
  };
  return planned(fresh, planFor(patternFor(session.setting, session.holds === true)), 0);
}

/** @param done breaths of the plan that are over */
function planned(session: Session, plan: BreathPlan, done: number): Session {
  const { pattern } = session.setting;
  const enoughAfter = pattern === '4-7-8' && holdsIn(plan) ? done + breathsBeforeOffer : Infinity;
  return { ...session, plan, enoughAfter, ...(pattern !== 'mine' && { backTo: pattern }) };
}

function rewound(session: Session, step: Step, now: number): Session {
  const elapsed = elapsedAt(session, now);
  const breathed = session.setting.pattern === 'mine' ? elapsed : breathAt(session.plan, elapsed).at;
  return { ...session, step, breathed, since: null };
}
