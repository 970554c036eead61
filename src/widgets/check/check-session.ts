/** One check, before and after: which step the reader is on, and what each answer makes of it. Pure. */
import * as beforeAfter from '../../parts/before-after.js';
import type { Rating } from '../../parts/rating.js';

/** Every step there is. stories/check.states.ts draws each of them. */
export const steps = ['rest', 'waiting', 'close', ...beforeAfter.outcomes, 'look-around', 'folded'] as const;

export type Step = (typeof steps)[number];

export interface Session extends beforeAfter.Before {
  readonly step: Step;
}

/** Nothing was answered. */
export function restSession(): Session {
  return { step: 'rest', before: null };
}

/** The first answer; from now on it waits for the second one, for as long as the reader likes. */
export function answerBefore(before: Rating): Session {
  return { step: 'waiting', before };
}

/** The second answer, a number or "Not sure". Where there is nothing to compare, the reader may say it in words. */
export function answerAfter(session: Session, after: Rating): Session {
  return { ...session, ...beforeAfter.answerAfter(session, after) };
}

/** Any step that needs no more than its name. At rest, and folded, what was answered is forgotten. */
export function goTo(session: Session, step: Step): Session {
  return step === 'rest' || step === 'folded' ? { ...restSession(), step } : { ...session, step };
}

/** Whether the check came to its end with this step. */
export function isEnd({ step }: Session): boolean {
  return step === 'close' || beforeAfter.outcomes.some((outcome) => outcome === step);
}
