/**
 * How it is after an exercise, next to how it was before: what a reader's answers come to. They are for the reader
 * alone, compared and forgotten. Pure.
 */
import type { Rating } from './rating.js';

/** How it is now, next to how it was. Each is an ordinary answer. */
export const outcomes = ['easier', 'same', 'worse'] as const;
export type Outcome = (typeof outcomes)[number];

/** How it was before. */
export interface Before {
  /** `unsure` where the reader can't say or skipped it; until they were asked, null. */
  readonly before: Rating | null;
}

/** Where an answer leads: an ending, or the close, which asks in words; and the number before is forgotten. */
export interface After {
  readonly step: Outcome | 'close';
  readonly before: 'unsure';
}

/** Less is easier, more is worse. With nothing to compare there is no answer. */
export function compareRatings(before: Rating, after: Rating): Outcome | undefined {
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  if (after === before) return 'same';
  return after < before ? 'easier' : 'worse';
}

/** Whether there is a number to set another one beside. Else the reader is asked in words. */
export function asksNumber({ before }: Before): boolean {
  return typeof before === 'number';
}

/** The answer afterwards. Where there is nothing to compare, the reader may say it in words. */
export function answerAfter({ before }: Before, after: Rating): After {
  return { step: compareRatings(before ?? 'unsure', after) ?? 'close', before: 'unsure' };
}
