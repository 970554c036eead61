/** How long a sitting lasts, read from what the author wrote. Pure. */
import { readChoice, readNumber } from '../../parts/lenient.js';

/** So many minutes, so many breaths, or until the reader stops. */
export type SittingLength =
  { readonly unit: 'minutes' | 'breaths'; readonly count: number } | { readonly unit: 'open' };

/** Breaths before minutes; 5 minutes where neither can be read. */
export function readLength({ minutes, breaths }: { minutes?: unknown; breaths?: unknown }): SittingLength {
  const count = readNumber(breaths, 1, 200);
  if (count) return { unit: 'breaths', count: Math.round(count) };
  const unit = readChoice(minutes, ['open']);
  return unit ? { unit } : { unit: 'minutes', count: readNumber(minutes, 1, 60) ?? 5 };
}
