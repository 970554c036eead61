/** How strong something is, from 0 (not at all) to 10 (as much as can be). For the reader alone. Pure. */

/** A number from 0 to 10, or that the reader can't say. Until they touch it there is none. */
export type Rating = number | 'unsure';

export const highestRating = 10;
