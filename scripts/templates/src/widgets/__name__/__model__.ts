/**
 * One sitting with this exercise: which step the reader is on, and what each press makes of it.
 * Pure: no page, no clock, no chance.
 */

/** Every step there is. stories/__name__.states.ts draws each of them. */
export const steps = ['rest', 'prompt', 'close', 'look-around', 'folded'] as const;

export type Step = (typeof steps)[number];

export interface Session {
  readonly step: Step;
  /** The prompt the reader is at, from 0. */
  readonly at: number;
}

export function restSession(): Session {
  return { step: 'rest', at: 0 };
}

/** The first prompt. */
export function begin(): Session {
  return { step: 'prompt', at: 0 };
}

/** The next one of so many prompts; after the last one, the close. */
export function next({ at }: Session, prompts: number): Session {
  return at + 1 < prompts ? { step: 'prompt', at: at + 1 } : { step: 'close', at };
}

/** The prompt before this one; before the first, the rest state. */
export function back({ at }: Session): Session {
  return at > 0 ? { step: 'prompt', at: at - 1 } : restSession();
}

/** Any step that needs no more than its name. Stopping early and finishing are the same ending. */
export function goTo(session: Session, step: Step): Session {
  return { ...session, step };
}
