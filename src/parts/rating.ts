/**
 * How strong something is, from 0 (not at all) to 10 (as much as can be), before and after. For the reader
 * alone: it is compared and forgotten. Pure.
 */

/** A number from 0 to 10, or that the reader can't say. Until they touch it there is none. */
export type Rating = number | 'unsure';

/** How it is now, next to how it was. */
export type Outcome = 'easier' | 'same' | 'worse';

export const highestRating = 10;

/** Less is easier, more is worse. With nothing to compare there is no answer. */
export function compareRatings(before: Rating, after: Rating): Outcome | undefined {
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  if (after === before) return 'same';
  return after < before ? 'easier' : 'worse';
}
